<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AheadRows</name>
    <message>
        <source>Look ahead</source>
        <translation>看看那一天</translation>
    </message>
    <message>
        <source>For ten minutes the kiosk shows itself as it will be then; nothing is counted.</source>
        <translation>觸控螢幕會依那一刻的樣子展示十分鐘，期間不計數。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>開始預看</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>AheadStrip</name>
    <message>
        <source>Looking ahead: %1</source>
        <translation>正在預看 %1</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到現在</translation>
    </message>
</context>
<context>
    <name>AttractScene</name>
    <message>
        <source>Touch to begin</source>
        <translation>輕觸開始</translation>
    </message>
</context>
<context>
    <name>BrewPage</name>
    <message>
        <source>Infusion %1 is ready: into the cup</source>
        <translation>第 %1 泡好了，請出湯</translation>
    </message>
    <message>
        <source>Infusion %1 steeps</source>
        <translation>第 %1 泡‧浸泡中</translation>
    </message>
    <message>
        <source>Tilt the kettle with a finger, or press.</source>
        <translation>用手指傾壺，或按一下。</translation>
    </message>
    <message>
        <source>%1 g · %2 ml · %3 °C</source>
        <translation>%1 公克‧%2 毫升‧%3 ℃</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>從第一泡起</translation>
    </message>
    <message>
        <source>Next infusion</source>
        <translation>下一泡</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>泡夠時間</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>注水</translation>
    </message>
    <message>
        <source>Speeded up: infusion %1 really takes %2 s.</source>
        <translation>畫面走得快些：第 %1 泡實際約 %2 秒。</translation>
    </message>
</context>
<context>
    <name>BrewingCard</name>
    <message>
        <source>Brew it</source>
        <translation>沖泡</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>茶量</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>注水</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>水溫</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>泡數</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 公克</translation>
    </message>
    <message>
        <source>%1 ml</source>
        <translation>%1 毫升</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 ℃</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Infusion %1: steeping</source>
        <translation>第 %1 泡‧浸泡中</translation>
    </message>
    <message>
        <source>Infusion %1: pour now</source>
        <translation>第 %1 泡‧請出湯</translation>
    </message>
    <message>
        <source>Infusion %1</source>
        <translation>第 %1 泡</translation>
    </message>
    <message>
        <source>Pour early</source>
        <translation>提前出湯</translation>
    </message>
    <message>
        <source>Next infusion</source>
        <translation>下一泡</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>從第一泡起</translation>
    </message>
    <message>
        <source>Usual values, for guidance only: adjust to taste.</source>
        <translation>數值為一般用法，僅供參考，請依口味調整。</translation>
    </message>
</context>
<context>
    <name>BuyPanel</name>
    <message>
        <source>QR code</source>
        <translation>QR Code</translation>
    </message>
    <message>
        <source>Scan to buy</source>
        <translation>掃碼購買</translation>
    </message>
    <message>
        <source>A member of our staff</source>
        <translation>聯絡店員</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>網路商店</translation>
    </message>
    <message>
        <source>Mini-program</source>
        <translation>小程式</translation>
    </message>
    <message>
        <source>Another way (%1 of %2)</source>
        <translation>換一種方式（%1/%2）</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>One touch is enough: of %1 things three come forward, each with its reasons.</source>
        <translation>點一樣就夠：%1 樣裡有三樣走上前來，各有各的理由。</translation>
    </message>
    <message>
        <source>Nothing like that is here at the moment.</source>
        <translation>現在沒有這樣的。</translation>
    </message>
    <message>
        <source>Nothing matches everything. These come closest; a dash marks what differs.</source>
        <translation>沒有樣樣都合的。這幾樣最接近，短橫說明差在哪裡。</translation>
    </message>
    <message>
        <source>Matching everything: %1 of the first %2, of %3 in all. The others come close; a dash marks what differs.</source>
        <translation>共 %3 樣，看了前 %2 樣，樣樣都合的有 %1 樣。其餘最接近，短橫說明差在哪裡。</translation>
    </message>
    <message>
        <source>Matching everything: %1 of the first %2, of %3 in all</source>
        <translation>共 %3 樣，看了前 %2 樣，樣樣都合的有 %1 樣</translation>
    </message>
    <message>
        <source>Matching everything: %1 of %2. The others come close; a dash marks what differs.</source>
        <translation>%2 樣裡，樣樣都合的有 %1 樣。其餘最接近，短橫說明差在哪裡。</translation>
    </message>
    <message>
        <source>Matching everything: %1 of %2</source>
        <translation>%2 樣裡，樣樣都合的有 %1 樣</translation>
    </message>
    <message>
        <source>Touch what you like; touch again to take it back.</source>
        <translation>喜歡哪樣，點哪樣；再點一下就放回。</translation>
    </message>
    <message>
        <source>There is nothing to choose from here at the moment.</source>
        <translation>這裡暫時沒有可選的。</translation>
    </message>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>未成年請勿飲酒。飲酒過量，有害健康。</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新選</translation>
    </message>
    <message>
        <source>These match everything too</source>
        <translation>這些也樣樣都合</translation>
    </message>
    <message>
        <source>From the tasting notes and the usual brewing figures; what they do not say is not claimed.</source>
        <translation>依據品飲紀錄和一般用法的數值；沒寫的，不算數。</translation>
    </message>
