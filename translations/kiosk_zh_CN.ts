<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AheadRows</name>
    <message>
        <source>Look ahead</source>
        <translation>看看那一天</translation>
    </message>
    <message>
        <source>For ten minutes the kiosk shows itself as it will be then; nothing is counted.</source>
        <translation>触摸屏按那一刻的样子展示十分钟，期间不计数。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>开始预看</translation>
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
        <translation>时刻</translation>
    </message>
</context>
<context>
    <name>AheadStrip</name>
    <message>
        <source>Looking ahead: %1</source>
        <translation>正在预看 %1</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
</context>
<context>
    <name>AttractScene</name>
    <message>
        <source>Touch to begin</source>
        <translation>轻触开始</translation>
    </message>
</context>
<context>
    <name>BrewPage</name>
    <message>
        <source>Infusion %1 is ready: into the cup</source>
        <translation>第 %1 泡好了，请出汤</translation>
    </message>
    <message>
        <source>Infusion %1 steeps</source>
        <translation>第 %1 泡 · 浸泡中</translation>
    </message>
    <message>
        <source>Tilt the kettle with a finger, or press.</source>
        <translation>用手指倾壶，或按一下。</translation>
    </message>
    <message>
        <source>%1 g · %2 ml · %3 °C</source>
        <translation>%1 克 · %2 毫升 · %3 ℃</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>从第一泡起</translation>
    </message>
    <message>
        <source>Next infusion</source>
        <translation>下一泡</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>泡够时间</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>注水</translation>
    </message>
    <message>
        <source>Speeded up: infusion %1 really takes %2 s.</source>
        <translation>画面走得快些：第 %1 泡实际约 %2 秒。</translation>
    </message>
</context>
<context>
    <name>BrewingCard</name>
    <message>
        <source>Brew it</source>
        <translation>冲泡</translation>
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
        <translation>水温</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>泡数</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 克</translation>
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
        <translation>第 %1 泡 · 浸泡中</translation>
    </message>
    <message>
        <source>Infusion %1: pour now</source>
        <translation>第 %1 泡 · 请出汤</translation>
    </message>
    <message>
        <source>Infusion %1</source>
        <translation>第 %1 泡</translation>
    </message>
    <message>
        <source>Pour early</source>
        <translation>提前出汤</translation>
    </message>
    <message>
        <source>Next infusion</source>
        <translation>下一泡</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>从第一泡起</translation>
    </message>
    <message>
        <source>Usual values, for guidance only: adjust to taste.</source>
        <translation>数值为习惯用法，仅供参考，以口味为准。</translation>
    </message>
</context>
<context>
    <name>BuyPanel</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Scan to buy</source>
        <translation>扫码购买</translation>
    </message>
    <message>
        <source>A member of our staff</source>
        <translation>联系店员</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>网店</translation>
    </message>
    <message>
        <source>Mini-program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>Another way (%1 of %2)</source>
        <translation>换一种方式（%1/%2）</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>One touch is enough: of %1 things three come forward, each with its reasons.</source>
        <translation>点一样就够：%1 样里有三样走上前来，各有各的理由。</translation>
    </message>
    <message>
        <source>Nothing like that is here at the moment.</source>
        <translation>现在没有这样的。</translation>
    </message>
    <message>
        <source>Nothing matches everything. These come closest; a dash marks what differs.</source>
        <translation>没有样样都合的。这几样最接近，短横说明差在哪里。</translation>
    </message>
    <message>
        <source>Matching everything: %1 of the first %2, of %3 in all. The others come close; a dash marks what differs.</source>
        <translation>共 %3 样，看了前 %2 样，样样都合的有 %1 样。其余最接近，短横说明差在哪里。</translation>
    </message>
    <message>
        <source>Matching everything: %1 of the first %2, of %3 in all</source>
        <translation>共 %3 样，看了前 %2 样，样样都合的有 %1 样</translation>
    </message>
    <message>
        <source>Matching everything: %1 of %2. The others come close; a dash marks what differs.</source>
        <translation>%2 样里，样样都合的有 %1 样。其余最接近，短横说明差在哪里。</translation>
    </message>
    <message>
        <source>Matching everything: %1 of %2</source>
        <translation>%2 样里，样样都合的有 %1 样</translation>
    </message>
    <message>
        <source>Touch what you like; touch again to take it back.</source>
        <translation>喜欢哪样，点哪样；再点一下就放回。</translation>
    </message>
    <message>
        <source>There is nothing to choose from here at the moment.</source>
        <translation>这里暂时没有可选的。</translation>
    </message>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>未成年人请勿饮酒。过量饮酒有害健康。</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新选</translation>
    </message>
    <message>
        <source>These match everything too</source>
        <translation>这些也样样都合</translation>
    </message>
    <message>
        <source>From the tasting notes and the usual brewing figures; what they do not say is not claimed.</source>
        <translation>依据品饮记录和一般用法的数据；没写的，不算数。</translation>
    </message>
