/// Family names with which names of East Asia begin, folded: they tell "大川美里" from "国際経済".
///
/// Chinese ones of one character are "short": two more and no fewer must follow. "korean" are those of one syllable.
enum FamilyNames {
    static let all = Vocabulary(
        """
        丁 = short
        万 = short
        三浦
        上官
        上田
        上野
        丛 = short
        东方
        严 = short
        中尾
        中山
        中島
        中川
        中村
        中西
        中野
        丸山
        久保
        久保田
        乔 = short
        于 = short
        五十嵐
        井上
        仇 = short
        今井
        今村
        付 = short
        令狐
        仲 = short
        任 = short
        伊藤
        伍 = short
        佐々木
        佐藤
        何 = short
        佘 = short
        余 = short
        佟 = short
        侯 = short
        俞 = short
        倪 = short
        傅 = short
        党 = short
        全 = short
        兰 = short
        关 = short
        内田
        内藤
        冉 = short
        农 = short
        冯 = short
        冷 = short
        凌 = short
        刁 = short
        刘 = short
        前川
        前田
        劉 = short
        加藤
        包 = short
        北川
        千葉
        华 = short
        卓 = short
        单 = short
        卜 = short
        卞 = short
        卢 = short
        卫 = short
        原田
        叢 = short
        古 = short
        古川
        史 = short
        叶 = short
        司 = short
        司徒
        司馬
        司马
        吉 = short
        吉岡
        吉川
        吉村
        吉田
        向 = short
        吕 = short
        吳 = short
        吴 = short
        呂 = short
        周 = short
        和 = short
        和田
        唐 = short
        商 = short
        喬 = short
        單 = short
        喻 = short
        嚴 = short
        土屋
        坂本
        堀内
        増田
        夏 = short
        夏侯
        大久保
        大塚
        大島
        大川
        大橋
        大西
        大野
        太田
        奥村
        姚 = short
        姜 = short
        姬 = short
        娄 = short
        婁 = short
        孔 = short
        孙 = short
        孟 = short
        季 = short
        孫 = short
        宁 = short
        安 = short
        安田
        安藤
        宋 = short
        宗 = short
        宫 = short
        宮 = short
        宮崎
        宮本
        宮田
        寇 = short
        寧 = short
        小山
        小島
        小川
        小松
        小林
        小池
        小沢
        小野
        尚 = short
        尤 = short
        尹 = short
        尾崎
        屈 = short
        山下
        山中
        山内
        山口
        山吹
        山崎
        山本
        山田
        岑 = short
        岡崎
        岡本
        岡村
        岡田
        岩崎
        岩田
        岳 = short
        島田
        崔 = short
        川上
        川口
        川村
        工藤
        左 = short
        巩 = short
        巫 = short
        市川
        师 = short
        師 = short
        席 = short
        常 = short
        平田
        平野
        広瀬
        庄 = short
        应 = short
        庞 = short
        康 = short
        廖 = short
        张 = short
        張 = short
        彭 = short
        後藤
        徐 = short
        慕容
        應 = short
        成 = short
        成田
        戚 = short
        房 = short
        敖 = short
        文 = short
        斉藤
        斎藤
        新井
        方 = short
        施 = short
        早川
        时 = short
        明 = short
        易 = short
        星野
        時 = short
        晏 = short
        景 = short
        曲 = short
        曹 = short
        曾 = short
        服部
        望月
        木下
        木村
        本田
        本間
        朱 = short
        杉山
        杉本
        李 = short
        村上
        村田
        杜 = short
        杨 = short
        松井
        松尾
        松岡
        松本
        松村
        松田
        林 = short
        林田
        柏 = short
        查 = short
        柯 = short
        柳 = short
        柴 = short
        柴田
        栗原
        栾 = short
        桂 = short
        桑 = short
        桑原
        桜井
        梁 = short
        梅 = short
        森本
        森田
        楊 = short
        榮 = short
        樊 = short
        樋口
        横山
        橋本
        橋爪
        欒 = short
        欧 = short
        欧阳
        歐 = short
        歐陽
        武 = short
        武田
        殷 = short
        毕 = short
        毛 = short
        水野
        永井
        永田
        江 = short
        池 = short
        池田
        汤 = short
        汪 = short
        沈 = short
        沙 = short
        河合
        河野
        洪 = short
        浅井
        浅野
        涂 = short
        清水
        渡辺
        渡部
        温 = short
        游 = short
        湯 = short
        溫 = short
        滕 = short
        潘 = short
        焦 = short
        熊 = short
        熊谷
        片山
        牛 = short
        牟 = short
        王 = short
        甄 = short
        甘 = short
        田 = short
        田中
        田村
        田辺
        申 = short
        畢 = short
        白 = short
        皇甫
        盛 = short
        盧 = short
        瞿 = short
        矢島
        矢野
        石 = short
        石井
        石原
        石川
        石田
        祁 = short
        祝 = short
        神田
        福島
        福田
        秋山
        秦 = short
        程 = short
        穆 = short
        窦 = short
        竇 = short
        章 = short
        童 = short
        端木
        竹中
        竹内
        符 = short
        简 = short
        管 = short
        簡 = short
        米 = short
        紀 = short
        繆 = short
        纪 = short
        缪 = short
        罗 = short
        羅 = short
        翁 = short
        翟 = short
        耿 = short
        聂 = short
        聶 = short
        肖 = short
        胡 = short
        臧 = short
        舒 = short
        艾 = short
        芦 = short
        苏 = short
        苑 = short
        苗 = short
        苟 = short
        若林
        范 = short
        荒井
        荒木
        荣 = short
        莊 = short
        莫 = short
        菅原
        菊地
        菊池
        華 = short
        萧 = short
        萬 = short
        葉 = short
        葛 = short
        董 = short
        蒋 = short
        蒙 = short
        蒲 = short
        蓝 = short
        蔡 = short
        蔣 = short
        蕭 = short
        薛 = short
        藍 = short
        藤井
        藤原
        藤本
        藤田
        蘇 = short
        蘭 = short
        虞 = short
        衛 = short
        袁 = short
        裴 = short
        褚 = short
        西山
        西川
        西村
        西田
        解 = short
        許 = short
        詹 = short
        諸葛
        謝 = short
        譚 = short
        许 = short
        诸葛
        谢 = short
        谭 = short
        谷 = short
        谷口
        谷川
        費 = short
        賀 = short
        賈 = short
        賴 = short
        费 = short
        贺 = short
        贾 = short
        赖 = short
        赵 = short
        趙 = short
        路 = short
        車 = short
        车 = short
        辛 = short
        農 = short
        边 = short
        辻本
        近藤
        连 = short
        迟 = short
        連 = short
        遠藤
        遲 = short
        邊 = short
        邓 = short
        邝 = short
        邢 = short
        邬 = short
        邱 = short
        邵 = short
        邹 = short
        郎 = short
        郑 = short
        郝 = short
        郭 = short
        鄒 = short
        鄔 = short
        鄧 = short
        鄭 = short
        鄺 = short
        酒井
        野口
        野村
        金 = short
        金子
        鈴木
        錢 = short
        鍾 = short
        钟 = short
        钱 = short
        長谷川
        閔 = short
        関口
        閻 = short
        關 = short
        闫 = short
        闵 = short
        阎 = short
        阮 = short
        阳 = short
        陆 = short
        陈 = short
        陳 = short
        陶 = short
        陸 = short
        陽 = short
        隋 = short
        雷 = short
        霍 = short
        青木
        靳 = short
        鞏 = short
        韋 = short
        韓 = short
        韦 = short
        韩 = short
        項 = short
        須藤
        顏 = short
        顧 = short
        项 = short
        顾 = short
        颜 = short
        飯田
        饒 = short
        饶 = short
        馬 = short
        馬場
        馮 = short
        马 = short
        高 = short
        高木
        高橋
        高田
        高野
        魏 = short
        魯 = short
        鮑 = short
        鲁 = short
        鲍 = short
        麻 = short
        黃 = short
        黄 = short
        黒田
        齊 = short
        齋藤
        齐 = short
        龍 = short
        龐 = short
        龔 = short
        龙 = short
        龚 = short
        강 = korean
        고 = korean
        공 = korean
        곽 = korean
        구 = korean
        권 = korean
        금 = korean
        기 = korean
        길 = korean
        김 = korean
        남 = korean
        노 = korean
        도 = korean
        류 = korean
        마 = korean
        맹 = korean
        명 = korean
        모 = korean
        문 = korean
        민 = korean
        박 = korean
        반 = korean
        방 = korean
        배 = korean
        백 = korean
        변 = korean
        서 = korean
        석 = korean
        선 = korean
        설 = korean
        성 = korean
        소 = korean
        손 = korean
        송 = korean
        신 = korean
        심 = korean
        안 = korean
        양 = korean
        엄 = korean
        여 = korean
        연 = korean
        염 = korean
        오 = korean
        옥 = korean
        왕 = korean
        우 = korean
        원 = korean
        위 = korean
        유 = korean
        육 = korean
        윤 = korean
        이 = korean
        인 = korean
        임 = korean
        장 = korean
        전 = korean
        정 = korean
        제 = korean
        조 = korean
        주 = korean
        지 = korean
        진 = korean
        차 = korean
        채 = korean
        천 = korean
        최 = korean
        추 = korean
        표 = korean
        하 = korean
        한 = korean
        함 = korean
        허 = korean
        현 = korean
        홍 = korean
        황 = korean
        """)

    /// Whether a word, or two that a space parts, is such a name with a given name after it.
    static func begin(_ words: [String]) -> Bool {
        let name = words.joined().unicodeScalars
        guard (3...5).contains(name.count), name.allSatisfy({ (0x3005...0x9FFF).contains($0.value) }) else {
            return false
        }
        for length in 1...3 where length < name.count {
            let remark = all[String(String.UnicodeScalarView(name.prefix(length)))]
            if remark == "" && name.count - length <= 3 || remark == "short" && name.count == 3 { return true }
        }
        return false
    }

    /// "한가람": three syllables of which the first is a family name.
    static func isKorean(_ word: String) -> Bool {
        let name = word.unicodeScalars
        return name.count == 3 && all[String(String.UnicodeScalarView(name.prefix(1)))] == "korean"
    }
}