</context>
<context>
    <name>ChooseWords</name>
    <message>
        <source>Which cup is yours?</source>
        <translation>哪一杯適合您？</translation>
    </message>
    <message>
        <source>What to take home?</source>
        <translation>帶什麼回去？</translation>
    </message>
    <message>
        <source>Which tea is yours?</source>
        <translation>哪一泡適合您？</translation>
    </message>
    <message>
        <source>Light or deep?</source>
        <translation>淡的，濃的？</translation>
    </message>
    <message>
        <source>Flower or fire?</source>
        <translation>花香，火香？</translation>
    </message>
    <message>
        <source>Hot summer or cold night?</source>
        <translation>炎夏，寒夜？</translation>
    </message>
    <message>
        <source>How much time?</source>
        <translation>坐多久？</translation>
    </message>
    <message>
        <source>Mild or strong?</source>
        <translation>淡酒，烈酒？</translation>
    </message>
    <message>
        <source>Chilled or warmed?</source>
        <translation>冰著，溫著？</translation>
    </message>
    <message>
        <source>Brewed or steeped?</source>
        <translation>釀的，浸的？</translation>
    </message>
    <message>
        <source>How long on the way?</source>
        <translation>路上多久？</translation>
    </message>
    <message>
        <source>Who will cook?</source>
        <translation>要不要下廚？</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淡</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>濃</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>花香</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火香</translation>
    </message>
    <message>
        <source>Hot summer</source>
        <translation>炎夏</translation>
    </message>
    <message>
        <source>Cold night</source>
        <translation>寒夜</translation>
    </message>
    <message>
        <source>One glass</source>
        <translation>一杯就走</translation>
    </message>
    <message>
        <source>Many rounds</source>
        <translation>慢慢喝</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>淡酒</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>烈酒</translation>
    </message>
    <message>
        <source>Chilled</source>
        <translation>冰著喝</translation>
    </message>
    <message>
        <source>Warmed</source>
        <translation>溫著喝</translation>
    </message>
    <message>
        <source>From grain</source>
        <translation>糧食釀</translation>
    </message>
    <message>
        <source>Steeped</source>
        <translation>花草浸</translation>
    </message>
    <message>
        <source>It keeps</source>
        <translation>放得住</translation>
    </message>
    <message>
        <source>Fresh, kept cold</source>
        <translation>要冷藏</translation>
    </message>
    <message>
        <source>Ready as it is</source>
        <translation>打開就吃</translation>
    </message>
    <message>
        <source>For the kitchen</source>
        <translation>下廚用</translation>
    </message>
    <message>
        <source>Light in the cup: %1</source>
        <translation>杯中清淡：%1</translation>
    </message>
    <message>
        <source>Deep in the cup: %1</source>
        <translation>杯中濃厚：%1</translation>
    </message>
    <message>
        <source>Floral: %1</source>
        <translation>聞得到花香：%1</translation>
    </message>
    <message>
        <source>Touched by fire: %1</source>
        <translation>經過火焙：%1</translation>
    </message>
    <message>
        <source>For hot days: brewed at %1 °C</source>
        <translation>炎夏喝：%1 ℃ 水溫來泡</translation>
    </message>
    <message>
        <source>For cold nights: brewed at %1 °C</source>
        <translation>寒夜喝：%1 ℃ 熱水來泡</translation>
    </message>
    <message>
        <source>For one glass: %1 infusions</source>
        <translation>一杯就走：可泡 %1 次</translation>
    </message>
    <message>
        <source>For many rounds: %1 infusions</source>
        <translation>坐下慢慢喝：可泡 %1 次</translation>
    </message>
    <message>
        <source>Mild: usually %1 % vol</source>
        <translation>淡酒：通常 %1 % vol</translation>
    </message>
    <message>
        <source>Strong: usually %1 % vol</source>
        <translation>烈酒：通常 %1 % vol</translation>
    </message>
    <message>
        <source>From grain: %1</source>
        <translation>糧食釀：%1</translation>
    </message>
    <message>
        <source>Steeped: %1</source>
        <translation>花草浸：%1</translation>
    </message>
    <message>
        <source>usually %1 % vol</source>
        <translation>一般 %1 %vol</translation>
    </message>
    <message>
        <source>%1 Not mentioned</source>
        <translation>%1沒有寫明</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>葉</translation>
    </message>
    <message>
        <source>Aroma</source>
        <translation>香</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>湯色</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>味</translation>
    </message>
    <message>
        <source>Roast</source>
        <translation>焙火</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>酒類</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>酒精度</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>時令</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水溫</translation>
    </message>
    <message>
        <source>First infusion</source>
        <translation>首泡</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>泡數</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 ℃</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ComparedTable</name>
    <message>
        <source>Side by side</source>
        <translation>比一比</translation>
    </message>
    <message>
        <source>%1 (the same of all)</source>
        <translation>%1（都一樣）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>不，返回</translation>
    </message>
</context>
<context>
    <name>ContactSlip</name>
    <message>
        <source>Since</source>
        <translation>始於</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>DayPiece</name>
    <message>
        <source>Of the day</source>
        <translation>今日一味</translation>
    </message>
</context>
<context>
    <name>DayRibbon</name>
    <message>
        <source>Day %1</source>
        <translation>第 %1 日</translation>
    </message>
</context>
<context>
    <name>DrawOn</name>
    <message>
        <source>Draw the scroll on</source>
        <translation>把畫卷往前展開</translation>
    </message>
</context>
<context>
    <name>FoldedText</name>
    <message>
        <source>Read on</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>FromHere</name>
    <message>
        <source>From here</source>
        <translation>出自這裡</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>可以看看</translation>
    </message>
    <message>
        <source>Routes that pass here</source>
        <translation>經過這裡的路線</translation>
    </message>
    <message>
        <source>Origin map</source>
        <translation>產地地圖</translation>
    </message>