</context>
<context>
    <name>ChooseWords</name>
    <message>
        <source>Which cup is yours?</source>
        <translation>哪一杯适合您？</translation>
    </message>
    <message>
        <source>What to take home?</source>
        <translation>带什么回去？</translation>
    </message>
    <message>
        <source>Which tea is yours?</source>
        <translation>哪一泡适合您？</translation>
    </message>
    <message>
        <source>Light or deep?</source>
        <translation>淡的，浓的？</translation>
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
        <translation>冰着，温着？</translation>
    </message>
    <message>
        <source>Brewed or steeped?</source>
        <translation>酿的，浸的？</translation>
    </message>
    <message>
        <source>How long on the way?</source>
        <translation>路上多久？</translation>
    </message>
    <message>
        <source>Who will cook?</source>
        <translation>要不要下厨？</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淡</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>浓</translation>
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
        <translation>冰着喝</translation>
    </message>
    <message>
        <source>Warmed</source>
        <translation>温着喝</translation>
    </message>
    <message>
        <source>From grain</source>
        <translation>粮食酿</translation>
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
        <translation>开袋就吃</translation>
    </message>
    <message>
        <source>For the kitchen</source>
        <translation>下厨用</translation>
    </message>
    <message>
        <source>Light in the cup: %1</source>
        <translation>杯中清淡：%1</translation>
    </message>
    <message>
        <source>Deep in the cup: %1</source>
        <translation>杯中浓厚：%1</translation>
    </message>
    <message>
        <source>Floral: %1</source>
        <translation>闻得到花香：%1</translation>
    </message>
    <message>
        <source>Touched by fire: %1</source>
        <translation>经过火焙：%1</translation>
    </message>
    <message>
        <source>For hot days: brewed at %1 °C</source>
        <translation>炎夏喝：%1 ℃ 水温来泡</translation>
    </message>
    <message>
        <source>For cold nights: brewed at %1 °C</source>
        <translation>寒夜喝：%1 ℃ 热水来泡</translation>
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
        <translation>粮食酿：%1</translation>
    </message>
    <message>
        <source>Steeped: %1</source>
        <translation>花草浸：%1</translation>
    </message>
    <message>
        <source>usually %1 % vol</source>
        <translation>通常 %1 % vol</translation>
    </message>
    <message>
        <source>%1 Not mentioned</source>
        <translation>%1没有写明</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>叶</translation>
    </message>
    <message>
        <source>Aroma</source>
        <translation>香</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>汤色</translation>
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
        <translation>酒类</translation>
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
        <translation>时令</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水温</translation>
    </message>
    <message>
        <source>First infusion</source>
        <translation>首泡</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>泡数</translation>
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
        <translation>关闭</translation>
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
        <translation>%1（都一样）</translation>
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
        <translation>始于</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
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
        <translation>把画卷往前展开</translation>
    </message>
</context>
<context>
    <name>FoldedText</name>
    <message>
        <source>Read on</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>FromHere</name>
    <message>
        <source>From here</source>
        <translation>出自这里</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>可以看看</translation>
    </message>
    <message>
        <source>Routes that pass here</source>
        <translation>经过这里的线路</translation>
    </message>
    <message>
        <source>Origin map</source>
        <translation>产地地图</translation>
    </message>
</context>
<context>
    <name>GoneFromList</name>
    <message>
        <source>No longer on show</source>
        <translation>已过展出时间</translation>
    </message>
    <message>
        <source>On show until just now, and so no longer on your list: %1.</source>
        <translation>展出时间刚过，已从心意单上取下：%1。</translation>
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
        <translation>生产者：%1</translation>
    </message>
    <message>
        <source>How to read this label</source>
        <translation>怎么看这张标签</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>Scan to buy</source>
        <translation>扫码购买</translation>
    </message>
    <message>
        <source>Sold out at the moment</source>
        <translation>暂时售罄</translation>
    </message>
    <message>
        <source>Not on the shelf at the moment</source>
        <translation>目前不在货架上</translation>
    </message>
    <message>
        <source>The picture shows %1, not this packet.</source>
        <translation>图为%1，不是这件包装。</translation>
    </message>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>未成年人请勿饮酒。过量饮酒有害健康。</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Net content</source>
        <translation>净含量</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>Barcode %1</source>
        <translation>条码 %1</translation>
    </message>
    <message>
        <source>What the label claims</source>
        <translation>标签上声明的</translation>
    </message>
