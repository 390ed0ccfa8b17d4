"""Traditional to simplified characters, and even punctuation; one for one, so offsets hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
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
_QUOTES: Final = str.maketrans("“”„‟«»", '""""""')
_BREAKS: Final = str.maketrans("\n\r\u2028\u2029\v\f", "      ")


def _any_of(*tables: Iterable[int]) -> re.Pattern[str]:
    """Runs of characters that *tables* change: most of a text stays, and finding is faster."""
    codes = sorted(code for table in tables for code in table)
    return re.compile("[" + "".join(re.escape(chr(code)) for code in codes) + "]+")


_FOLDED: Final = _any_of(_FOLD)
_EVENED: Final = _any_of(_QUOTES, _BREAKS)


def _fold(match: re.Match[str]) -> str:
    return match.group().translate(_FOLD)


def _even(match: re.Match[str]) -> str:
    return match.group().translate(_QUOTES).translate(_BREAKS)


def folded(text: str) -> str:
    """*text* with simplified characters and even marks; as long as *text*, lines kept."""
    return _FOLDED.sub(_fold, text)


def evened(text: str) -> str:
    """Straight double quotation marks, and blanks for line breaks; as long as *text*."""
    return _EVENED.sub(_even, text)


def is_chinese(text: str) -> bool:
    """Whether more of the letters are Han characters than a third of the Latin ones."""
    if text.isascii():
        return False
    han = sum("\u4e00" <= char <= "\u9fff" for char in text)
    latin = sum(char.isascii() and char.isalpha() for char in text)
    return han * 3 > latin
