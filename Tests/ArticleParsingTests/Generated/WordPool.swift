/// Invented titles and sentences in one language, to make articles of. Free to copy.
struct WordPool: Sendable {
    let titles: [String]
    let sentences: [String]
    let regions: [String]
    let themes: [String]

    init(_ tongue: Tongue) {
        switch tongue {
        case .english: self = .english
        case .french: self = .french
        case .spanish: self = .spanish
        case .italian: self = .italian
        case .german: self = .german
        case .portuguese: self = .portuguese
        }
    }

    private init(titles: [String], regions: [String], themes: [String], sentences: [String]) {
        self.titles = titles
        self.regions = regions
        self.themes = themes
        self.sentences = sentences
    }

    private static let english = WordPool(
        titles: [
            "The Harbour That Nobody Sold",
            "Velmora’s “Quiet” Reform: Who Gains from the Salt Tax?",
            "Twelve Bridges, One Contract",
            "Why the Lights Went Out in Tamrit - A Reconstruction",
            "The War Against Small Print",
            "Seven Days in the Ministry of Weather",
            "How a Loan Became a Law",
            "Karsund and the Price of Silence. The Story behind the 9/11 Street Fire",
            "The Grain Board Explains Itself, and the Farmers of the Northern Provinces Do Not Believe a Word",
        ],
        regions: [
            "USA", "Canada", "Latin America & Caribbean", "Europe", "sub-Saharan Africa",
            "Middle East & North Africa", "Russia and FSU", "Asia", "Oceania",
        ],
        themes: [
            "Biotechnology and GMO", "Culture, Society & History", "Environment", "Global Economy",
            "Law and Justice", "Oil and Energy", "Police State & Civil Rights", "Terrorism", "US NATO War Agenda",
            "United Nations", "Women’s Rights",
        ],
        sentences: [
            "The minister said on Monday that the channel would be dredged before the winter.",
            "Nobody in the three villages had been asked for an opinion, and nobody had expected to be.",
            "According to the company’s own figures, the plant has not made a profit since it was opened.",
            "“We were told that there was no hurry,” said the chairman of the fishing cooperative.",
            "The contract, which runs to four hundred pages, was translated only after it had been signed.",
            "A second study was ordered in the spring and has not been seen since.",
            "By midday the square was full, although the newspapers would later speak of a few dozen.",
            "What this means for the people who live below the dam is a question that the report leaves open.",
            "The lenders have made it a condition of their help that the water be paid for.",
            "In the capital, meanwhile, the price of bread has risen for the third time in a year.",
            "Two deputies asked to see the documents and were shown a photograph of the cabinet.",
            "It is not the first time that the law has been changed on the eve of a holiday.",
            "The officers who gave the order have since been promoted, and their names are not secret.",
            "From the hill above the town one can see the fence, the towers and the unfinished road.",
            "The old agreement had one advantage over the new one: it could be read.",
            "There is no evidence that anyone intended the result, and none that anyone regrets it.",
            "A court is expected to rule on the matter before the end of the month.",
            "The regulator’s answer, when it came at last, consisted of a single sentence.",
        ])

    private static let french = WordPool(
        titles: [
            "La dette que personne n’a contractée", "Le port de Velmora et le prix du silence",
            "Qui a vendu la rivière ?", "Douze ponts, un seul contrat", "Tamrit : la nuit où tout s’est éteint",
            "Comment un prêt est devenu une loi",
        ],
        regions: ["Europe", "Afrique subsaharienne", "Asie", "Canada", "Russie et CEI"],
        themes: ["Économie", "Environnement", "Droits humains", "Désinformation médiatique", "Nations Unies"],
        sentences: [
            "Le ministre a déclaré lundi que le chenal serait dragué avant l’hiver.",
            "Personne dans les trois villages n’avait été consulté, et personne ne s’y attendait.",
            "Selon les chiffres de la société elle-même, l’usine n’a jamais fait de bénéfices.",
            "« On nous avait dit que rien ne pressait », explique le président de la coopérative.",
            "Le contrat, qui compte quatre cents pages, n’a été traduit qu’après sa signature.",
            "Une deuxième étude a été commandée au printemps et n’a pas été revue depuis.",
            "À midi la place était pleine, bien que les journaux aient parlé de quelques dizaines de personnes.",
            "Ce que cela signifie pour ceux qui vivent sous le barrage, le rapport ne le dit pas.",
            "Dans la capitale, le prix du pain a augmenté pour la troisième fois cette année.",
            "Deux députés ont demandé à voir les documents et on leur a montré une photographie de l’armoire.",
            "Ce n’est pas la première fois que la loi est modifiée à la veille d’une fête.",
            "De la colline qui domine la ville on voit la clôture, les tours et la route inachevée.",
            "Les officiers qui ont donné l’ordre ont été promus, et leurs noms ne sont pas secrets.",
            "Il n’existe aucune preuve que quelqu’un ait voulu ce résultat.",
        ])