</context>
<context>
    <name>HomeBand</name>
    <message>
        <source>Routes</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Origin map</source>
        <translation>产地地图</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>HungMap</name>
    <message>
        <source>Schematic map</source>
        <translation>产地示意图</translation>
    </message>
    <message>
        <source>Origin map</source>
        <translation>产地地图</translation>
    </message>
    <message>
        <source>Where everything here comes from</source>
        <translation>这里的每一样，都有来处</translation>
    </message>
</context>
<context>
    <name>IdentifierLine</name>
    <message>
        <source>Show the code large</source>
        <translation>放大二维码</translation>
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
        <translation>数字</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
        <translation>证号 %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>有效期至%1</translation>
    </message>
    <message>
        <source>This is what the maker states. To check it, ask the authority that grants the mark for this number; mark, number and maker on the packet should agree with its answer.</source>
        <translation>以上由生产者声明。想核对，请向授予该标志的主管部门查询这个证号；包装上的标志、证号和生产者应与查询结果一致。</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LegWords</name>
    <message>
        <source>by train</source>
        <translation>乘火车</translation>
    </message>
    <message>
        <source>by train, then by road</source>
        <translation>先火车，后公路</translation>
    </message>
    <message>
        <source>by road</source>
        <translation>乘车</translation>
    </message>
    <message>
        <source>by boat</source>
        <translation>乘船</translation>
    </message>
    <message>
        <source>within the city</source>
        <translation>市内前往</translation>
    </message>
    <message>
        <source>a short way</source>
        <translation>就近前往</translation>
    </message>
    <message>
        <source>%1 km as the crow flies</source>
        <translation>直线约 %1 公里</translation>
    </message>
</context>
<context>
    <name>ListButton</name>
    <message>
        <source>On my list</source>
        <translation>已在心意单</translation>
    </message>
    <message>
        <source>List is full</source>
        <translation>心意单已满</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>加入心意单</translation>
    </message>
</context>
<context>
    <name>ListScroll</name>
    <message>
        <source>An empty scroll</source>
        <translation>一幅空白的挂轴</translation>
    </message>
    <message numerus="yes">
        <source>A painting of the %n thing(s) on your list</source>
        <translation>
            <numerusform>心意单上的 %n 样合成的画</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one thing, and the painting begins</source>
        <translation>选一样，画就开始</translation>
    </message>
</context>
<context>
    <name>ListTag</name>
    <message>
        <source>Take it with you</source>
        <translation>扫码带走这幅画</translation>
    </message>
    <message>
        <source>Painting and list go to your phone.</source>
        <translation>画和心意单都到手机里</translation>
    </message>
    <message>
        <source>Nothing is stored here; the list is cleared when you leave.</source>
        <translation>这里不留存，离开即清空。</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%n thing(s) to take along</source>
        <translation>
            <numerusform>带走 %n 样</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored here; the list is cleared when you leave.</source>
        <translation>这里不留存，离开即清空。</translation>
    </message>
    <message>
        <source>Show this list to our staff; it is cleared when you leave.</source>
        <translation>请给店员看这份单子；离开即清空。</translation>
    </message>
    <message>
        <source>Press “Add to my list” on a product, a place or a route, and it is painted here.</source>
        <translation>在物产、产地或线路页点“加入心意单”，就画到这里。</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>To the doors</source>
        <translation>去看看每扇门</translation>
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
        <translation>声明可用的标志</translation>
    </message>
    <message>
        <source>On the shelf here</source>
        <translation>展厅有售</translation>
    </message>
    <message>
        <source>What it makes</source>
        <translation>它的物产</translation>
    </message>
</context>
<context>
    <name>MapFootnote</name>
    <message>
        <source>Schematic, not to scale</source>
        <translation>示意图</translation>
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
        <translation>缩小</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>全图</translation>
    </message>
</context>
<context>
    <name>MapMarks</name>
    <message>
        <source>You are here</source>
        <translation>您在这里</translation>
    </message>
</context>
<context>
    <name>MapNote</name>
    <message>
        <source>Schematic, not to scale</source>
        <translation>示意图</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Origin map</source>
        <translation>产地地图</translation>
    </message>
    <message>
        <source>Where everything here comes from</source>
        <translation>这里的每一样，都有来处</translation>
    </message>
</context>
<context>
    <name>MapShelf</name>
    <message>
        <source>Press again to open</source>
        <translation>再按一次打开</translation>
    </message>
    <message>
        <source>Grows, and says where it is from</source>
        <translation>变大，并说出产地</translation>
    </message>