</context>
<context>
    <name>GoneFromList</name>
    <message>
        <source>No longer on show</source>
        <translation>已過展出時間</translation>
    </message>
    <message>
        <source>On show until just now, and so no longer on your list: %1.</source>
        <translation>展出時間剛過，已從心意單上取下：%1。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
</context>
<context>
    <name>GoodsActions</name>
    <message>
        <source>About %1</source>
        <translation>看%1</translation>
    </message>
    <message>
        <source>Its maker: %1</source>
        <translation>生產者：%1</translation>
    </message>
    <message>
        <source>How to read this label</source>
        <translation>怎麼看這張標籤</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>Scan to buy</source>
        <translation>掃碼購買</translation>
    </message>
    <message>
        <source>Sold out at the moment</source>
        <translation>暫時售完</translation>
    </message>
    <message>
        <source>Not on the shelf at the moment</source>
        <translation>目前不在貨架上</translation>
    </message>
    <message>
        <source>The picture shows %1, not this packet.</source>
        <translation>圖為%1，不是這件包裝。</translation>
    </message>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>未成年請勿飲酒。飲酒過量，有害健康。</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Net content</source>
        <translation>淨含量</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>產地</translation>
    </message>
    <message>
        <source>Barcode %1</source>
        <translation>條碼 %1</translation>
    </message>
    <message>
        <source>What the label claims</source>
        <translation>標籤上聲明的</translation>
    </message>
</context>
<context>
    <name>HomeBand</name>
    <message>
        <source>Routes</source>
        <translation>路線</translation>
    </message>
    <message>
        <source>Origin map</source>
        <translation>產地地圖</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>HungMap</name>
    <message>
        <source>Schematic map</source>
        <translation>產地示意圖</translation>
    </message>
    <message>
        <source>Origin map</source>
        <translation>產地地圖</translation>
    </message>
    <message>
        <source>Where everything here comes from</source>
        <translation>這裡的每一樣，都有來處</translation>
    </message>
</context>
<context>
    <name>IdentifierLine</name>
    <message>
        <source>Show the code large</source>
        <translation>放大 QR Code</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>KindShelf</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>LabelClaims</name>
    <message>
        <source>Number %1</source>
        <translation>證號 %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>有效期至%1</translation>
    </message>
    <message>
        <source>This is what the maker states. To check it, ask the authority that grants the mark for this number; mark, number and maker on the packet should agree with its answer.</source>
        <translation>以上由生產者聲明。想核對，請向授予該標章的主管機關查詢這個證號；包裝上的標章、證號和生產者應與查詢結果一致。</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>LegWords</name>
    <message>
        <source>by train</source>
        <translation>搭火車</translation>
    </message>
    <message>
        <source>by train, then by road</source>
        <translation>先火車，後公路</translation>
    </message>
    <message>
        <source>by road</source>
        <translation>搭車</translation>
    </message>
    <message>
        <source>by boat</source>
        <translation>乘船</translation>
    </message>
    <message>
        <source>within the city</source>
        <translation>市內前往</translation>
    </message>
    <message>
        <source>a short way</source>
        <translation>就近前往</translation>
    </message>
    <message>
        <source>%1 km as the crow flies</source>
        <translation>直線約 %1 公里</translation>
    </message>
</context>
<context>
    <name>ListButton</name>
    <message>
        <source>On my list</source>
        <translation>已在心意單</translation>
    </message>
    <message>
        <source>List is full</source>
        <translation>心意單已滿</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>加入心意單</translation>
    </message>
</context>
<context>
    <name>ListScroll</name>
    <message>
        <source>An empty scroll</source>
        <translation>一幅空白的掛軸</translation>
    </message>
    <message numerus="yes">
        <source>A painting of the %n thing(s) on your list</source>
        <translation>
            <numerusform>心意單上的 %n 樣合成的畫</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one thing, and the painting begins</source>
        <translation>選一樣，畫就開始</translation>
    </message>
</context>
<context>
    <name>ListTag</name>
    <message>
        <source>Take it with you</source>
        <translation>掃碼帶走這幅畫</translation>
    </message>
    <message>
        <source>Painting and list go to your phone.</source>
        <translation>畫和心意單都到手機裡</translation>
    </message>
    <message>
        <source>Nothing is stored here; the list is cleared when you leave.</source>
        <translation>這裡不儲存，離開即清空。</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%n thing(s) to take along</source>
        <translation>
            <numerusform>帶走 %n 樣</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored here; the list is cleared when you leave.</source>
        <translation>這裡不儲存，離開即清空。</translation>
    </message>
    <message>
        <source>Show this list to our staff; it is cleared when you leave.</source>
        <translation>請給店員看這份單子；離開即清空。</translation>
    </message>
    <message>
        <source>Press “Add to my list” on a product, a place or a route, and it is painted here.</source>
        <translation>在物產、產地或路線頁輕觸「加入心意單」，就畫到這裡。</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>To the doors</source>
        <translation>去看看每扇門</translation>
    </message>
</context>
<context>
    <name>MakerPage</name>
    <message>
        <source>Where it is: %1</source>
        <translation>所在地：%1</translation>
    </message>
    <message>
        <source>Marks it states that it may use</source>
        <translation>聲明可用的標章</translation>
    </message>
    <message>
        <source>On the shelf here</source>
        <translation>展廳有售</translation>
    </message>
    <message>
        <source>What it makes</source>
        <translation>它的物產</translation>
    </message>
