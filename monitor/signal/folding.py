"""Traditional to simplified characters, and even punctuation; one for one, so offsets hold."""

from __future__ import annotations

import re
from typing import Final

_TRADITIONAL: Final = (
    "關稅徵對應暫停延長續豁協議談會見經貿磋戰國務院員總統書記領導貝葛爾盧馬劉韓鋼濤東發佈宣據報導電話視訊訪問晤"
    "舉辦將預計開啟於週禮拜個間後來臺灣亞歐東聯盟紐約華盛頓倫敦馬來門陽廣門雙邊單獨強調認為達成確實實體單項"
    "單清產業機構財長專訊號條規則則權簽署執監測審查調裁決損補貼傾銷壟斷領域線類種罰費運輸輪艙貨幣匯銀億萬數據"
    "農業購買賣進齊車電鋰鎵鍺銻鎢釹鏑鋱鐵鋁銅礦礦鋼鑄軟體晶圓處變動態勢極級別優先釋結束終滿屆時現場際擴張縮減"
    "漲價錢資網頁聲稱說讓與從這過還沒給無誤傳聞遲歲餘區縣島嶼節點針鎖鏈連續該訂詢答覆議題風險壓難濟災環責負擔懲"
    "貴賓館廳樓橋飛機場紙類鮮魚豬雞藥劑醫療衛構軍隊職業師團隊員隨從選舉黨內參眾議辯論證據訴訟審判獲勝敗絕"
    "幾許隻樣當歸屬於並仍須導緊緩衝擊擬轉讓協驗備忘錄換屬級輕濃僅歷響參與願題聯繫繼續繁榮穩雖愛誰讀課諾諒謹識"
    "譴責護貪賴贊贏趕躍載較輔辦農逕違遠適選遺邁鄰郵釀鈞錦鍵鎮鏡閉闆閣閱陣陸陰隸雜離雲霧靜頂順須頻額顯飯養駐駁騰驅"
    "習麗綱萊納賀錫黃趙樂羅傑維裡裏復複製礎築蘇蘭埃瑞國標準積極減稀儲庫煉塊噸兩萬幾"
    "請夠們嗎圍園圖塵墜墮墳壇壘壞壯壺壽夢夥夾奪奮妝姍婦媽嬰孫學孿寧寢寫寬寵寶尋尷屍屢層岡峽崗"
    "嶺嶽巔巖帥帳帶幀幫幹廁廂廈廚廠廢彈彎彙彥徑徹恆恥悅惡惱慘慚慣慶慮憂憐憑憲憶懇懷懸懼戀戲戶"
    "拋捨掃掛採揚揮搖搶摯撐撥撫撲擁擇擋擠擺擾攔攜攝敘敵斂晉晝暈暢曆曉曠棄棟棧楊槍樞樸樹橫檔檢"
    "檯櫃歡殘殺毀毆氣沖況洩淚淨淪淵淺湊湯溝溫滄滅滬滯滲滾漁漢漸潔潛潤澤濫濱烏煙煩熱燈燒營燦爐"
    "爭爺牆牽犧狀狹獎獵獸獻畝畢畫異疊瘋皺盜盞盡盤睜矚矯硃碩碼磚礙祕禍禦禪穀穫窩窮竄竊競筆簡籃"
    "籌糧糾紀紅純紛紡細組絡絲綜綠緒緝締緣編緬緯練縫縱績織繞繪纏罷義聖聰聽肅脅脈脫腦腳膚膠臉臨"
    "舊艦艱藝芻莊葉蓋蔣蔥薦藍虛虜虧蟲術袞裝襲覺覽觀觸討訓託設診註評詞試詳誌誕誘語誠諮諸謀謂講"
    "謝謠譯譽豐貓貢貧販貫貸賠賢質賬賭賽贈趨跡踐軌輛輝輩轄轟辭遙遜遞遷邏鄉鄧鄭醜釣鈔鈕鈣鈷鈾鉅"
    "鉑鉤鉻銳鋅鋒鋪錯鍋鍾鐘鑑鑒閃閒闊闡階隱靈頑頒頗頭顆顏顧颱飲飾饋馮駕騎騙驚驟髮鬆鬥鬧鮑魯鯨"
    "鳥鳳鳴鴻鵬麥齡龍龐涼兌冊凍刪刴剛創劃劇劍勞勛勵勸卻厭厲叢吳呂喪嗆嘆嘗嘩噴嚇嚴囑囂堅墊冑佔"
    "併侖侶俠係倉偉側偵偽傢傭債傷僑僱儀儘償兇兒亂亙濬鎳鈀鎂釤釓鑥鈧釔鈥鉺銩銪鐿鉍鉬銦鐠鑭鈰礬"
    "鹽纖絨蝦鱉鯊鴨鵝蘋櫻蕭鄒閻龔譚韋賈鄔閔範蹤慾彆麼擱嚐卹遊鬱癥籲敍啓羣峯衆檻鏟鐮鉛錳鈦鉭鈮"
    "鋯鈹銣銫閥軸輥纜絞紗綢緞綿縷繩籠簾糰紮醬麵滷餅餵駝驢騾鱒鮭鱈鱷鴉鷹鷗鸚"
    "奧塗濕凱嚨壩屜幟廬彌憤掙撈擲斬棗楓樁欄歎殼渙溼潑澱瀾灑煒熾燙獄瑋璽瓊癱盪眞瞞磯禎穎窺粵紹"
    "綽罵聾臟臥艷茲莖蕩薈薩蝕詐誣諧諷謊謎豎賂賤贓踴躊輯遼醞鈴鉀鉗銓鋸錶鍛閘陝陳雋鞏韌韻頌顛餓"
    "饒驛髒鹼龜緻闢鍊佇僞冪勻匱卽厠嗇嘔嚮埡墻妬姦嫻寜崙嵐廻愼慟憊懨戇扡挾揀摺撿攤晧暉朧梟椏槓"
    "檸櫥殮涖渦漬瀏灝燉牀犖獅琺瑣甌瘡皚瞼砲磣禱稟穢竪篩籤紳綁綻縟繭纘羨翹聳膽艤蒐蓀蘆蠟裊覓覬"
    "訛詆誡諱謬譎讚豔貶賑賦贖轅輾轎鄺釁鈉銘鋤錘鍰鎧鐲鑲闖隴霑靄頃頡顱颶飢餚驕驍鬚鯤鵲麪齒齟"
    "興喬剝詠宮峴撾柵櫚灘瑪輿瑩諜釩欽鰲鶴悶喚堯廄愜渾猶腎脹貯詔鈍搗塢愾煬琿絹腸腫葦誇詭賊賄隕飼飽馴嶄"
    "嶇滌熒瑤窪綺綴綸蒼誦銜銨銑颯餌骯儉凜劊嘯嬌慫憫撓漿澆潰澗蓮蔭誼賞賜輟駛魷墾撻擄曇樺璣磧篤縈縛蕪螞"
    "螢褲親諦諺諳輻錠錚頰頸頹餞餡駭駱斃曖檜濘澀濰燭獰糞膿膾薑薊螻褻謗謙賺轂錨鍬闌駿鴿齋攆檳殯瀉濾瀆濺"
    "燻獷癒簫繕聶臍薺覲謫贅軀轍邇釐鎔鎊鎬鎘鎚鎗闔闕雛顎鯉鯽鵑嚥懶攏瀟瀝瀕瀘爍牘犢疇癟癡簷羶蟻蠅譁譏譜"
    "蹺鏢鏗韜饅鶉鵪懺攙瓏礪礫竇繽臚藹藺蘊贍躉鐃鏽飄饑鰍鹹儷斕殲爛籐蠣躋鐳鐸驃鰭鶯齦囉巒癬贗酈霽顫鰻攣"
    "瓚蘿邐鑣鑠鱗鱖黴攬蠶讒讖贛鑪鷺齷籬籮蠻躡鑰鑽鑿鸞鱸曬捲傘氫硯稈勳倣羈閑閏喫搾詫詬誅貽貳賁軼徠淒訝"
    "訣釵剴絳蓆誨誥賒輒鳶噓憚撣縞縝縉縊鋇鍶汙洶啞婁捫梔悽猙盃嗚慄瘓睞賃賅頊馱僕漣瘧瘍蒞閨餃鳩儂嬋憮撚"
    "槳樑緘蝸諄諍誹諛輦輜閭頜駟駑駒麩儔噥繳諫謁諭鴦鴛嬪濛瓔繆謄謐鍥闈騁鮫鮪獺繚罈鯧鯖鯛鱔"
)
_SIMPLIFIED: Final = (
    "关税征对应暂停延长续豁协议谈会见经贸磋战国务院员总统书记领导贝葛尔卢马刘韩钢涛东发布宣据报导电话视讯访问晤"
    "举办将预计开启于周礼拜个间后来台湾亚欧东联盟纽约华盛顿伦敦马来门阳广门双边单独强调认为达成确实实体单项"
    "单清产业机构财长专讯号条规则则权签署执监测审查调裁决损补贴倾销垄断领域线类种罚费运输轮舱货币汇银亿万数据"
    "农业购买卖进齐车电锂镓锗锑钨钕镝铽铁铝铜矿矿钢铸软体晶圆处变动态势极级别优先释结束终满届时现场际扩张缩减"
    "涨价钱资网页声称说让与从这过还没给无误传闻迟岁余区县岛屿节点针锁链连续该订询答复议题风险压难济灾环责负担惩"
    "贵宾馆厅楼桥飞机场纸类鲜鱼猪鸡药剂医疗卫构军队职业师团队员随从选举党内参众议辩论证据诉讼审判获胜败绝"
    "几许只样当归属于并仍须导紧缓冲击拟转让协验备忘录换属级轻浓仅历响参与愿题联系继续繁荣稳虽爱谁读课诺谅谨识"
    "谴责护贪赖赞赢赶跃载较辅办农迳违远适选遗迈邻邮酿钧锦键镇镜闭板阁阅阵陆阴隶杂离云雾静顶顺须频额显饭养驻驳腾驱"
    "习丽纲莱纳贺锡黄赵乐罗杰维里里复复制础筑苏兰埃瑞国标准积极减稀储库炼块吨两万几"
    "请够们吗围园图尘坠堕坟坛垒坏壮壶寿梦伙夹夺奋妆姗妇妈婴孙学孪宁寝写宽宠宝寻尴尸屡层冈峡岗"
    "岭岳巅岩帅帐带帧帮干厕厢厦厨厂废弹弯汇彦径彻恒耻悦恶恼惨惭惯庆虑忧怜凭宪忆恳怀悬惧恋戏户"
    "抛舍扫挂采扬挥摇抢挚撑拨抚扑拥择挡挤摆扰拦携摄叙敌敛晋昼晕畅历晓旷弃栋栈杨枪枢朴树横档检"
    "台柜欢残杀毁殴气冲况泄泪净沦渊浅凑汤沟温沧灭沪滞渗滚渔汉渐洁潜润泽滥滨乌烟烦热灯烧营灿炉"
    "争爷墙牵牺状狭奖猎兽献亩毕画异叠疯皱盗盏尽盘睁瞩矫朱硕码砖碍秘祸御禅谷获窝穷窜窃竞笔简篮"
    "筹粮纠纪红纯纷纺细组络丝综绿绪缉缔缘编缅纬练缝纵绩织绕绘缠罢义圣聪听肃胁脉脱脑脚肤胶脸临"
    "旧舰艰艺刍庄叶盖蒋葱荐蓝虚虏亏虫术衮装袭觉览观触讨训托设诊注评词试详志诞诱语诚咨诸谋谓讲"
    "谢谣译誉丰猫贡贫贩贯贷赔贤质账赌赛赠趋迹践轨辆辉辈辖轰辞遥逊递迁逻乡邓郑丑钓钞钮钙钴铀巨"
    "铂钩铬锐锌锋铺错锅钟钟鉴鉴闪闲阔阐阶隐灵顽颁颇头颗颜顾台饮饰馈冯驾骑骗惊骤发松斗闹鲍鲁鲸"
    "鸟凤鸣鸿鹏麦龄龙庞凉兑册冻删剁刚创划剧剑劳勋励劝却厌厉丛吴吕丧呛叹尝哗喷吓严嘱嚣坚垫胄占"
    "并仑侣侠系仓伟侧侦伪家佣债伤侨雇仪尽偿凶儿乱亘浚镍钯镁钐钆镥钪钇钬铒铥铕镱铋钼铟镨镧铈矾"
    "盐纤绒虾鳖鲨鸭鹅苹樱萧邹阎龚谭韦贾邬闵范踪欲别么搁尝恤游郁症吁叙启群峰众槛铲镰铅锰钛钽铌"
    "锆铍铷铯阀轴辊缆绞纱绸缎绵缕绳笼帘团扎酱面卤饼喂驼驴骡鳟鲑鳕鳄鸦鹰鸥鹦"
    "奥涂湿凯咙坝屉帜庐弥愤挣捞掷斩枣枫桩栏叹壳涣湿泼淀澜洒炜炽烫狱玮玺琼瘫荡真瞒矶祯颖窥粤绍"
    "绰骂聋脏卧艳兹茎荡荟萨蚀诈诬谐讽谎谜竖赂贱赃踊踌辑辽酝铃钾钳铨锯表锻闸陕陈隽巩韧韵颂颠饿"
    "饶驿脏碱龟致辟链伫伪幂匀匮即厕啬呕向垭墙妒奸娴宁仑岚回慎恸惫恹戆拖挟拣折捡摊皓晖胧枭桠杠"
    "柠橱殓莅涡渍浏灏炖床荦狮珐琐瓯疮皑睑炮碜祷禀秽竖筛签绅绑绽缛茧缵羡翘耸胆舣搜荪芦蜡袅觅觊"
    "讹诋诫讳谬谲赞艳贬赈赋赎辕辗轿邝衅钠铭锄锤锾铠镯镶闯陇沾霭顷颉颅飓饥肴骄骁须鲲鹊面齿龃"
    "兴乔剥咏宫岘挝栅榈滩玛舆莹谍钒钦鳌鹤闷唤尧厩惬浑犹肾胀贮诏钝捣坞忾炀珲绢肠肿苇夸诡贼贿陨饲饱驯崭"
    "岖涤荧瑶洼绮缀纶苍诵衔铵铣飒饵肮俭凛刽啸娇怂悯挠浆浇溃涧莲荫谊赏赐辍驶鱿垦挞掳昙桦玑碛笃萦缚芜蚂"
    "萤裤亲谛谚谙辐锭铮颊颈颓饯馅骇骆毙暧桧泞涩潍烛狞粪脓脍姜蓟蝼亵谤谦赚毂锚锹阑骏鸽斋撵槟殡泻滤渎溅"
    "熏犷愈箫缮聂脐荠觐谪赘躯辙迩厘熔镑镐镉锤枪阖阙雏颚鲤鲫鹃咽懒拢潇沥濒泸烁牍犊畴瘪痴檐膻蚁蝇哗讥谱"
    "跷镖铿韬馒鹑鹌忏搀珑砺砾窦缤胪蔼蔺蕴赡趸铙锈飘饥鳅咸俪斓歼烂藤蛎跻镭铎骠鳍莺龈啰峦癣赝郦霁颤鳗挛"
    "瓒萝逦镳铄鳞鳜霉揽蚕谗谶赣炉鹭龌篱箩蛮蹑钥钻凿鸾鲈晒卷伞氢砚秆勋仿羁闲闰吃榨诧诟诛贻贰贲轶徕凄讶"
    "诀钗剀绛席诲诰赊辄鸢嘘惮掸缟缜缙缢钡锶污汹哑娄扪栀凄狰杯呜栗痪睐赁赅顼驮仆涟疟疡莅闺饺鸠侬婵抚捻"
    "桨梁缄蜗谆诤诽谀辇辎闾颌驷驽驹麸俦哝缴谏谒谕鸯鸳嫔蒙璎缪誊谧锲闱骋鲛鲔獭缭坛鲳鲭鲷鳝"
)
_EVEN: Final = (
    ("’‘ʼ‛´`", "'"),
    ("–‑‒−", "-"),
    ("\u00a0\u2009\u202f\u3000\t", " "),
    ("『「", "“"),
    ("』」", "”"),
)
_WIDE: Final = ("％＄０１２３４５６７８９．", "%$0123456789.")