</context>
<context>
    <name>MapSlip</name>
    <message>
        <source>Press again to open</source>
        <translation>再按一次打开</translation>
    </message>
</context>
<context>
    <name>MapThing</name>
    <message>
        <source>Grows, and says where it is from</source>
        <translation>变大，并说出产地</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Schematic map</source>
        <translation>产地示意图</translation>
    </message>
</context>
<context>
    <name>MonthWheel</name>
    <message>
        <source>season</source>
        <translation>当季</translation>
    </message>
    <message>
        <source>Ripe in %1</source>
        <translation>%1当季</translation>
    </message>
    <message>
        <source>Nothing here is gathered in this month.</source>
        <translation>这里没有在这个月采收的。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，还有 %2 样</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
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
        <translation>高对比</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>放低</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>心意单</translation>
    </message>
</context>
<context>
    <name>NotHere</name>
    <message>
        <source>This code could not be read</source>
        <translation>这个码没有读出来</translation>
    </message>
    <message>
        <source>This one is not in our book</source>
        <translation>册子里还没有这一件</translation>
    </message>
    <message>
        <source>Hold the packet a little further away, the bars straight in front of the reader, and try once more.</source>
        <translation>请把包装拿远一点，让条码正对读码器，再试一次。</translation>
    </message>
    <message>
        <source>Its number is not among the goods of this house. Our staff will gladly tell you more.</source>
        <translation>这里的商品里没有这个号码，欢迎问问店员。</translation>
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
        <translation>还没有计数。</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>没有统计</translation>
    </message>
    <message>
        <source>kiosk.toml says so: [usage] record = false.</source>
        <translation>kiosk.toml 里写着：[usage] record = false。</translation>
    </message>
    <message>
        <source>Visits today</source>
        <translation>今天来访</translation>
    </message>
    <message>
        <source>Pages opened</source>
        <translation>打开的页</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>出示的码</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>最忙的一小时</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在写报告…</translation>
    </message>
    <message>
        <source>The report was written</source>
        <translation>报告写好了</translation>
    </message>
    <message>
        <source>The report of the last 90 days</source>
        <translation>近 90 天的报告</translation>
    </message>
    <message>
        <source>Insert a USB stick, then look again</source>
        <translation>插上优盘，再看一次</translation>
    </message>
    <message>
        <source>A page and a workbook. What leaves the house is rounded down to fives; nothing under five is told.</source>
        <translation>一页网页和一个工作簿。带出展厅的数都向下取整到 5 的倍数，不足 5 的不写。</translation>
    </message>
    <message>
        <source>The last %1 days, counted exactly. These numbers are for this house alone.</source>
        <translation>近 %1 天，都是准确的数，只供本展厅自己看。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>写到这里</translation>
    </message>
    <message>
        <source>What is opened</source>
        <translation>看了什么</translation>
    </message>
    <message>
        <source>Which codes were shown</source>
        <translation>出示了哪些码</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>什么时候忙</translation>
    </message>
    <message>
        <source>Which languages are chosen</source>
        <translation>选了什么语言</translation>
    </message>
    <message>
        <source>Searches without a result</source>
        <translation>没找到的词</translation>
    </message>
