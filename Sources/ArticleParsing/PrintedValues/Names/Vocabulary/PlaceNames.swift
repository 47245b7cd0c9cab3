/// Places of two words and more, which stand over a date or after a byline as names do, folded.
enum PlaceNames {
    static let all = Vocabulary(
        """
        abu dhabi
        addis ababa
        buenos aires
        cape town
        central america
        east jerusalem
        east timor
        european union
        gaza city
        gaza strip
        great britain
        guatemala city
        hong kong
        kuala lumpur
        latin america
        los angeles
        mexico city
        middle east
        new delhi
        new orleans
        new york
        new york city
        new zealand
        north africa
        north america
        north korea
        panama city
        phnom penh
        port au prince
        puerto rico
        rio de janeiro
        san diego
        san francisco
        san salvador
        sao paulo
        saudi arabia
        sierra leone
        south africa
        south america
        south asia
        south korea
        south sudan
        sri lanka
        st petersburg
        tel aviv
        united kingdom
        united nations
        united states
        washington d c
        washington dc
        west africa
        west bank
        world affairs
        """)
}