    private static let spanish = WordPool(
        titles: [
            "El embalse que borró tres pueblos", "La causa de la sed", "Doce puentes y un contrato",
            "¿Quién vendió el río?", "La noche en que Tamrit se apagó", "Cómo un préstamo se convirtió en ley",
        ],
        regions: ["Europa", "América Latina y Caribe", "Asia", "África subsahariana", "Canadá"],
        themes: ["Medio ambiente", "Pobreza", "Economía global", "Derechos humanos", "Naciones Unidas"],
        sentences: [
            "El ministro dijo el lunes que el canal sería dragado antes del invierno.",
            "Nadie en los tres pueblos había sido consultado, y nadie esperaba serlo.",
            "Según las cifras de la propia empresa, la fábrica no ha dado nunca beneficios.",
            "«Nos dijeron que no había prisa», explica el presidente de la cooperativa.",
            "El contrato, que tiene cuatrocientas páginas, no fue traducido hasta después de la firma.",
            "Un segundo estudio fue encargado en primavera y desde entonces no se ha vuelto a ver.",
            "Al mediodía la plaza estaba llena, aunque los periódicos hablaran de unas decenas de personas.",
            "Lo que esto significa para los que viven debajo de la presa no lo dice el informe.",
            "En la capital, mientras tanto, el precio del pan ha subido por tercera vez este año.",
            "Dos diputados pidieron ver los documentos y les mostraron una fotografía del armario.",
            "No es la primera vez que la ley se cambia en la víspera de una fiesta.",
            "Desde la colina se ven la valla, las torres y la carretera sin terminar.",
            "Los oficiales que dieron la orden han sido ascendidos, y sus nombres no son secretos.",
            "No hay ninguna prueba de que alguien haya querido este resultado.",
        ])

    private static let italian = WordPool(
        titles: [
            "Il porto che non c’è", "La concessione e il silenzio", "Dodici ponti, un contratto",
            "Chi ha venduto il fiume?", "La notte in cui si spense Tamrit", "Come un prestito è diventato legge",
        ],
        regions: ["Europa", "Asia", "Africa subsahariana", "Canada", "Medio Oriente"],
        themes: ["Ambiente", "Economia globale", "Diritti umani", "Disinformazione", "Nazioni Unite"],
        sentences: [
            "Il ministro ha detto lunedì che il canale sarà dragato prima dell’inverno.",
            "Nessuno nei tre villaggi era stato consultato, e nessuno se lo aspettava.",
            "Secondo le cifre della stessa società, la fabbrica non ha mai avuto un utile.",
            "“Ci avevano detto che non c’era fretta”, spiega il presidente della cooperativa.",
            "Il contratto, che ha quattrocento pagine, è stato tradotto solo dopo la firma.",
            "Un secondo studio è stato ordinato in primavera e da allora non si è più visto.",
            "A mezzogiorno la piazza era piena, anche se i giornali avrebbero parlato di poche decine di persone.",
            "Che cosa questo significhi per chi vive sotto la diga il rapporto non lo dice.",
            "Nella capitale, intanto, il prezzo del pane è salito per la terza volta quest’anno.",
            "Due deputati hanno chiesto di vedere i documenti e hanno visto una fotografia dell’armadio.",
            "Non è la prima volta che la legge viene cambiata alla vigilia di una festa.",
            "Dalla collina si vedono la recinzione, le torri e la strada non finita.",
            "Gli ufficiali che hanno dato l’ordine sono stati promossi, e i loro nomi non sono segreti.",
            "Non c’è nessuna prova che qualcuno abbia voluto questo risultato.",
        ])