</context>
<context>
    <name>OfficeCode</name>
    <message>
        <source>Code: %1</source>
        <translation>配对码：%1</translation>
    </message>
    <message>
        <source>Holds for %1:%2</source>
        <translation>还有 %1:%2 有效</translation>
    </message>
    <message>
        <source>In the studio: To the wall… › Add a kiosk. If it does not find this one, type %1</source>
        <translation>在制作室按“发布到触摸屏…”，再按“添加触摸屏”。找不到这台时输入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong code(s) were typed; this is a new one.</source>
        <translation>
            <numerusform>已输错 %n 次，这是新码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Paired with %1. It may publish here from now on.</source>
        <translation>已与“%1”配对，从现在起它可以往这里发布。</translation>
    </message>
    <message>
        <source>Three wrong codes were typed, so pairing was stopped. If it was none of your people, tell the office.</source>
        <translation>配对码输错了三次，已停止。如果不是自己人输的，请告诉办公室。</translation>
    </message>
    <message>
        <source>Nobody typed the code in time.</source>
        <translation>两分钟内没有人输入配对码。</translation>
    </message>
    <message>
        <source>Let the office publish</source>
        <translation>允许从办公室发布</translation>
    </message>
    <message>
        <source>kiosk.toml does not allow it ([office] allow).</source>
        <translation>kiosk.toml 不允许（[office] allow）。</translation>
    </message>
    <message>
        <source>A code is shown for two minutes. Type it in the studio: it may then send new content over this network.</source>
        <translation>会显示一个两分钟有效的配对码。在制作室里输入它，之后制作室就能通过这个网络送来新内容。</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Offices that may publish here</source>
        <translation>可以往这里发布的办公室</translation>
    </message>
    <message>
        <source>None. This kiosk opens no port.</source>
        <translation>没有。本机不开任何端口。</translation>
    </message>
    <message>
        <source>This kiosk did not keep its signature, so nothing that it sends is shown. Take it off and pair it again.</source>
        <translation>本机没有记下它的签名，它发来的内容不会展出。请取消后重新配对。</translation>
    </message>
    <message>
        <source>Paired on %1</source>
        <translation>配对日期 %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This kiosk is reached at %1</source>
        <translation>本机的地址：%1</translation>
    </message>
    <message>
        <source>Take this office off?</source>
        <translation>取消这间办公室？</translation>
    </message>
    <message>
        <source>It can publish here again only after it has been paired again. What is on show stays.</source>
        <translation>它要重新配对后才能再往这里发布。展出的内容不变。</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Origin · craft · routes to go and see</source>
        <translation>产地 · 工艺 · 去看看的线路</translation>
    </message>
    <message>
        <source>How to brew</source>
        <translation>学冲泡</translation>
    </message>
    <message>
        <source>How to whisk</source>
        <translation>学点茶</translation>
    </message>
    <message>
        <source>See the origin</source>
        <translation>去产地</translation>
    </message>
    <message>
        <source>Walk the route</source>
        <translation>走线路</translation>
    </message>
</context>
<context>
    <name>PacketShelf</name>
    <message>
        <source>In the showroom</source>
        <translation>在展厅买得到</translation>
    </message>
</context>
<context>
    <name>PacketSlip</name>
    <message>
        <source>Please ask for the price</source>
        <translation>价格请问店员</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>货架 %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售罄</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Previous picture</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张</translation>
    </message>
</context>
<context>
    <name>PageDots</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>第 %1 张图，共 %2 张</translation>
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
        <translation>售罄</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>店务</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>PeggedSlip</name>
    <message>
        <source>Take off the list: %1</source>
        <translation>从心意单移除：%1</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>A new PIN</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Set a PIN for the staff</source>
        <translation>请设置店员密码</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>请再输一次</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>输错次数太多</translation>
    </message>
    <message>
        <source>The PIN has to be reset</source>
        <translation>密码需要重设</translation>
    </message>
    <message>
        <source>PIN of the staff</source>
        <translation>店员密码</translation>
    </message>
    <message>
        <source>Wait %1:%2, then try again.</source>
        <translation>请等 %1:%2 后再试。</translation>
    </message>
    <message>
        <source>Its file is missing or damaged. Run “kiosk staff reset-pin” on this machine, then hold the seal again.</source>
        <translation>密码文件不见了或已损坏。请在本机运行 kiosk staff reset-pin，再按住印章。</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>密码不对。</translation>
    </message>
    <message>
        <source>The two differ. Begin again.</source>
        <translation>两次输入不一样，请重新开始。</translation>
    </message>
    <message>
        <source>A PIN has 6 to 10 digits.</source>
        <translation>密码是 6 到 10 位数字。</translation>
    </message>
    <message>
        <source>Do not repeat digits. Choose another PIN.</source>
        <translation>不要用重复的数字，请换一个。</translation>
    </message>
    <message>
        <source>Do not use a run such as 123456. Choose another PIN.</source>
        <translation>不要用 123456 这样连续的数字，请换一个。</translation>
    </message>
    <message>
        <source>6 to 10 digits, without repeats or runs. It is kept on this machine only.</source>
        <translation>6 到 10 位数字，不重复、不连续。只存在本机。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>已输入 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>确定</translation>
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
        <translation>把%1带走</translation>
    </message>
    <message>
        <source>The position on the map is approximate.</source>
        <translation>地图上标的是大概位置。</translation>
    </message>
    <message>
        <source>What grows here · how to get there</source>
        <translation>这里出产什么 · 怎么去</translation>
    </message>