</context>
<context>
    <name>MapFootnote</name>
    <message>
        <source>Schematic, not to scale</source>
        <translation>示意圖</translation>
    </message>
</context>
<context>
    <name>MapLenses</name>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>全圖</translation>
    </message>
</context>
<context>
    <name>MapMarks</name>
    <message>
        <source>You are here</source>
        <translation>您在這裡</translation>
    </message>
</context>
<context>
    <name>MapNote</name>
    <message>
        <source>Schematic, not to scale</source>
        <translation>示意圖</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Origin map</source>
        <translation>產地地圖</translation>
    </message>
    <message>
        <source>Where everything here comes from</source>
        <translation>這裡的每一樣，都有來處</translation>
    </message>
</context>
<context>
    <name>MapShelf</name>
    <message>
        <source>Press again to open</source>
        <translation>再按一次打開</translation>
    </message>
    <message>
        <source>Grows, and says where it is from</source>
        <translation>變大，並說出產地</translation>
    </message>
</context>
<context>
    <name>MapSlip</name>
    <message>
        <source>Press again to open</source>
        <translation>再按一次打開</translation>
    </message>
</context>
<context>
    <name>MapThing</name>
    <message>
        <source>Grows, and says where it is from</source>
        <translation>變大，並說出產地</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Schematic map</source>
        <translation>產地示意圖</translation>
    </message>
</context>
<context>
    <name>MonthWheel</name>
    <message>
        <source>season</source>
        <translation>當季</translation>
    </message>
    <message>
        <source>Ripe in %1</source>
        <translation>%1當季</translation>
    </message>
    <message>
        <source>Nothing here is gathered in this month.</source>
        <translation>這裡沒有在這個月採收的。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，還有 %2 樣</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Bar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>特大字</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>放低</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>心意單</translation>
    </message>
</context>
<context>
    <name>NotHere</name>
    <message>
        <source>This code could not be read</source>
        <translation>這個碼沒有讀出來</translation>
    </message>
    <message>
        <source>This one is not in our book</source>
        <translation>冊子裡還沒有這一件</translation>
    </message>
    <message>
        <source>Hold the packet a little further away, the bars straight in front of the reader, and try once more.</source>
        <translation>請把包裝拿遠一點，讓條碼正對讀碼器，再試一次。</translation>
    </message>
    <message>
        <source>Its number is not among the goods of this house. Our staff will gladly tell you more.</source>
        <translation>這裡的商品裡沒有這個號碼，歡迎問問店員。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>還沒有計數。</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>沒有統計</translation>
    </message>
    <message>
        <source>kiosk.toml says so: [usage] record = false.</source>
        <translation>kiosk.toml 裡寫著：[usage] record = false。</translation>
    </message>
    <message>
        <source>Visits today</source>
        <translation>今天來訪</translation>
    </message>
    <message>
        <source>Pages opened</source>
        <translation>開啟的頁</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>顯示的 QR Code</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>最忙的一小時</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在寫報告…</translation>
    </message>
    <message>
        <source>The report was written</source>
        <translation>報告寫好了</translation>
    </message>
    <message>
        <source>The report of the last 90 days</source>
        <translation>近 90 天的報告</translation>
    </message>
    <message>
        <source>Insert a USB stick, then look again</source>
        <translation>插上隨身碟，再看一次</translation>
    </message>
    <message>
        <source>A page and a workbook. What leaves the house is rounded down to fives; nothing under five is told.</source>
        <translation>一頁網頁和一個工作簿。帶出展廳的數都向下取整到 5 的倍數，不足 5 的不寫。</translation>
    </message>
    <message>
        <source>The last %1 days, counted exactly. These numbers are for this house alone.</source>
        <translation>近 %1 天，都是準確的數，只供本展廳自己看。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>寫到這裡</translation>
    </message>
    <message>
        <source>What is opened</source>
        <translation>看了什麼</translation>
    </message>
    <message>
        <source>Which codes were shown</source>
        <translation>顯示了哪些 QR Code</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>什麼時候忙</translation>
    </message>
    <message>
        <source>Which languages are chosen</source>
        <translation>選了什麼語言</translation>
    </message>
    <message>
        <source>Searches without a result</source>
        <translation>沒找到的詞</translation>
    </message>