    private static let german = WordPool(
        titles: [
            "Das Kraftwerk und die Geduld der Bürger", "Zwölf Brücken und ein Vertrag", "Wer hat den Fluss verkauft?",
            "Die Nacht, in der Tamrit dunkel wurde", "Wie aus einem Kredit ein Gesetz wurde",
            "Der Hafen von Velmora und der Preis des Schweigens",
        ],
        regions: ["Europa", "Asien", "Kanada", "Afrika", "Naher Osten"],
        themes: ["Umwelt", "Weltwirtschaft", "Menschenrechte", "Medien", "Vereinte Nationen"],
        sentences: [
            "Der Minister sagte am Montag, die Rinne werde noch vor dem Winter ausgebaggert.",
            "Niemand in den drei Dörfern war gefragt worden, und niemand hatte damit gerechnet.",
            "Nach den Zahlen der Gesellschaft hat das Werk noch nie einen Gewinn gemacht.",
            "„Man hat uns gesagt, es habe keine Eile“, erklärt der Vorsitzende der Genossenschaft.",
            "Der Vertrag, der vierhundert Seiten hat, wurde erst nach der Unterschrift übersetzt.",
            "Eine zweite Studie wurde im Frühjahr bestellt und ist seitdem nicht mehr gesehen worden.",
            "Am Mittag war der Platz voll, obwohl die Zeitungen später von einigen Dutzend sprachen.",
            "Was das für die Menschen unterhalb der Mauer bedeutet, lässt der Bericht offen.",
            "In der Hauptstadt ist der Brotpreis inzwischen zum dritten Mal in diesem Jahr gestiegen.",
            "Zwei Abgeordnete wollten die Akten sehen und bekamen ein Bild des Schrankes gezeigt.",
            "Es ist nicht das erste Mal, dass das Gesetz am Vorabend eines Feiertags geändert wird.",
            "Vom Hügel über der Stadt sieht man den Zaun, die Türme und die unfertige Straße.",
            "Die Offiziere, die den Befehl gaben, sind befördert worden, und ihre Namen sind nicht geheim.",
            "Es gibt keinen Beweis dafür, dass irgendjemand dieses Ergebnis gewollt hat.",
        ])

    private static let portuguese = WordPool(
        titles: [
            "A ponte de trinta promessas", "O porto que ninguém vendeu", "Doze pontes e um contrato",
            "Quem vendeu o rio?", "A noite em que Tamrit se apagou", "Como um empréstimo se tornou lei",
        ],
        regions: ["Europa", "Ásia", "África subsaariana", "Canadá", "América Latina e Caribe"],
        themes: ["Ambiente", "Economia global", "Direitos humanos", "Desinformação", "Nações Unidas"],
        sentences: [
            "O ministro disse na segunda-feira que o canal será dragado antes do inverno.",
            "Ninguém nas três aldeias tinha sido consultado, e ninguém esperava sê-lo.",
            "Segundo os números da própria empresa, a fábrica nunca deu lucro.",
            "“Disseram-nos que não havia pressa”, explica o presidente da cooperativa.",
            "O contrato, que tem quatrocentas páginas, só foi traduzido depois da assinatura.",
            "Um segundo estudo foi encomendado na primavera e desde então não voltou a ser visto.",
            "Ao meio-dia a praça estava cheia, embora os jornais falassem de algumas dezenas de pessoas.",
            "O que isto significa para quem vive abaixo da barragem não o diz o relatório.",
            "Na capital, entretanto, o preço do pão subiu pela terceira vez este ano.",
            "Dois deputados pediram para ver os documentos e mostraram-lhes uma fotografia do armário.",
            "Não é a primeira vez que a lei é alterada na véspera de um feriado.",
            "Da colina veem-se a vedação, as torres e a estrada por acabar.",
            "Os oficiais que deram a ordem foram promovidos, e os seus nomes não são segredo.",
            "Não há nenhuma prova de que alguém tenha querido este resultado.",
        ])
}