</context>
<context>
    <name>PreviewStrip</name>
    <message>
        <source>On trial: %1:%2 left</source>
        <translation>预览中，还剩 %1:%2</translation>
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
        <translation>价格请问店员</translation>
    </message>
    <message>
        <source>This price holds until %1</source>
        <translation>价格有效至%1</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>货架 %1</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>货架</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Nothing is wrong on this machine.</source>
        <translation>这台机器没有要处理的问题。</translation>
    </message>
    <message>
        <source>The display carries on. After changing kiosk.toml, restart on the Program page.</source>
        <translation>展示照常进行。改好 kiosk.toml 以后，在“程序”页重启。</translation>
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
        <translation>怎么喝</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>养护</translation>
    </message>
    <message>
        <source>In the vase</source>
        <translation>插花</translation>
    </message>
    <message>
        <source>To brew</source>
        <translation>怎么泡</translation>
    </message>
    <message>
        <source>To cook and keep</source>
        <translation>怎么吃，怎么存</translation>
    </message>
    <message>
        <source>Cut flowers for the vase, not food.</source>
        <translation>鲜切花，供观赏，不作食用。</translation>
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
        <translation>经过产地的线路</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>%1–%2 % vol (typical)</source>
        <translation>%1–%2 % vol（该类常见）</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>时令</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>酒类</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>酒精度</translation>
    </message>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>未成年人请勿饮酒。过量饮酒有害健康。</translation>
    </message>
    <message>
        <source>Allergens: %1. The label on the packet decides.</source>
        <translation>过敏原：%1。以包装标签为准。</translation>
    </message>
</context>
<context>
    <name>ProductHero</name>
    <message>
        <source>Whisk tea in it</source>
        <translation>点一盏茶</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>看全图</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>看近些</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张</translation>
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
        <translation>地理标志</translation>
    </message>
    <message>
        <source>GI certification mark</source>
        <translation>地理标志证明商标</translation>
    </message>
    <message>
        <source>GI of farm produce</source>
        <translation>农产品地理标志</translation>
    </message>
    <message>
        <source>UNESCO intangible heritage</source>
        <translation>联合国教科文组织非遗</translation>
    </message>
    <message>
        <source>National intangible heritage</source>
        <translation>国家级非遗</translation>
    </message>
    <message>
        <source>Provincial intangible heritage</source>
        <translation>省级非遗</translation>
    </message>
    <message>
        <source>Municipal intangible heritage</source>
        <translation>市级非遗</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>国家标准</translation>
    </message>
    <message>
        <source>Industry standard</source>
        <translation>行业标准</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>商品条码（GTIN）</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Industrial Internet identifier</source>
        <translation>工业互联网标识</translation>
    </message>
    <message>
        <source>Farm produce traceability code</source>
        <translation>农产品追溯码</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Certification and standards</source>
        <translation>认证与标准</translation>
    </message>
</context>
<context>
    <name>ProductName</name>
    <message>
        <source>Sold out at the moment</source>
        <translation>暂时售罄</translation>
    </message>
    <message>
        <source>An example, not a product on sale</source>
        <translation>示意内容，并非在售产品</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Take me to %1</source>
        <translation>带我去%1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1各地</translation>
    </message>
    <message>
        <source>All of the region</source>
        <translation>全区各地</translation>
    </message>
    <message>
        <source>Origin · craft · routes to go and see</source>
        <translation>产地 · 工艺 · 去看看的线路</translation>
    </message>
</context>
<context>
    <name>ProductSeals</name>
    <message>
        <source>Geographical indication</source>
        <translation>地理标志</translation>
    </message>
    <message>
        <source>Intangible heritage craft</source>
        <translation>非遗技艺</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>PIN of the staff</source>
        <translation>店员密码</translation>
    </message>
    <message>
        <source>Enter a new one twice.</source>
        <translation>新密码要输两次。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>重新启动程序</translation>
    </message>
    <message>
        <source>The screen is empty for a few seconds.</source>
        <translation>屏幕会空白几秒钟。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Nothing is shown until somebody starts the program again on this machine.</source>
        <translation>退出后不再展出，要在这台电脑上再启动。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave the program?</source>
        <translation>退出程序吗？</translation>
    </message>
    <message>
        <source>Restart the program?</source>
        <translation>重新启动程序吗？</translation>
    </message>