#: Folds characters and evens apostrophes, hyphens, blanks and digits; line breaks stay.
_FOLD: Final = str.maketrans(
    {
        **{old: new for olds, new in _EVEN for old in olds},
        **dict(zip(*_WIDE, strict=True)),
        **dict(zip(_TRADITIONAL, _SIMPLIFIED, strict=True)),
    }
)
_OLD: Final = re.compile("[" + "".join(old for old in _TRADITIONAL if old not in _SIMPLIFIED) + "]")
#: Letters that show the script, and how many of the old may stand in a text of the new.
_ENOUGH: Final = 800
_FEW: Final = 8
_QUOTES: Final = "“”„‟«»"
_BREAKS: Final = "\n\r\u2028\u2029\v\f"
#: Runs of characters that folding changes: most of a text stays, and finding is faster.
_FOLDED: Final = re.compile(f"[{re.escape(''.join(map(chr, _FOLD)))}]+")


#: "2,000亿": the comma is none that parts clauses.
_GROUPED: Final = re.compile(r"\d(?<![\d.,].)\d{0,2}(?:,\d{3})+(?=(?:\.\d+)?[\u4e00-\u9fff])")


def _ungrouped(match: re.Match[str]) -> str:
    """The same figure without commas, filled up with zeros to its length."""
    return match.group().replace(",", "").rjust(len(match.group()), "0")


