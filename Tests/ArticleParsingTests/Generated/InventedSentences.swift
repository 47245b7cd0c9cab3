/// Invented sentences in the languages that old encodings were made for: a headline, and what stands below it.
enum InventedSentences {
    static let all: [String: (headline: String, body: String)] = [
        "ar": (
            "مجلس الميناء يجتمع بلا مفتاح والسكان ينتظرون في الخارج",
            """
            اجتمع مجلس ميناء فلمورا يوم الثلاثاء للمرة التاسعة هذا العام وأقر خطة لم يقرأها أحد خارج \
            القاعة. وقالت رئيسة البلدية إن أحدا لم يسأل السكان عن رأيهم، وإنها علمت بالقرار من ورقة \
            معلقة على باب سوق السمك. وكان أهالي المدينة السفلى قد وعدوا بجلسة استماع في الربيع. وترسو \
            الجرافة عند الرصيف منذ يوم الأحد، ولم يعلن بعد اسم المقاول.
            """
        ),
        "bg": (
            "Пристанищният съвет заседава без ключ, гражданите чакат отвън",
            """
            Пристанищният съвет на Велмора се събра във вторник за девети път тази година и прие план, \
            който никой извън залата не беше чел. „Никой не ни попита“, каза кметицата. Жителите на \
            долния град, на които през пролетта беше обещано изслушване, научиха за решението от бележка \
            на вратата на рибния пазар. Драгата стои на кея от неделя, но изпълнител още не е посочен.
            """
        ),
        "cs": (
            "Přístavní rada zasedala bez klíče, občané čekali přede dveřmi",
            """
            Přístavní rada ve Velmoře se v úterý sešla už podeváté v tomto roce a schválila plán, který \
            nikdo mimo místnost nečetl. „Nikdo se nás neptal,“ řekla starostka. Obyvatelé dolního města, \
            kterým bylo na jaře slíbeno slyšení, se o rozhodnutí dozvěděli z lístku na dveřích rybí \
            tržnice. Většina z nich přišla koupit ryby. Bagr kotví u nábřeží od neděle a žádný dodavatel \
            ještě nebyl určen.
            """
        ),
        "de": (
            "Hafenrat tagt ohne Schlüssel: Bürger müssen draußen warten",
            """
            Der Hafenrat von Velmora hat am Dienstag einen Plan beschlossen, den außerhalb des Saales \
            niemand gelesen hatte. „Wir wurden nicht gefragt“, sagte die Bürgermeisterin, während über \
            dem Fluss die Möwen kreisten. Die Anwohner der Unterstadt, denen man im Frühling eine \
            Anhörung versprochen hatte, erfuhren davon durch einen Zettel an der Tür der Fischhalle. Für \
            größere Schiffe wäre die Fahrrinne ohnehin zu schmal.
            """
        ),
        "el": (
            "Το λιμενικό συμβούλιο συνεδρίασε χωρίς κλειδί",
            """
            Το λιμενικό συμβούλιο της Βελμόρας συνεδρίασε την Τρίτη για ένατη φορά φέτος και ενέκρινε \
            ένα σχέδιο που κανείς έξω από την αίθουσα δεν είχε διαβάσει. «Κανείς δεν μας ρώτησε», είπε η \
            δήμαρχος. Οι κάτοικοι της κάτω πόλης, στους οποίους είχε υποσχεθεί ακρόαση την άνοιξη, \
            έμαθαν την απόφαση από ένα σημείωμα στην πόρτα της ψαραγοράς. Η βυθοκόρος βρίσκεται στην \
            προκυμαία από την Κυριακή.
            """
        ),
        "en": (
            "Zoë Harwood’s café stays open, the harbour board says",
            """
            The harbour board of Velmora met on Tuesday and adopted a plan that nobody outside the room \
            had read. “Nobody asked us,” said Zoë Harwood, who runs the café on the quay — and who pays \
            £400 a month for it. The board’s chairman did not reply. It isn’t the first time that \
            residents learn of such things from a notice on a door. The dredger has been moored at the \
            quay since Sunday.
            """
        ),
        "es": (
            "La junta que se reunió sin llave aprueba el plan del año",
            """
            La junta portuaria de Velmora se reunió el martes por novena vez en el año y aprobó un plan \
            que nadie había leído. «Nadie nos preguntó», señaló la alcaldesa. ¿Quién pagará las obras? \
            Según los vecinos, a quienes se prometió una audiencia en primavera, la decisión se conoció \
            por una nota en la puerta del mercado. Todavía no se ha nombrado a ningún contratista; la \
            draga está en el muelle desde el último domingo.
            """
        ),
        "fr": (
            "La commission qui siégeait sans clé a été dissoute à Velmora",
            """
            La commission portuaire s’est réunie mardi pour la neuvième fois de l’année et a adopté un \
            plan que personne n’avait lu. « Nous n’avons jamais été consultés », a déclaré la maire, \
            très émue. Les habitants de la ville basse, à qui l’on avait promis une audition au \
            printemps, ont appris la décision par une note collée sur la porte du marché. Où cela \
            mènera-t-il ? La drague est déjà à quai depuis dimanche.
            """
        ),
        "he": (
            "מועצת הנמל התכנסה בלי מפתח והתושבים חיכו בחוץ",
            """
            מועצת הנמל של ולמורה התכנסה ביום שלישי בפעם התשיעית השנה ואישרה תוכנית שאיש מחוץ לחדר לא \
            קרא. "אף אחד לא שאל אותנו", אמרה ראש העיר. תושבי העיר התחתית, שהובטח להם שימוע באביב, למדו \
            על ההחלטה מפתק שנתלה על דלת שוק הדגים. המחפר עוגן ברציף מיום ראשון, אך שם הקבלן טרם פורסם.
            """
        ),
        "hu": (
            "Kulcs nélkül ülésezett a kikötői bizottság, a lakók dühösek",
            """
            A velmorai kikötői bizottság kedden ülésezett, és elfogadott egy tervet, amelyet a termen \
            kívül senki sem olvasott. „Minket senki sem kérdezett” – mondta a polgármester. Az alsóváros \
            lakói, akiknek tavasszal meghallgatást ígértek, a halpiac ajtajára tűzött cédulából \
            értesültek a döntésről. A kotróhajó vasárnap óta a rakparton áll, a kivitelezőt azonban még \
            nem nevezték meg, és a költségekről sem esett szó a hűvös teremben.
            """
        ),
        "it": (
            "La città aspetta, ma la commissione è già partita",
            """
            La commissione portuale si è riunita martedì per la nona volta e ha approvato un piano che \
            nessuno aveva letto. «Non ce l’hanno chiesto», ha detto la sindaca, perché la verità è più \
            semplice. Gli abitanti della città bassa, ai quali era stata promessa un’audizione, l’hanno \
            saputo da un avviso sulla porta del mercato. La draga è ormeggiata al molo da domenica e \
            nessuno sa chi pagherà.
            """
        ),
        "ja": (
            "港の委員会、鍵のないまま九回目の会議を開く",
            """
             \
            ベルモラの港の委員会は火曜日、今年九回目の会議を開き、部屋の外の人が誰も読んでいない計画を承認した。「私たちには誰も聞か\
            なかった」と市長は話した。春に説明会を約束されていた下町の住民は、魚市場の扉に貼られた紙で決定を知ったという。ほとんどの\
            人は魚を買いに来ていた。浚渫船は日曜日から岸壁につながれているが、工事の会社の名前はまだ発表されていない。
            """
        ),
        "ko": (
            "열쇠 없이 열린 항만위원회, 주민들은 문밖에서 기다렸다",
            """
            벨모라 항만위원회는 화요일 올해 아홉 번째 회의를 열고 회의장 밖에서는 아무도 읽지 않은 계획을 통과시켰다. 시장은 “아무도 우리에게 묻지 않았다”고 말했다. 봄에 \
            공청회를 약속받았던 아랫마을 주민들은 어시장 문에 붙은 종이를 보고 결정을 알게 되었다. 준설선은 일요일부터 부두에 묶여 있으나 공사를 맡을 업체의 이름은 아직 \
            발표되지 않았다.
            """
        ),
        "lt": (
            "Uosto valdyba posėdžiavo be rakto, gyventojai laukė lauke",
            """
            Velmoros uosto valdyba antradienį susirinko devintą kartą šiais metais ir priėmė planą, \
            kurio už salės ribų niekas nebuvo skaitęs. „Mūsų niekas neklausė“, – sakė merė. Žemutinio \
            miesto gyventojai, kuriems pavasarį buvo pažadėtas susitikimas, apie sprendimą sužinojo iš \
            skelbimo ant žuvų turgaus durų. Žemsiurbė stovi prie krantinės nuo sekmadienio, tačiau \
            rangovas dar nepaskelbtas.
            """
        ),
        "lv": (
            "Ostas valde sēdēja bez atslēgas, iedzīvotāji gaidīja ārpusē",
            """
            Velmoras ostas valde otrdien sanāca devīto reizi šogad un pieņēma plānu, kuru ārpus telpas \
            neviens nebija lasījis. “Mums neviens nejautāja,” sacīja pilsētas mēre. Lejaspilsētas \
            iedzīvotāji, kuriem pavasarī tika solīta uzklausīšana, par lēmumu uzzināja no paziņojuma uz \
            zivju tirgus durvīm. Bagars stāv pie krastmalas kopš svētdienas, bet būvnieks vēl nav \
            nosaukts.
            """
        ),
        "pl": (
            "Zarząd portu obradował bez klucza, mieszkańcy są wściekli",
            """
            Zarząd portu w Velmorze zebrał się we wtorek po raz dziewiąty w tym roku i przyjął plan, \
            którego nikt spoza sali nie czytał. „Nikt nas nie zapytał” – powiedziała burmistrz. \
            Mieszkańcy dolnego miasta, którym wiosną obiecano wysłuchanie, dowiedzieli się o decyzji z \
            kartki na drzwiach targu rybnego. Pogłębiarka stoi przy nabrzeżu od niedzieli, choć żadnego \
            wykonawcy jeszcze nie wyłoniono. Źródła zbliżone do rady mówią, że będzie drożej.
            """
        ),
        "pt": (
            "A comissão que se reuniu sem chave não responde à cidade",
            """
            A comissão portuária de Velmora reuniu-se na terça-feira e aprovou um plano que ninguém \
            tinha lido. “Ninguém nos perguntou”, disse a presidente da câmara, à saída da reunião. Os \
            moradores da cidade baixa, a quem fora prometida uma audiência, souberam da decisão por um \
            aviso na porta do mercado. As embarcações já não têm espaço, e a situação não é nova: há \
            três anos que se pedem soluções.
            """
        ),
        "ro": (
            "Comisia portuară s-a întrunit fără cheie, iar locuitorii aşteaptă",
            """
            Comisia portuară din Velmora s-a întrunit marţi pentru a noua oară în acest an şi a adoptat \
            un plan pe care nimeni nu îl citise. „Nimeni nu ne-a întrebat”, a spus primăriţa. Locuitorii \
            oraşului de jos, cărora li se promisese o audiere în primăvară, au aflat de hotărâre \
            dintr-un anunţ pe uşa pieţei de peşte. Draga stă la chei de duminică, dar încă nu a fost \
            numit niciun constructor.
            """
        ),
        "ru": (
            "Портовый совет заседал без ключа, жители ждали у дверей",
            """
            Портовый совет Велморы собрался во вторник в девятый раз за этот год и принял план, которого \
            никто за пределами зала не читал. «Нас никто не спросил», — сказала мэр города. Жители \
            нижнего города, которым весной обещали слушания, узнали о решении из записки на двери \
            рыбного рынка. Землечерпалка стоит у причала с воскресенья, но подрядчик до сих пор не \
            назван.
            """
        ),
        "sv": (
            "Hamnstyrelsen möttes utan nyckel, nu får båtarna vänta",
            """
            Hamnstyrelsen i Velmora möttes på tisdagen och antog en plan som ingen utanför rummet hade \
            läst. ”Ingen frågade oss”, säger kommunalrådet på väg därifrån. Invånarna i nedre staden, \
            som hade blivit lovade ett möte på våren, fick veta beslutet genom en lapp på dörren till \
            fiskhallen. Mudderverket ligger vid kajen sedan i söndags, och ännu är ingen entreprenör \
            utsedd för att göra arbetet.
            """
        ),
        "th": (
            "คณะกรรมการท่าเรือประชุมโดยไม่มีกุญแจ",
            """
            คณะกรรมการท่าเรือเวลโมราประชุมเมื่อวันอังคารเป็นครั้งที่เก้าของปีนี้ \
            และเห็นชอบแผนที่ไม่มีใครนอกห้องได้อ่าน นายกเทศมนตรีกล่าวว่าไม่มีใครถามพวกเรา \
            ชาวบ้านในเมืองล่างทราบเรื่องจากกระดาษที่ติดไว้บนประตูตลาดปลา \
            เรือขุดจอดอยู่ที่ท่าตั้งแต่วันอาทิตย์
            """
        ),
        "tr": (
            "Liman kurulu anahtarsız toplandı, halk kapıda bekledi",
            """
            Velmora liman kurulu salı günü bu yıl dokuzuncu kez toplandı ve odanın dışında kimsenin \
            okumadığı bir planı kabul etti. “Bize kimse sormadı” dedi belediye başkanı. İlkbaharda \
            kendilerine bir toplantı sözü verilen aşağı şehrin sakinleri kararı balık pazarının \
            kapısındaki bir ilandan öğrendi. Tarak gemisi pazar gününden beri rıhtımda bağlı duruyor; \
            işi üstlenecek şirketin adı henüz açıklanmadı.
            """
        ),
        "uk": (
            "Портова рада засідала без ключа, мешканці чекали під дверима",
            """
            Портова рада Велмори зібралася у вівторок уже вдев’яте цього року й ухвалила план, якого \
            ніхто поза залою не читав. «Нас ніхто не питав», — сказала міська голова. Мешканці нижнього \
            міста, яким навесні обіцяли слухання, дізналися про рішення з оголошення на дверях рибного \
            ринку. Земснаряд стоїть біля причалу з неділі, однак підрядника досі не названо, і їхні \
            запитання лишилися без відповіді.
            """
        ),
        "vi": (
            "Ban quản lý cảng họp không có chìa khóa, người dân chờ ngoài cửa",
            """
            Ban quản lý cảng Velmora đã họp hôm thứ ba, lần thứ chín trong năm, và thông qua một kế \
            hoạch mà không ai ở ngoài phòng đã đọc. Bà thị trưởng nói rằng không ai hỏi ý kiến của người \
            dân. Những người sống ở khu phố dưới, vốn được hứa một buổi điều trần vào mùa xuân, biết \
            được quyết định từ một tờ giấy dán trên cửa chợ cá. Tàu nạo vét đã neo ở bến từ chủ nhật.
            """
        ),
        "zh-Hans": (
            "没有钥匙的港务委员会第九次开会",
            """
             \
            维尔莫拉港务委员会星期二举行了今年第九次会议，通过了一项会场以外无人读过的计划。市长说：“没有人问过我们。”下城的居民在\
            春天曾得到举行听证会的承诺，他们从鱼市场门上的一张通知里才知道这个决定。大多数人是来买鱼的。挖泥船从星期日起就停在码头，但是承包商的名字到现在还没有公布。
            """
        ),
        "zh-Hant": (
            "沒有鑰匙的港務委員會第九次開會",
            """
             \
            維爾莫拉港務委員會星期二舉行了今年第九次會議，通過了一項會場以外無人讀過的計劃。市長說：「沒有人問過我們。」下城的居民在\
            春天曾得到舉行聽證會的承諾，他們從魚市場門上的一張通知裡才知道這個決定。大多數人是來買魚的。挖泥船從星期日起就停在碼頭，但是承包商的名字到現在還沒有公布。
            """
        ),
    ]
}