</context>
<context>
    <name>ProgrammeStrip</name>
    <message>
        <source>Next: %1 of %2</source>
        <translation>下一条：第 %1 条，共 %2 条</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
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
        <translation>预览中，还剩 %1:%2</translation>
    </message>
    <message>
        <source>Shown in place of a better one</source>
        <translation>代替展出，原定的那一版打不开</translation>
    </message>
    <message>
        <source>What came with the program</source>
        <translation>程序自带的内容</translation>
    </message>
    <message>
        <source>Nothing can be shown</source>
        <translation>没有可以展出的内容</translation>
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
        <translation>为什么没有展出更好的</translation>
    </message>
    <message>
        <source>It was taken in. Look at it on trial, then keep it.</source>
        <translation>已取入。先预览，再留用。</translation>
    </message>
    <message>
        <source>It is on show now.</source>
        <translation>已经展出。</translation>
    </message>
    <message>
        <source>No office has signed it. Import it anyway?</source>
        <translation>没有办公室的签名，仍要取入吗？</translation>
    </message>
    <message>
        <source>Import it unsigned</source>
        <translation>没有签名也取入</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>本机保存的版本</translation>
    </message>
    <message>
        <source>Nothing has been published here yet.</source>
        <translation>这里还没有发布过内容。</translation>
    </message>
    <message>
        <source>Chosen to be shown</source>
        <translation>定为展出</translation>
    </message>
    <message>
        <source>Taken in, not shown yet</source>
        <translation>已取入，未展出</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展出</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>换回</translation>
    </message>
    <message>
        <source>Show this one from now on?</source>
        <translation>从现在起展出这一版吗？</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>This room is a proposal.</source>
        <translation>这一间是提案。</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>在这里做什么</translation>
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
        <translation>这里的活动</translation>
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
        <translation>今天有活动</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 间</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them proposals</source>
        <translation>均为提案</translation>
    </message>
</context>
<context>
    <name>RouteAccess</name>
    <message>
        <source>By train to %1</source>
        <translation>乘动车到%1</translation>
    </message>
    <message>
        <source>, about %1–%2 minutes</source>
        <translation>，约 %1–%2 分钟</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>怎么去</translation>
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
        <translation>地图上的线路</translation>
    </message>
</context>
<context>
    <name>RoutePreface</name>
    <message>
        <source>This route is a proposal: check opening and access before you go.</source>
        <translation>这条线路是提案；出发前请确认是否开放、能否通行。</translation>
    </message>
    <message>
        <source>The route’s name is from the newspaper; its stops are our proposal.</source>
        <translation>线路名称见报，站点是我们的建议。</translation>
    </message>
</context>
<context>
    <name>RouteRack</name>
    <message>
        <source>Routes before</source>
        <translation>上面的线路</translation>
    </message>
    <message>
        <source>More routes</source>
        <translation>更多线路</translation>
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
        <translation>扫码带走 整条线路</translation>
    </message>
    <message>
        <source>Stops, products and the map on your phone</source>
        <translation>站点、物产与地图到手机</translation>
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
        <translation>再按一次打开线路</translation>
    </message>
    <message>
        <source>Shows the route on the map</source>
        <translation>在地图上显示线路</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
        <translation>线路</translation>
    </message>
</context>
<context>
    <name>RoutesOnMap</name>
    <message>
        <source>See them on the map</source>
        <translation>在地图上看</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Routes we propose</source>
        <translation>我们提议的线路</translation>
    </message>
    <message>
        <source>Published routes</source>
        <translation>已发布的线路</translation>
    </message>
    <message>
        <source>Nobody has published these yet: they are our suggestion.</source>
        <translation>这些线路还没有人发布过，是我们的建议。</translation>
    </message>
    <message>
        <source>See them on the map</source>
        <translation>在地图上看</translation>
    </message>
</context>
<context>
    <name>RoutesUpperGlass</name>
    <message>
        <source>Routes</source>
        <translation>线路</translation>
    </message>