</context>
<context>
    <name>OfficeCode</name>
    <message>
        <source>Code: %1</source>
        <translation>配對碼：%1</translation>
    </message>
    <message>
        <source>Holds for %1:%2</source>
        <translation>還有 %1:%2 有效</translation>
    </message>
    <message>
        <source>In the studio: To the wall… › Add a kiosk. If it does not find this one, type %1</source>
        <translation>在製作室按「發布到觸控螢幕…」，再按「新增觸控螢幕」。找不到這台時輸入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong code(s) were typed; this is a new one.</source>
        <translation>
            <numerusform>已輸錯 %n 次，這是新碼。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Paired with %1. It may publish here from now on.</source>
        <translation>已與「%1」配對，從現在起它可以往這裡發布。</translation>
    </message>
    <message>
        <source>Three wrong codes were typed, so pairing was stopped. If it was none of your people, tell the office.</source>
        <translation>配對碼輸錯了三次，已停止。如果不是自己人輸的，請告訴辦公室。</translation>
    </message>
    <message>
        <source>Nobody typed the code in time.</source>
        <translation>兩分鐘內沒有人輸入配對碼。</translation>
    </message>
    <message>
        <source>Let the office publish</source>
        <translation>允許從辦公室發布</translation>
    </message>
    <message>
        <source>kiosk.toml does not allow it ([office] allow).</source>
        <translation>kiosk.toml 不允許（[office] allow）。</translation>
    </message>
    <message>
        <source>A code is shown for two minutes. Type it in the studio: it may then send new content over this network.</source>
        <translation>會顯示一個兩分鐘有效的配對碼。在製作室裡輸入它，之後製作室就能透過這個網路送來新內容。</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>Offices that may publish here</source>
        <translation>可以往這裡發布的辦公室</translation>
    </message>
    <message>
        <source>None. This kiosk opens no port.</source>
        <translation>沒有。本機不開任何連接埠。</translation>
    </message>
    <message>
        <source>This kiosk did not keep its signature, so nothing that it sends is shown. Take it off and pair it again.</source>
        <translation>本機沒有記下它的簽名，它發來的內容不會展出。請取消後重新配對。</translation>
    </message>
    <message>
        <source>Paired on %1</source>
        <translation>配對日期 %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This kiosk is reached at %1</source>
        <translation>本機的位址：%1</translation>
    </message>
    <message>
        <source>Take this office off?</source>
        <translation>取消這間辦公室？</translation>
    </message>
    <message>
        <source>It can publish here again only after it has been paired again. What is on show stays.</source>
        <translation>它要重新配對後才能再往這裡發布。展出的內容不變。</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Origin · craft · routes to go and see</source>
        <translation>產地‧工藝‧去看看的路線</translation>
    </message>
    <message>
        <source>How to brew</source>
        <translation>學沖泡</translation>
    </message>
    <message>
        <source>How to whisk</source>
        <translation>學點茶</translation>
    </message>
    <message>
        <source>See the origin</source>
        <translation>去產地</translation>
    </message>
    <message>
        <source>Walk the route</source>
        <translation>走路線</translation>
    </message>
</context>
<context>
    <name>PacketShelf</name>
    <message>
        <source>In the showroom</source>
        <translation>在展廳買得到</translation>
    </message>
</context>
<context>
    <name>PacketSlip</name>
    <message>
        <source>Please ask for the price</source>
        <translation>價格請洽店員</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>貨架 %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售完</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Previous picture</source>
        <translation>上一張</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一張</translation>
    </message>
</context>
<context>
    <name>PageDots</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>第 %1 張圖，共 %2 張</translation>
    </message>
</context>
<context>
    <name>PanelTabs</name>
    <message>
        <source>On show</source>
        <translation>展出</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售完</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>店務</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>辦公室</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>問題 %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
</context>
<context>
    <name>PeggedSlip</name>
    <message>
        <source>Take off the list: %1</source>
        <translation>從心意單移除：%1</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>A new PIN</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Set a PIN for the staff</source>
        <translation>請設定店員密碼</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>請再輸入一次</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>輸錯次數太多</translation>
    </message>
    <message>
        <source>The PIN has to be reset</source>
        <translation>密碼需要重設</translation>
    </message>
    <message>
        <source>PIN of the staff</source>
        <translation>店員密碼</translation>
    </message>
    <message>
        <source>Wait %1:%2, then try again.</source>
        <translation>請等 %1:%2 後再試。</translation>
    </message>
    <message>
        <source>Its file is missing or damaged. Run “kiosk staff reset-pin” on this machine, then hold the seal again.</source>
        <translation>密碼檔案不見了或已損壞。請在本機執行 kiosk staff reset-pin，再按住印章。</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>密碼不對。</translation>
    </message>
    <message>
        <source>The two differ. Begin again.</source>
        <translation>兩次輸入不一樣，請重新開始。</translation>
    </message>
    <message>
        <source>A PIN has 6 to 10 digits.</source>
        <translation>密碼是 6 到 10 位數字。</translation>
    </message>
    <message>
        <source>Do not repeat digits. Choose another PIN.</source>
        <translation>不要用重複的數字，請換一個。</translation>
    </message>
    <message>
        <source>Do not use a run such as 123456. Choose another PIN.</source>
        <translation>不要用 123456 這樣連續的數字，請換一個。</translation>
    </message>
    <message>
        <source>6 to 10 digits, without repeats or runs. It is kept on this machine only.</source>
        <translation>6 到 10 位數字，不重複、不連續。只儲存在本機。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>已輸入 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Keep the PIN as it is</source>
        <translation>不改了</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Take %1 with you</source>
        <translation>把%1帶走</translation>
    </message>
    <message>
        <source>The position on the map is approximate.</source>
        <translation>地圖上標的是大概位置。</translation>
    </message>
    <message>
        <source>What grows here · how to get there</source>
        <translation>這裡出產什麼‧怎麼去</translation>
    </message>
</context>
<context>
    <name>PreviewStrip</name>
    <message>
        <source>On trial: %1:%2 left</source>
        <translation>預覽中，還剩 %1:%2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>PriceTag</name>
    <message>
        <source>Please ask for the price</source>
        <translation>價格請洽店員</translation>
    </message>
    <message>
        <source>This price holds until %1</source>
        <translation>價格有效至%1</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>貨架 %1</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>貨架</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Nothing is wrong on this machine.</source>
        <translation>這台機器沒有要處理的問題。</translation>
    </message>
    <message>
        <source>The display carries on. After changing kiosk.toml, restart on the Program page.</source>
        <translation>展示照常進行。改好 kiosk.toml 以後，在「程式」頁重新啟動。</translation>
    </message>