#: Marks of the width of Latin ones beside a Chinese character: "称,将于9月加征;".
_HALF: Final = re.compile(r"[,;:?!](?:(?<=[\u4e00-\u9fff].)|(?=[\u4e00-\u9fff]))")
_FULL: Final = str.maketrans(",;:?!", "，；：？！")


def _widened(match: re.Match[str]) -> str:
    return match.group().translate(_FULL)


def _fold(match: re.Match[str]) -> str:
    return match.group().translate(_FOLD)


#: Words of the press of other places, and those just as long that the rules know.
_ELSEWHERE: Final = {
    "计画": "计划",
    "货品": "商品",
    "输出管制": "出口管制",
    "协商": "磋商",
    "延展": "延长",
    "押后": "推迟",
    "签订": "签署",
    "，当中": "，其中",
    **{f"入口{goods}": f"进口{goods}" for goods in ("货", "商品", "产品", "关税")},
}
#: Not where they are part of another name: a consultative conference holds no talks.
_SPELT: Final = re.compile(
    "|".join(_ELSEWHERE).replace("协商", "协商(?<!政治协商)(?!会议|一致|民主)")
)


def _spelt_here(match: re.Match[str]) -> str:
    return _ELSEWHERE[match.group()]


def folded(text: str) -> str:
    """*text* with simplified characters and even marks; as long as *text*, lines kept.

    Marks beside a Chinese character become Chinese ones, by which rules part its stretches.
    """
    if text.isascii():
        return text
    text = _SPELT.sub(_spelt_here, _FOLDED.sub(_fold, text))
    return _HALF.sub(_widened, _GROUPED.sub(_ungrouped, text))


def evened(text: str) -> str:
    """Straight double quotation marks, and blanks for line breaks; as long as *text*."""
    for mark in _QUOTES:
        text = text.replace(mark, '"')
    for mark in _BREAKS:
        text = text.replace(mark, " ")
    return text


def is_traditional(content: str) -> bool:
    """Whether *content* is spelt in traditional characters."""
    return len(_OLD.findall(content, 0, _ENOUGH)) > _FEW


def is_chinese(text: str) -> bool:
    """Whether more of the letters are Han characters than a third of the Latin ones."""
    if text.isascii():
        return False
    han = sum("\u4e00" <= char <= "\u9fff" for char in text)
    latin = sum(char.isascii() and char.isalpha() for char in text)
    return han * 3 > latin