</context>
<context>
    <name>SealStone</name>
    <message>
        <source>Sealed</source>
        <translation>已盖章</translation>
    </message>
    <message>
        <source>Press the seal</source>
        <translation>按住石印</translation>
    </message>
    <message>
        <source>It goes with you.</source>
        <translation>章随画走</translation>
    </message>
    <message>
        <source>Put your seal on it.</source>
        <translation>盖上您的章</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>A few letters of pinyin or of a name are enough</source>
        <translation>几个拼音字母就够，首字母也行</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>没有找到，试试少打几个字母。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>不妨先看</translation>
    </message>
    <message>
        <source>Type pinyin, initials or letters</source>
        <translation>输入拼音、首字母或英文</translation>
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
        <translation>售罄</translation>
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
        <translation>全天开放</translation>
    </message>
    <message>
        <source>Otherwise a calm page is shown outside the hours below.</source>
        <translation>不全天开放时，下面的时间之外显示休息页。</translation>
    </message>
    <message>
        <source>More detailed opening hours are set: %1. They stay as they are; change them in kiosk.toml.</source>
        <translation>已写了较详细的开放时间：%1。这里不改动；请在 kiosk.toml 里修改。</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>开门</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>关门</translation>
    </message>
    <message>
        <source>Display off while closed</source>
        <translation>休息时关屏</translation>
    </message>
    <message>
        <source>A minute after the last touch the screen goes black; a touch lights it.</source>
        <translation>最后一次触摸一分钟后变黑，一碰就亮。</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>无操作时间</translation>
    </message>
    <message>
        <source>Seconds without a touch before the kiosk asks whether somebody is there.</source>
        <translation>多少秒没有触摸就询问“您还在吗”。</translation>
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
        <translation>本机没有声音设备。</translation>
    </message>
    <message>
        <source>As installed</source>
        <translation>安装时的设置</translation>
    </message>
    <message>
        <source>Hours and idle time are those of kiosk.toml.</source>
        <translation>开放时间和无操作时间都照 kiosk.toml。</translation>
    </message>
    <message>
        <source>Use the hours and the idle time of kiosk.toml again.</source>
        <translation>开放时间和无操作时间改回 kiosk.toml 的设置。</translation>
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
        <translation>输入拼音首字母查找</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Sold out only</source>
        <translation>只看售罄</translation>
    </message>
    <message>
        <source>Sold out, as the pack says</source>
        <translation>内容包里写明售罄</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>Sold out: %1</source>
        <translation>售罄：%1</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有叫这个名字的。</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Staff panel</source>
        <translation>店员面板</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1：减</translation>
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
        <translation>优盘上的新内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取入</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Taking it in… %1 %</source>
        <translation>正在取入… %1 %</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在更换…</translation>
    </message>
    <message>
        <source>No stick carries a release</source>
        <translation>优盘上没有可以取入的内容</translation>
    </message>
    <message>
        <source>Insert a USB stick, then look again</source>
        <translation>插好优盘后再找</translation>
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
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Touch anywhere to continue. Otherwise the screen goes back to the start and your list is cleared.</source>
        <translation>轻触任意处继续；否则屏幕将回到开头，心意单也会清空。</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我还在</translation>
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
        <translation>约停%1小时</translation>
    </message>
    <message numerus="yes">
        <source>stay about %n hour(s)</source>
        <translation>
            <numerusform>建议停留约 %n 小时</numerusform>
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
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Leaf before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next leaf</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>TakeawayPage</name>
    <message>
        <source>My list</source>
        <translation>心意单</translation>
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
        <translation>售罄</translation>
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
        <translation>扫码预约</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>近期活动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The showroom is resting</source>
        <translation>展厅休息中</translation>
    </message>
    <message>
        <source>One moment, we are getting ready</source>
        <translation>请稍候，正在准备</translation>
    </message>
    <message>
        <source>Opens: %1. We look forward to your next visit.</source>
        <translation>%1 开门，欢迎再来。</translation>
    </message>
    <message>
        <source>Open %1. We look forward to your next visit.</source>
        <translation>开放时间 %1，期待再会。</translation>
    </message>
    <message>
        <source>The content of this screen is being changed. Our staff will gladly show you around.</source>
        <translation>屏幕内容更新中，店员很乐意为您介绍。</translation>
    </message>
</context>
<context>
    <name>UpdatesRow</name>
    <message>
        <source>From the office</source>
        <translation>来自办公室</translation>
    </message>
    <message>
        <source>New content comes by itself</source>
        <translation>新内容会自动取来</translation>
    </message>
    <message>
        <source>Asked %1; publication %2 of channel %3</source>
        <translation>%1 查看过；频道 %3 的第 %2 次发布</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>What is on</source>
        <translation>近期活动</translation>
    </message>
    <message>
        <source>Nothing is planned for the coming seven days.</source>
        <translation>未来七天没有安排活动。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>点好了，请看汤花。</translation>
    </message>
    <message>
        <source>The foam rises. Go on whisking.</source>
        <translation>汤花渐起，继续击拂。</translation>
    </message>
    <message>
        <source>Whisk to and fro with a finger, or press.</source>
        <translation>用手指来回击拂，或点一下。</translation>
    </message>
    <message>
        <source>Whisked tea</source>
        <translation>点茶</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新来</translation>
    </message>
    <message>
        <source>Whisk</source>
        <translation>击拂</translation>
    </message>
</context>
<context>
    <name>ZoneDoor</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 间</numerusform>
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
        <translation>未成年人请勿饮酒。过量饮酒有害健康。</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县市区</translation>
    </message>
    <message>
        <source>On the shelf here</source>
        <translation>展厅有售</translation>
    </message>
    <message>
        <source>In season</source>
        <translation>当季</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing matches this choice. Show all to see the rest.</source>
        <translation>没有符合的，点“全部”看看其他。</translation>
    </message>
    <message>
        <source>Nothing is on show here at the moment.</source>
        <translation>这里暂时没有展品。</translation>
    </message>
</context>
</TS>