</context>
<context>
    <name>ProductActions</name>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation>
            <numerusform>%1的另外 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductDetails</name>
    <message>
        <source>To serve</source>
        <translation>怎麼喝</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>養護</translation>
    </message>
    <message>
        <source>In the vase</source>
        <translation>插花</translation>
    </message>
    <message>
        <source>To brew</source>
        <translation>怎麼泡</translation>
    </message>
    <message>
        <source>To cook and keep</source>
        <translation>怎麼吃，怎麼存</translation>
    </message>
    <message>
        <source>Cut flowers for the vase, not food.</source>
        <translation>鮮切花，供觀賞，不作食用。</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>同出%1</translation>
    </message>
    <message>
        <source>Goes well with</source>
        <translation>可以相配</translation>
    </message>
    <message>
        <source>Routes that pass its origin</source>
        <translation>經過產地的路線</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>%1–%2 % vol (typical)</source>
        <translation>%1–%2 % vol（該類常見）</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>產地</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>時令</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>酒類</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>酒精度</translation>
    </message>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>未成年請勿飲酒。飲酒過量，有害健康。</translation>
    </message>
    <message>
        <source>Allergens: %1. The label on the packet decides.</source>
        <translation>過敏原：%1。以包裝標示為準。</translation>
    </message>
</context>
<context>
    <name>ProductHero</name>
    <message>
        <source>Whisk tea in it</source>
        <translation>點一盞茶</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>看全圖</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>看近些</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一張</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一張</translation>
    </message>
    <message>
        <source>Make the tea</source>
        <translation>泡一泡</translation>
    </message>
</context>
<context>
    <name>ProductMarks</name>
    <message>
        <source>Geographical indication</source>
        <translation>地理標示</translation>
    </message>
    <message>
        <source>GI certification mark</source>
        <translation>地理標示證明標章</translation>
    </message>
    <message>
        <source>GI of farm produce</source>
        <translation>農產品地理標示</translation>
    </message>
    <message>
        <source>UNESCO intangible heritage</source>
        <translation>聯合國教科文組織無形文化遺產</translation>
    </message>
    <message>
        <source>National intangible heritage</source>
        <translation>國家級非物質文化遺產</translation>
    </message>
    <message>
        <source>Provincial intangible heritage</source>
        <translation>省級非物質文化遺產</translation>
    </message>
    <message>
        <source>Municipal intangible heritage</source>
        <translation>市級非物質文化遺產</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>國家標準</translation>
    </message>
    <message>
        <source>Industry standard</source>
        <translation>行業標準</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>名錄</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>商品條碼（GTIN）</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Industrial Internet identifier</source>
        <translation>工業網際網路識別碼</translation>
    </message>
    <message>
        <source>Farm produce traceability code</source>
        <translation>農產品追溯碼</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Certification and standards</source>
        <translation>認證與標準</translation>
    </message>
</context>
<context>
    <name>ProductName</name>
    <message>
        <source>Sold out at the moment</source>
        <translation>暫時售完</translation>
    </message>
    <message>
        <source>An example, not a product on sale</source>
        <translation>示意內容，並非販售商品</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Take me to %1</source>
        <translation>帶我去%1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1各地</translation>
    </message>
    <message>
        <source>All of the region</source>
        <translation>全區各地</translation>
    </message>
    <message>
        <source>Origin · craft · routes to go and see</source>
        <translation>產地‧工藝‧去看看的路線</translation>
    </message>
</context>
<context>
    <name>ProductSeals</name>
    <message>
        <source>Geographical indication</source>
        <translation>地理標示</translation>
    </message>
    <message>
        <source>Intangible heritage craft</source>
        <translation>無形文化遺產技藝</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>PIN of the staff</source>
        <translation>店員密碼</translation>
    </message>
    <message>
        <source>Enter a new one twice.</source>
        <translation>新密碼要輸兩次。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>重新啟動程式</translation>
    </message>
    <message>
        <source>The screen is empty for a few seconds.</source>
        <translation>螢幕會空幾秒鐘。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重啟</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>結束程式</translation>
    </message>
    <message>
        <source>Nothing is shown until somebody starts the program again on this machine.</source>
        <translation>結束後不再展出，要在這台電腦上重新啟動。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Leave the program?</source>
        <translation>要結束程式嗎？</translation>
    </message>
    <message>
        <source>Restart the program?</source>
        <translation>重新啟動程式嗎？</translation>
    </message>
</context>
<context>
    <name>ProgrammeStrip</name>
    <message>
        <source>Next: %1 of %2</source>
        <translation>下一則：第 %1 則，共 %2 則</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR Code</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Not so: %1</source>
        <translation>不合：%1</translation>
    </message>
