/// The commonest little words of the languages that are told apart by them.
///
/// Folded, at most eight letters each, apostrophes taken as spaces; chosen by hand from the most frequent words of each
/// language. A word may stand in several rows: words that few languages share count more.
enum FunctionWords {
    /// One row a language; a row's place is the language's number.
    static let rows: [(language: String, words: String)] = [
        (
            "en",
            """
            the of and to in that is for on with as was by it be at from are this have an not has or which but were
            his their they who its we he will been would had more you all one about if what there our can when after
            no into than so these other out up some new also how only over such could any most she my your them i
            """
        ),
        (
            "fr",
            """
            de la le et les des en un une du que qui dans est pour sur par au pas il ne plus ce se sont avec cette
            ont aux mais son nous ou sa comme ses ces elle été leur leurs fait tout deux meme si y entre etre dont
            aussi sans bien encore peut je vous contre ils on avait etait donc apres avant l d qu n s c j
            """
        ),
        (
            "es",
            """
            de la que el en y a los del las se un por con no una para es su al lo como mas o pero sus le ha este
            si porque esta entre cuando muy sin sobre tambien me hasta hay donde quien desde todo nos durante
            todos uno les ni contra otros ese eso ante ellos e esto mi antes algunos que unos yo fue son han era
            """
        ),
        (
            "it",
            """
            di e il la che in a per un del non una i le con si da della sono al come dei gli nel piu alla ma lo
            anche delle questo ha dal se o suo ed ai o nella degli dalla sua loro stato questa quando essere tra
            ad dopo hanno alle prima stati cosi ancora era due solo contro dell all l d nell sull dall quello
            """
        ),
        (
            "de",
            """
            der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus
            er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder
            aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom schon wenn ihre wir diese dieser
            """
        ),
        (
            "pt",
            """
            de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das seu sua ou
            quando muito nos ja eu tambem so pelo pela ate isso ela entre depois sem mesmo aos seus quem nas me
            esse eles voce essa num nem suas meu as foi ser tem sao esta este ha era contra sobre pelos pelas
            """
        ),
        (
            "nl",
            """
            de het een van en in is dat op te zijn met voor niet aan er die om ook als dan maar bij nog naar uit
            door over ze hij wordt was worden heeft hebben kan deze of we tot geen meer zich wat al zou werd moet
            veel waar onder hun tegen ik u je na alle omdat dit zo wel zonder tussen hem haar
            """
        ),
        (
            "ca",
            """
            de la i el que a en les els del un per amb una no es al dels se va mes com ha son pel aquest aquesta
            tambe pero als seva seu o han sense entre molt ja tot quan fins li ser aixo perque qui on hi pels
            estat nou dos segons contra seus hem l d s n les
            """
        ),
        (
            "ro",
            """
            de si in a la cu pe din care nu o un este ca sa pentru mai se au fost ce fi prin sunt dar al ale lor
            cel dupa ar lui sau cum fara acest aceasta intre pana doar despre era fiind daca foarte am ei sub
            catre toate unei unui spre asupra cei cea decat acum nici isi
            """
        ),
        (
            "pl",
            """
            w i na z do nie sie to ze jest o jak od za przez po ale dla co tym tylko ktore ktory ktora oraz byl
            byc a ich tego juz jego przed moze czy jej sa bardzo ma ze gdy kiedy bylo tej przy tak u pod jako
            mnie roku wszystko ten nad bez lub mi
            """
        ),
        (
            "cs",
            """
            a v se na je ze s z do o i to k ve za pro by ale jsou jako od po jeho nebo jsem tak co uz byl jak
            ktere ktery ktera jen pri bylo take byla si podle jeste jejich jsme vsak neni az jej kdyz proto mezi
            bude pred tento tim coz u
            """
        ),
        (
            "hu",
            """
            a az es hogy nem is egy ez meg csak de van volt el mint ha azt ki mar vagy ezt minden lehet kell
            azonban amely olyan sem szerint akkor meg mert ott pedig nagy utan ezek most majd fel be le ami aki
            """
        ),
        (
            "fi",
            """
            ja on ei se etta oli ovat mutta han kuin myos joka ne tai niin kun vain sen hanen jo olla ollut
            mita ole kanssa nyt mukaan jos sita joita jotka viela voi ennen sitten tama naiden taman ollaan
            """
        ),
        (
            "sv",
            """
            och i att det som en pa ar av for med till den har de inte om ett han men var jag sig fran vi sa kan
            man nar vid under eller skulle hade efter nu mot hon blev bli deras mycket alla detta finns ut upp
            dar hur ska utan aven vara sina genom mellan
            """
        ),
        (
            "da",
            """
            og i at det er en den til som pa de for med af ikke der var har et han vi sig fra men om jeg kan var
            skal havde efter ved blev nu hun mod bliver over meget hvor nogle mere eller mellem deres ogsa hvad
            kunne ud op sa ville vaere siden uden bare blive selv
            """
        ),
        (
            "no",
            """
            og i det er at som en til for den pa av med ikke de har et han vi fra men om jeg kan var seg skal
            hadde etter ved ble na hun mot blir over mye hvor noen mer eller mellom deres ogsa hva kunne ut opp
            sa ville vaere siden uten bare bli selv sier
            """
        ),
        (
            "tr",
            """
            ve bir bu da de icin ile cok olarak daha olan gibi en ne kadar sonra ise ama o her degil var diye
            ya bile ancak gore kendi iki hem yok ben tum yeni ki olan zaman mi buyuk oldu eden
            karsi onun artik bunu boyle
            """
        ),
        (
            "id",
            """
            yang dan di itu dengan untuk dari ini dalam tidak pada akan adalah ke juga oleh telah mereka sebagai
            karena ada bahwa atau tersebut saya dia bisa kita para lebih sudah menjadi secara seperti banyak
            antara namun hanya serta bagi dapat kami saat
            """
        ),
    ]
}