</context>
<context>
    <name>ReleasesPage</name>
    <message>
        <source>Shown as it should be</source>
        <translation>正常展出</translation>
    </message>
    <message>
        <source>On trial: %1:%2 left</source>
        <translation>預覽中，還剩 %1:%2</translation>
    </message>
    <message>
        <source>Shown in place of a better one</source>
        <translation>代替展出，原定的那一版打不開</translation>
    </message>
    <message>
        <source>What came with the program</source>
        <translation>程式內建的內容</translation>
    </message>
    <message>
        <source>Nothing can be shown</source>
        <translation>沒有可以展出的內容</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Why nothing better is shown</source>
        <translation>為什麼沒有展出更好的</translation>
    </message>
    <message>
        <source>It was taken in. Look at it on trial, then keep it.</source>
        <translation>已匯入。先預覽，再留用。</translation>
    </message>
    <message>
        <source>It is on show now.</source>
        <translation>已經展出。</translation>
    </message>
    <message>
        <source>No office has signed it. Import it anyway?</source>
        <translation>沒有辦公室的簽名，仍要取入嗎？</translation>
    </message>
    <message>
        <source>Import it unsigned</source>
        <translation>沒有簽名也取入</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>本機儲存的版本</translation>
    </message>
    <message>
        <source>Nothing has been published here yet.</source>
        <translation>這裡還沒有發布過內容。</translation>
    </message>
    <message>
        <source>Chosen to be shown</source>
        <translation>定為展出</translation>
    </message>
    <message>
        <source>Taken in, not shown yet</source>
        <translation>已匯入，未展出</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展出</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>換回</translation>
    </message>
    <message>
        <source>Show this one from now on?</source>
        <translation>從現在起展出這一版嗎？</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>This room is a proposal.</source>
        <translation>這一間是提案。</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>在這裡做什麼</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>席上</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>看全部</translation>
    </message>
</context>
<context>
    <name>RoomProgramme</name>
    <message>
        <source>What is on here</source>
        <translation>這裡的活動</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>On today</source>
        <translation>今天有活動</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>房間</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 間</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them proposals</source>
        <translation>均為提案</translation>
    </message>
</context>
<context>
    <name>RouteAccess</name>
    <message>
        <source>By train to %1</source>
        <translation>搭高鐵到%1</translation>
    </message>
    <message>
        <source>, about %1–%2 minutes</source>
        <translation>，約 %1–%2 分鐘</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>怎麼去</translation>
    </message>
</context>
<context>
    <name>RouteAndStopList</name>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
</context>
<context>
    <name>RouteMapClip</name>
    <message>
        <source>The route on the map</source>
        <translation>地圖上的路線</translation>
    </message>
</context>
<context>
    <name>RoutePreface</name>
    <message>
        <source>This route is a proposal: check opening and access before you go.</source>
        <translation>這條路線是提案；出發前請確認是否開放、能否通行。</translation>
    </message>
    <message>
        <source>The route’s name is from the newspaper; its stops are our proposal.</source>
        <translation>路線名稱見報，停留點是我們的建議。</translation>
    </message>
</context>
<context>
    <name>RouteRack</name>
    <message>
        <source>Routes before</source>
        <translation>上面的路線</translation>
    </message>
    <message>
        <source>More routes</source>
        <translation>更多路線</translation>
    </message>
</context>
<context>
    <name>RouteStrip</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n 站</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
</context>
<context>
    <name>RouteTag</name>
    <message>
        <source>Scan to take the whole route</source>
        <translation>掃碼帶走 整條路線</translation>
    </message>
    <message>
        <source>Stops, products and the map on your phone</source>
        <translation>停留點、物產與地圖帶進手機</translation>
    </message>
</context>
<context>
    <name>RouteTally</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n 站</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Press again for the route&apos;s page</source>
        <translation>再按一次打開路線</translation>
    </message>
    <message>
        <source>Shows the route on the map</source>
        <translation>在地圖上顯示路線</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
</context>
<context>
    <name>RouteTitle</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n 站</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutesEntry</name>
    <message>
        <source>Routes</source>
        <translation>路線</translation>
    </message>
</context>
<context>
    <name>RoutesOnMap</name>
    <message>
        <source>See them on the map</source>
        <translation>在地圖上看</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes</source>
        <translation>路線</translation>
    </message>
    <message>
        <source>Routes we propose</source>
        <translation>我們提議的路線</translation>
    </message>
    <message>
        <source>Published routes</source>
        <translation>已發布的路線</translation>
    </message>
    <message>
        <source>Nobody has published these yet: they are our suggestion.</source>
        <translation>這些路線還沒有人發布過，是我們的建議。</translation>
    </message>
    <message>
        <source>See them on the map</source>
        <translation>在地圖上看</translation>
    </message>
</context>
<context>
    <name>RoutesUpperGlass</name>
    <message>
        <source>Routes</source>
        <translation>路線</translation>
    </message>
</context>
<context>
    <name>SealStone</name>
    <message>
        <source>Sealed</source>
        <translation>已蓋章</translation>
    </message>
    <message>
        <source>Press the seal</source>
        <translation>按住石印</translation>
    </message>
    <message>
        <source>It goes with you.</source>
        <translation>章隨畫走</translation>
    </message>
    <message>
        <source>Put your seal on it.</source>
        <translation>蓋上您的章</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>A few letters of pinyin or of a name are enough</source>
        <translation>幾個拼音字母就夠，首字母也行</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>沒有找到，請少打幾個字母試試。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>不妨先看</translation>
    </message>
    <message>
        <source>Type pinyin, initials or letters</source>
        <translation>輸入拼音、首字母或英文</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ShelfThing</name>
    <message>
        <source>Sold out</source>
        <translation>售完</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
</context>
<context>
    <name>ShowroomSettingsPage</name>
    <message>
        <source>Always open</source>
        <translation>全天開放</translation>
    </message>
    <message>
        <source>Otherwise a calm page is shown outside the hours below.</source>
        <translation>非全天開放時，下面的時間之外顯示休息頁。</translation>
    </message>
    <message>
        <source>More detailed opening hours are set: %1. They stay as they are; change them in kiosk.toml.</source>
        <translation>已寫了較詳細的開放時間：%1。這裡不更動；請在 kiosk.toml 裡修改。</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>開門</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>關門</translation>
    </message>
    <message>
        <source>Display off while closed</source>
        <translation>休息時關閉螢幕</translation>
    </message>
    <message>
        <source>A minute after the last touch the screen goes black; a touch lights it.</source>
        <translation>最後一次觸控一分鐘後變黑，一碰就亮。</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>閒置時間</translation>
    </message>
    <message>
        <source>Seconds without a touch before the kiosk asks whether somebody is there.</source>
        <translation>多少秒沒有觸控就詢問「您還在嗎」。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>This machine has no sound device.</source>
        <translation>本機沒有音效裝置。</translation>
    </message>
    <message>
        <source>As installed</source>
        <translation>安裝時的設定</translation>
    </message>
    <message>
        <source>Hours and idle time are those of kiosk.toml.</source>
        <translation>開放時間和閒置時間都照 kiosk.toml。</translation>
    </message>
    <message>
        <source>Use the hours and the idle time of kiosk.toml again.</source>
        <translation>開放時間和閒置時間改回 kiosk.toml 的設定。</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>改回</translation>
    </message>
</context>
<context>
    <name>SoldOutPage</name>
    <message>
        <source>Find by the letters of its name</source>
        <translation>輸入拼音首字母尋找</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Sold out only</source>
        <translation>只看售完</translation>
    </message>
    <message>
        <source>Sold out, as the pack says</source>
        <translation>內容包裡寫明售完</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售完</translation>
    </message>
    <message>
        <source>Sold out: %1</source>
        <translation>售完：%1</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>沒有叫這個名字的。</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Staff panel</source>
        <translation>店員面板</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1：減</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：加</translation>
    </message>
</context>
<context>
    <name>StickReleases</name>
    <message>
        <source>On a stick</source>
        <translation>隨身碟上的新內容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>Taking it in… %1 %</source>
        <translation>正在匯入… %1 %</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在更換…</translation>
    </message>
    <message>
        <source>No stick carries a release</source>
        <translation>隨身碟上沒有找到可匯入的內容</translation>
    </message>
    <message>
        <source>Insert a USB stick, then look again</source>
        <translation>插好隨身碟後再找</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再找</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>您還在嗎？</translation>
    </message>
    <message>
        <source>Touch anywhere to continue. Otherwise the screen goes back to the start and your list is cleared.</source>
        <translation>輕觸任意處繼續；否則螢幕將回到開頭，心意單也會清空。</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我還在</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>我看完了</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>stay about %1 h</source>
        <comment>standing, from top to bottom</comment>
        <translation>約停%1小時</translation>
    </message>
    <message numerus="yes">
        <source>stay about %n hour(s)</source>
        <translation>
            <numerusform>建議停留約 %n 小時</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Leaf %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Leaf before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next leaf</source>
        <translation>下一頁</translation>
    </message>
</context>
<context>
    <name>TakeawayPage</name>
    <message>
        <source>My list</source>
        <translation>心意單</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>不妨先看</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Sold out</source>
        <translation>售完</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>Scan to keep a seat</source>
        <translation>掃碼預約</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>近期活動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The showroom is resting</source>
        <translation>展廳休息中</translation>
    </message>
    <message>
        <source>One moment, we are getting ready</source>
        <translation>請稍候，正在準備</translation>
    </message>
    <message>
        <source>Opens: %1. We look forward to your next visit.</source>
        <translation>%1 開門，歡迎再來。</translation>
    </message>
    <message>
        <source>Open %1. We look forward to your next visit.</source>
        <translation>開放時間 %1，期待再會。</translation>
    </message>
    <message>
        <source>The content of this screen is being changed. Our staff will gladly show you around.</source>
        <translation>螢幕內容更新中，店員很樂意為您介紹。</translation>
    </message>
</context>
<context>
    <name>UpdatesRow</name>
    <message>
        <source>From the office</source>
        <translation>來自辦公室</translation>
    </message>
    <message>
        <source>New content comes by itself</source>
        <translation>新內容會自動取來</translation>
    </message>
    <message>
        <source>Asked %1; publication %2 of channel %3</source>
        <translation>%1 查看過；頻道 %3 的第 %2 次發布</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>What is on</source>
        <translation>近期活動</translation>
    </message>
    <message>
        <source>Nothing is planned for the coming seven days.</source>
        <translation>未來七天沒有安排活動。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>WellLine</name>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>WhiskPage</name>
    <message>
        <source>Whisked: now read the foam.</source>
        <translation>點好了，請看湯花。</translation>
    </message>
    <message>
        <source>The foam rises. Go on whisking.</source>
        <translation>湯花漸起，繼續擊拂。</translation>
    </message>
    <message>
        <source>Whisk to and fro with a finger, or press.</source>
        <translation>用手指來回擊拂，或點一下。</translation>
    </message>
    <message>
        <source>Whisked tea</source>
        <translation>點茶</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新來</translation>
    </message>
    <message>
        <source>Whisk</source>
        <translation>擊拂</translation>
    </message>
</context>
<context>
    <name>ZoneDoor</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneHead</name>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>未成年請勿飲酒。飲酒過量，有害健康。</translation>
    </message>
    <message>
        <source>County</source>
        <translation>縣市區</translation>
    </message>
    <message>
        <source>On the shelf here</source>
        <translation>展廳有售</translation>
    </message>
    <message>
        <source>In season</source>
        <translation>當季</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing matches this choice. Show all to see the rest.</source>
        <translation>沒有符合的，點「全部」看看其他。</translation>
    </message>
    <message>
        <source>Nothing is on show here at the moment.</source>
        <translation>這裡暫時沒有展品。</translation>
    </message>
</context>
</TS>
