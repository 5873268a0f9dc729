<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AheadRows</name>
    <message>
        <source>Look ahead</source>
        <translation>先の日を見る</translation>
    </message>
    <message>
        <source>For ten minutes the kiosk shows itself as it will be then; nothing is counted.</source>
        <translation>その時の画面を十分間表示します。その間は集計しません。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
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
        <translation>%1の様子を表示中</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>今に戻る</translation>
    </message>
</context>
<context>
    <name>AttractScene</name>
    <message>
        <source>Touch to begin</source>
        <translation>タッチして始める</translation>
    </message>
</context>
<context>
    <name>BrewPage</name>
    <message>
        <source>Infusion %1 is ready: into the cup</source>
        <translation>%1煎目ができました。注ぎましょう</translation>
    </message>
    <message>
        <source>Infusion %1 steeps</source>
        <translation>%1煎目・抽出中</translation>
    </message>
    <message>
        <source>Tilt the kettle with a finger, or press.</source>
        <translation>指で湯瓶を傾けるか、押してください。</translation>
    </message>
    <message>
        <source>%1 g · %2 ml · %3 °C</source>
        <translation>%1 g ・ %2 ml ・ %3 ℃</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>一煎目から</translation>
    </message>
    <message>
        <source>Next infusion</source>
        <translation>次の煎</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>待つ</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>注ぐ</translation>
    </message>
    <message>
        <source>Speeded up: infusion %1 really takes %2 s.</source>
        <translation>画面は速めに進みます。%1煎目は実際には約%2秒です。</translation>
    </message>
</context>
<context>
    <name>BrewingCard</name>
    <message>
        <source>Brew it</source>
        <translation>淹れてみる</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>茶葉</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>湯量</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>湯温</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>煎数</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 ml</source>
        <translation>%1 ml</translation>
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
        <translation>%1煎目・抽出中</translation>
    </message>
    <message>
        <source>Infusion %1: pour now</source>
        <translation>%1煎目・注ぎどき</translation>
    </message>
    <message>
        <source>Infusion %1</source>
        <translation>%1煎目</translation>
    </message>
    <message>
        <source>Pour early</source>
        <translation>早めに注ぐ</translation>
    </message>
    <message>
        <source>Next infusion</source>
        <translation>次の一煎</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>一煎目から</translation>
    </message>
    <message>
        <source>Usual values, for guidance only: adjust to taste.</source>
        <translation>一般的な目安です。お好みで加減してください。</translation>
    </message>
</context>
<context>
    <name>BuyPanel</name>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>Scan to buy</source>
        <translation>読み取って購入</translation>
    </message>
    <message>
        <source>A member of our staff</source>
        <translation>スタッフに連絡</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>オンラインショップ</translation>
    </message>
    <message>
        <source>Mini-program</source>
        <translation>ミニプログラム</translation>
    </message>
    <message>
        <source>Another way (%1 of %2)</source>
        <translation>ほかの方法（%1/%2）</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>One touch is enough: of %1 things three come forward, each with its reasons.</source>
        <translation>一つ触れるだけで、%1点の中から三つが、それぞれの理由とともに前に出ます。</translation>
    </message>
    <message>
        <source>Nothing like that is here at the moment.</source>
        <translation>いまはどれもここにありません。</translation>
    </message>
    <message>
        <source>Nothing matches everything. These come closest; a dash marks what differs.</source>
        <translation>すべてに合うものはありません。近いものを並べ、違いを横線で示します。</translation>
    </message>
    <message>
        <source>Matching everything: %1 of the first %2, of %3 in all. The others come close; a dash marks what differs.</source>
        <translation>全%3点のうち、はじめの%2点を見て、すべてに合うのは%1点です。ほかは近いもので、違いを横線で示します。</translation>
    </message>
    <message>
        <source>Matching everything: %1 of the first %2, of %3 in all</source>
        <translation>全%3点のうち、はじめの%2点を見て、すべてに合うのは%1点です</translation>
    </message>
    <message>
        <source>Matching everything: %1 of %2. The others come close; a dash marks what differs.</source>
        <translation>%2点のうち、すべてに合うのは%1点です。ほかは近いもので、違いを横線で示します。</translation>
    </message>
    <message>
        <source>Matching everything: %1 of %2</source>
        <translation>%2点のうち、すべてに合うのは%1点です</translation>
    </message>
    <message>
        <source>Touch what you like; touch again to take it back.</source>
        <translation>好きなほうに触れてください。もう一度触れると戻ります。</translation>
    </message>
    <message>
        <source>There is nothing to choose from here at the moment.</source>
        <translation>ここでは今のところ質問がありません。</translation>
    </message>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>未成年者の飲酒はお断りします。過度な飲酒は健康に有害です。</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>選び直す</translation>
    </message>
    <message>
        <source>These match everything too</source>
        <translation>こちらもすべて合います</translation>
    </message>
    <message>
        <source>From the tasting notes and the usual brewing figures; what they do not say is not claimed.</source>
        <translation>味わいの記録と一般的な数値によります。書かれていないことは数えません。</translation>
    </message>
</context>
<context>
    <name>ChooseWords</name>
    <message>
        <source>Which cup is yours?</source>
        <translation>あなたの一杯は？</translation>
    </message>
    <message>
        <source>What to take home?</source>
        <translation>何を持ち帰る？</translation>
    </message>
    <message>
        <source>Which tea is yours?</source>
        <translation>あなたのお茶は？</translation>
    </message>
    <message>
        <source>Light or deep?</source>
        <translation>淡く、濃く？</translation>
    </message>
    <message>
        <source>Flower or fire?</source>
        <translation>花、それとも火？</translation>
    </message>
    <message>
        <source>Hot summer or cold night?</source>
        <translation>暑い夏、寒い夜？</translation>
    </message>
    <message>
        <source>How much time?</source>
        <translation>時間はどのくらい？</translation>
    </message>
    <message>
        <source>Mild or strong?</source>
        <translation>軽め、強め？</translation>
    </message>
    <message>
        <source>Chilled or warmed?</source>
        <translation>冷やして、温めて？</translation>
    </message>
    <message>
        <source>Brewed or steeped?</source>
        <translation>醸す、漬ける？</translation>
    </message>
    <message>
        <source>How long on the way?</source>
        <translation>帰り道は長い？</translation>
    </message>
    <message>
        <source>Who will cook?</source>
        <translation>料理しますか？</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淡い</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>濃い</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>花</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Hot summer</source>
        <translation>暑い夏</translation>
    </message>
    <message>
        <source>Cold night</source>
        <translation>寒い夜</translation>
    </message>
    <message>
        <source>One glass</source>
        <translation>一杯だけ</translation>
    </message>
    <message>
        <source>Many rounds</source>
        <translation>何煎も</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>軽め</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強め</translation>
    </message>
    <message>
        <source>Chilled</source>
        <translation>冷やして</translation>
    </message>
    <message>
        <source>Warmed</source>
        <translation>温めて</translation>
    </message>
    <message>
        <source>From grain</source>
        <translation>穀物から</translation>
    </message>
    <message>
        <source>Steeped</source>
        <translation>漬けた酒</translation>
    </message>
    <message>
        <source>It keeps</source>
        <translation>日持ちする</translation>
    </message>
    <message>
        <source>Fresh, kept cold</source>
        <translation>要冷蔵</translation>
    </message>
    <message>
        <source>Ready as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>For the kitchen</source>
        <translation>料理に</translation>
    </message>
    <message>
        <source>Light in the cup: %1</source>
        <translation>淡い一杯：%1</translation>
    </message>
    <message>
        <source>Deep in the cup: %1</source>
        <translation>濃い一杯：%1</translation>
    </message>
    <message>
        <source>Floral: %1</source>
        <translation>花の香り：%1</translation>
    </message>
    <message>
        <source>Touched by fire: %1</source>
        <translation>火を通した香り：%1</translation>
    </message>
    <message>
        <source>For hot days: brewed at %1 °C</source>
        <translation>暑い日に：%1℃で淹れます</translation>
    </message>
    <message>
        <source>For cold nights: brewed at %1 °C</source>
        <translation>寒い夜に：%1℃の熱い湯で淹れます</translation>
    </message>
    <message>
        <source>For one glass: %1 infusions</source>
        <translation>一杯だけ：%1煎まで</translation>
    </message>
    <message>
        <source>For many rounds: %1 infusions</source>
        <translation>ゆっくりと：%1煎まで</translation>
    </message>
    <message>
        <source>Mild: usually %1 % vol</source>
        <translation>軽め：通常%1度</translation>
    </message>
    <message>
        <source>Strong: usually %1 % vol</source>
        <translation>強め：通常%1度</translation>
    </message>
    <message>
        <source>From grain: %1</source>
        <translation>穀物から：%1</translation>
    </message>
    <message>
        <source>Steeped: %1</source>
        <translation>漬けた酒：%1</translation>
    </message>
    <message>
        <source>usually %1 % vol</source>
        <translation>通常%1度</translation>
    </message>
    <message>
        <source>%1 Not mentioned</source>
        <translation>%1（記載なし）</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>葉</translation>
    </message>
    <message>
        <source>Aroma</source>
        <translation>香り</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>茶湯</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>味</translation>
    </message>
    <message>
        <source>Roast</source>
        <translation>火入れ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>酒の種類</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>度数</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>湯温</translation>
    </message>
    <message>
        <source>First infusion</source>
        <translation>一煎目</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>煎数</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 ℃</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ComparedTable</name>
    <message>
        <source>Side by side</source>
        <translation>並べてみる</translation>
    </message>
    <message>
        <source>%1 (the same of all)</source>
        <translation>%1（どれも同じ）</translation>
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
        <translation>はい</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>いいえ、戻る</translation>
    </message>
</context>
<context>
    <name>ContactSlip</name>
    <message>
        <source>Since</source>
        <translation>創業</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
</context>
<context>
    <name>DayPiece</name>
    <message>
        <source>Of the day</source>
        <translation>今日の一品</translation>
    </message>
</context>
<context>
    <name>DayRibbon</name>
    <message>
        <source>Day %1</source>
        <translation>%1日目</translation>
    </message>
</context>
<context>
    <name>DrawOn</name>
    <message>
        <source>Draw the scroll on</source>
        <translation>絵巻を先へ広げる</translation>
    </message>
</context>
<context>
    <name>FoldedText</name>
    <message>
        <source>Read on</source>
        <translation>続きを読む</translation>
    </message>
</context>
<context>
    <name>FromHere</name>
    <message>
        <source>From here</source>
        <translation>ここの産物</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>見どころ</translation>
    </message>
    <message>
        <source>Routes that pass here</source>
        <translation>ここを通るルート</translation>
    </message>
    <message>
        <source>Origin map</source>
        <translation>産地マップ</translation>
    </message>
</context>
<context>
    <name>GoneFromList</name>
    <message>
        <source>No longer on show</source>
        <translation>展示は終わりました</translation>
    </message>
    <message>
        <source>On show until just now, and so no longer on your list: %1.</source>
        <translation>展示の時間が終わったので、マイリストから外しました（%1）。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>わかりました</translation>
    </message>
</context>
<context>
    <name>GoodsActions</name>
    <message>
        <source>About %1</source>
        <translation>%1について</translation>
    </message>
    <message>
        <source>Its maker: %1</source>
        <translation>生産者：%1</translation>
    </message>
    <message>
        <source>How to read this label</source>
        <translation>ラベルの見方</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>Scan to buy</source>
        <translation>読み取って購入</translation>
    </message>
    <message>
        <source>Sold out at the moment</source>
        <translation>ただいま品切れ</translation>
    </message>
    <message>
        <source>Not on the shelf at the moment</source>
        <translation>ただいま棚にございません</translation>
    </message>
    <message>
        <source>The picture shows %1, not this packet.</source>
        <translation>写真や絵は%1で、この商品の包装ではありません。</translation>
    </message>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>未成年者の飲酒はお断りします。過度な飲酒は健康に有害です。</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Net content</source>
        <translation>内容量</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>ロット番号</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>産地</translation>
    </message>
    <message>
        <source>Barcode %1</source>
        <translation>バーコード %1</translation>
    </message>
    <message>
        <source>What the label claims</source>
        <translation>ラベルに記された表示</translation>
    </message>
</context>
<context>
    <name>HomeBand</name>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Origin map</source>
        <translation>産地マップ</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>物語</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>HungMap</name>
    <message>
        <source>Schematic map</source>
        <translation>産地の略図</translation>
    </message>
    <message>
        <source>Origin map</source>
        <translation>産地マップ</translation>
    </message>
    <message>
        <source>Where everything here comes from</source>
        <translation>ここに並ぶ品々のふるさと</translation>
    </message>
</context>
<context>
    <name>IdentifierLine</name>
    <message>
        <source>Show the code large</source>
        <translation>QRコードを大きく表示</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>KindShelf</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>More</source>
        <translation>もっと</translation>
    </message>
</context>
<context>
    <name>LabelClaims</name>
    <message>
        <source>Number %1</source>
        <translation>番号 %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>This is what the maker states. To check it, ask the authority that grants the mark for this number; mark, number and maker on the packet should agree with its answer.</source>
        <translation>以上は生産者の申告です。確かめるには、マークを与える当局にこの番号を照会してください。包装のマーク・番号・生産者が回答と一致するはずです。</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>LegWords</name>
    <message>
        <source>by train</source>
        <translation>列車で</translation>
    </message>
    <message>
        <source>by train, then by road</source>
        <translation>列車、その後は車で</translation>
    </message>
    <message>
        <source>by road</source>
        <translation>車で</translation>
    </message>
    <message>
        <source>by boat</source>
        <translation>船で</translation>
    </message>
    <message>
        <source>within the city</source>
        <translation>市内を移動</translation>
    </message>
    <message>
        <source>a short way</source>
        <translation>すぐ近く</translation>
    </message>
    <message>
        <source>%1 km as the crow flies</source>
        <translation>直線で約%1 km</translation>
    </message>
</context>
<context>
    <name>ListButton</name>
    <message>
        <source>On my list</source>
        <translation>リストに追加済み</translation>
    </message>
    <message>
        <source>List is full</source>
        <translation>リストがいっぱいです</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>リストに入れる</translation>
    </message>
</context>
<context>
    <name>ListScroll</name>
    <message>
        <source>An empty scroll</source>
        <translation>何も描かれていない掛軸</translation>
    </message>
    <message numerus="yes">
        <source>A painting of the %n thing(s) on your list</source>
        <translation>
            <numerusform>リストの%n点を描いた絵</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one thing, and the painting begins</source>
        <translation>ひとつ選ぶと、絵が始まります</translation>
    </message>
</context>
<context>
    <name>ListTag</name>
    <message>
        <source>Take it with you</source>
        <translation>絵をお持ち帰り</translation>
    </message>
    <message>
        <source>Painting and list go to your phone.</source>
        <translation>絵とリストがスマートフォンに届きます。</translation>
    </message>
    <message>
        <source>Nothing is stored here; the list is cleared when you leave.</source>
        <translation>ここには保存されず、お帰りの際に消えます。</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%n thing(s) to take along</source>
        <translation>
            <numerusform>%n点を持ち帰る</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored here; the list is cleared when you leave.</source>
        <translation>ここには保存されず、お帰りの際に消えます。</translation>
    </message>
    <message>
        <source>Show this list to our staff; it is cleared when you leave.</source>
        <translation>このリストをスタッフにお見せください。お帰りの際に消えます。</translation>
    </message>
    <message>
        <source>Press “Add to my list” on a product, a place or a route, and it is painted here.</source>
        <translation>産物・産地・ルートのページで「リストに入れる」を押すと、ここに描かれます。</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>リストを空にする</translation>
    </message>
    <message>
        <source>To the doors</source>
        <translation>扉の並ぶ場所へ</translation>
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
        <translation>使用できると申告しているマーク</translation>
    </message>
    <message>
        <source>On the shelf here</source>
        <translation>展示場にあるもの</translation>
    </message>
    <message>
        <source>What it makes</source>
        <translation>つくっているもの</translation>
    </message>
</context>
<context>
    <name>MapFootnote</name>
    <message>
        <source>Schematic, not to scale</source>
        <translation>略図</translation>
    </message>
</context>
<context>
    <name>MapLenses</name>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>全体を見る</translation>
    </message>
</context>
<context>
    <name>MapMarks</name>
    <message>
        <source>You are here</source>
        <translation>現在地</translation>
    </message>
</context>
<context>
    <name>MapNote</name>
    <message>
        <source>Schematic, not to scale</source>
        <translation>略図</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Origin map</source>
        <translation>産地マップ</translation>
    </message>
    <message>
        <source>Where everything here comes from</source>
        <translation>ここに並ぶ品々のふるさと</translation>
    </message>
</context>
<context>
    <name>MapShelf</name>
    <message>
        <source>Press again to open</source>
        <translation>もう一度押すと開きます</translation>
    </message>
    <message>
        <source>Grows, and says where it is from</source>
        <translation>大きくなり、産地を示します</translation>
    </message>
</context>
<context>
    <name>MapSlip</name>
    <message>
        <source>Press again to open</source>
        <translation>もう一度押すと開きます</translation>
    </message>
</context>
<context>
    <name>MapThing</name>
    <message>
        <source>Grows, and says where it is from</source>
        <translation>大きくなり、産地を示します</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Schematic map</source>
        <translation>産地の略図</translation>
    </message>
</context>
<context>
    <name>MonthWheel</name>
    <message>
        <source>season</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Ripe in %1</source>
        <translation>%1が旬</translation>
    </message>
    <message>
        <source>Nothing here is gathered in this month.</source>
        <translation>この月に採れるものはここにはありません。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか%2点</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>特大の文字</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>画面を下げる</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>マイリスト</translation>
    </message>
</context>
<context>
    <name>NotHere</name>
    <message>
        <source>This code could not be read</source>
        <translation>コードを読み取れませんでした</translation>
    </message>
    <message>
        <source>This one is not in our book</source>
        <translation>この品は展示場の帳面にまだありません</translation>
    </message>
    <message>
        <source>Hold the packet a little further away, the bars straight in front of the reader, and try once more.</source>
        <translation>包みを少し離し、バーコードを読み取り部の正面に向けて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Its number is not among the goods of this house. Our staff will gladly tell you more.</source>
        <translation>展示場の商品にこの番号はございません。どうぞスタッフにお尋ねください。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>わかりました</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>まだ何も数えていません。</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>集計していません</translation>
    </message>
    <message>
        <source>kiosk.toml says so: [usage] record = false.</source>
        <translation>kiosk.toml に [usage] record = false と設定されています。</translation>
    </message>
    <message>
        <source>Visits today</source>
        <translation>今日の来訪</translation>
    </message>
    <message>
        <source>Pages opened</source>
        <translation>開いたページ</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>表示したコード</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>最も混んだ時間</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>レポートを書いています…</translation>
    </message>
    <message>
        <source>The report was written</source>
        <translation>レポートを書きました</translation>
    </message>
    <message>
        <source>The report of the last 90 days</source>
        <translation>直近90日のレポート</translation>
    </message>
    <message>
        <source>Insert a USB stick, then look again</source>
        <translation>USBメモリを挿して、もう一度確認</translation>
    </message>
    <message>
        <source>A page and a workbook. What leaves the house is rounded down to fives; nothing under five is told.</source>
        <translation>ページ1枚とブック1冊です。館の外に出る数は5の倍数に切り捨て、5未満は記しません。</translation>
    </message>
    <message>
        <source>The last %1 days, counted exactly. These numbers are for this house alone.</source>
        <translation>直近%1日間の正確な数です。この館の中だけで見るものです。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>ここに書く</translation>
    </message>
    <message>
        <source>What is opened</source>
        <translation>開かれたもの</translation>
    </message>
    <message>
        <source>Which codes were shown</source>
        <translation>表示されたコード</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>混む時間</translation>
    </message>
    <message>
        <source>Which languages are chosen</source>
        <translation>選ばれた言語</translation>
    </message>
    <message>
        <source>Searches without a result</source>
        <translation>見つからなかった言葉</translation>
    </message>
</context>
<context>
    <name>OfficeCode</name>
    <message>
        <source>Code: %1</source>
        <translation>コード：%1</translation>
    </message>
    <message>
        <source>Holds for %1:%2</source>
        <translation>あと%1:%2有効です</translation>
    </message>
    <message>
        <source>In the studio: To the wall… › Add a kiosk. If it does not find this one, type %1</source>
        <translation>制作室で「画面へ公開…」から「画面を追加」を選びます。見つからないときは%1と入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong code(s) were typed; this is a new one.</source>
        <translation>
            <numerusform>間違ったコードが%n回入力されました。これは新しいコードです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Paired with %1. It may publish here from now on.</source>
        <translation>「%1」とペアになりました。これからはここへ公開できます。</translation>
    </message>
    <message>
        <source>Three wrong codes were typed, so pairing was stopped. If it was none of your people, tell the office.</source>
        <translation>間違ったコードが3回入力されたため、終了しました。心当たりがなければ事務所に知らせてください。</translation>
    </message>
    <message>
        <source>Nobody typed the code in time.</source>
        <translation>時間内にコードが入力されませんでした。</translation>
    </message>
    <message>
        <source>Let the office publish</source>
        <translation>事務所からの公開を許可</translation>
    </message>
    <message>
        <source>kiosk.toml does not allow it ([office] allow).</source>
        <translation>kiosk.tomlで許可されていません（[office] allow）。</translation>
    </message>
    <message>
        <source>A code is shown for two minutes. Type it in the studio: it may then send new content over this network.</source>
        <translation>2分間有効なコードが表示されます。制作室で入力すると、このネットワークを通じて新しい内容を送れるようになります。</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Offices that may publish here</source>
        <translation>ここへ公開できる事務所</translation>
    </message>
    <message>
        <source>None. This kiosk opens no port.</source>
        <translation>ありません。このキオスクはポートを開いていません。</translation>
    </message>
    <message>
        <source>This kiosk did not keep its signature, so nothing that it sends is shown. Take it off and pair it again.</source>
        <translation>この端末にその署名が残っていないため、送られた内容は表示されません。解除してから、もう一度ペア設定してください。</translation>
    </message>
    <message>
        <source>Paired on %1</source>
        <translation>ペア設定日 %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>This kiosk is reached at %1</source>
        <translation>このキオスクのアドレス：%1</translation>
    </message>
    <message>
        <source>Take this office off?</source>
        <translation>この事務所を解除しますか？</translation>
    </message>
    <message>
        <source>It can publish here again only after it has been paired again. What is on show stays.</source>
        <translation>もう一度ペアにするまで、ここへは公開できません。表示中の内容はそのままです。</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Origin · craft · routes to go and see</source>
        <translation>産地・製法・訪ねるルート</translation>
    </message>
    <message>
        <source>How to brew</source>
        <translation>淹れ方を見る</translation>
    </message>
    <message>
        <source>How to whisk</source>
        <translation>点て方を見る</translation>
    </message>
    <message>
        <source>See the origin</source>
        <translation>産地を見る</translation>
    </message>
    <message>
        <source>Walk the route</source>
        <translation>ルートを歩く</translation>
    </message>
</context>
<context>
    <name>PacketShelf</name>
    <message>
        <source>In the showroom</source>
        <translation>展示場で買えるもの</translation>
    </message>
</context>
<context>
    <name>PacketSlip</name>
    <message>
        <source>Please ask for the price</source>
        <translation>価格はスタッフにお尋ねください</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>棚 %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>品切れ</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
</context>
<context>
    <name>PageDots</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>画像%2枚中%1枚目</translation>
    </message>
</context>
<context>
    <name>PanelTabs</name>
    <message>
        <source>On show</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>品切れ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>展示場</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事務所</translation>
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
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>PeggedSlip</name>
    <message>
        <source>Take off the list: %1</source>
        <translation>リストから外す：%1</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>A new PIN</source>
        <translation>新しい暗証番号</translation>
    </message>
    <message>
        <source>Set a PIN for the staff</source>
        <translation>スタッフの暗証番号を決めてください</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>もう一度入力してください</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>間違いが多すぎます</translation>
    </message>
    <message>
        <source>The PIN has to be reset</source>
        <translation>暗証番号の再設定が必要です</translation>
    </message>
    <message>
        <source>PIN of the staff</source>
        <translation>スタッフの暗証番号</translation>
    </message>
    <message>
        <source>Wait %1:%2, then try again.</source>
        <translation>%1:%2待ってから、もう一度入力してください。</translation>
    </message>
    <message>
        <source>Its file is missing or damaged. Run “kiosk staff reset-pin” on this machine, then hold the seal again.</source>
        <translation>ファイルがないか壊れています。この機械で kiosk staff reset-pin を実行し、もう一度印を長押ししてください。</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>暗証番号が違います。</translation>
    </message>
    <message>
        <source>The two differ. Begin again.</source>
        <translation>二度の入力が一致しません。最初からやり直してください。</translation>
    </message>
    <message>
        <source>A PIN has 6 to 10 digits.</source>
        <translation>暗証番号は6〜10桁です。</translation>
    </message>
    <message>
        <source>Do not repeat digits. Choose another PIN.</source>
        <translation>数字の繰り返しは使えません。別の番号にしてください。</translation>
    </message>
    <message>
        <source>Do not use a run such as 123456. Choose another PIN.</source>
        <translation>123456のような続き番号は使えません。別の番号にしてください。</translation>
    </message>
    <message>
        <source>6 to 10 digits, without repeats or runs. It is kept on this machine only.</source>
        <translation>6〜10桁で、繰り返しや続き番号は使えません。この機械だけに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n桁入力済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Keep the PIN as it is</source>
        <translation>変えない</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Take %1 with you</source>
        <translation>%1の案内をスマートフォンに</translation>
    </message>
    <message>
        <source>The position on the map is approximate.</source>
        <translation>地図上の位置はおおよそです。</translation>
    </message>
    <message>
        <source>What grows here · how to get there</source>
        <translation>ここの産物・行き方</translation>
    </message>
</context>
<context>
    <name>PreviewStrip</name>
    <message>
        <source>On trial: %1:%2 left</source>
        <translation>試し表示中、残り%1:%2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>採用する</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>PriceTag</name>
    <message>
        <source>Please ask for the price</source>
        <translation>価格はスタッフにお尋ねください</translation>
    </message>
    <message>
        <source>This price holds until %1</source>
        <translation>価格は%1まで</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>棚 %1</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>棚</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Nothing is wrong on this machine.</source>
        <translation>この機械に問題はありません。</translation>
    </message>
    <message>
        <source>The display carries on. After changing kiosk.toml, restart on the Program page.</source>
        <translation>表示はそのまま続きます。kiosk.toml を直したら「プログラム」のページで再起動してください。</translation>
    </message>
</context>
<context>
    <name>ProductActions</name>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation>
            <numerusform>%1のほかの%n点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductDetails</name>
    <message>
        <source>To serve</source>
        <translation>飲み方</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>手入れ</translation>
    </message>
    <message>
        <source>In the vase</source>
        <translation>花を生ける</translation>
    </message>
    <message>
        <source>To brew</source>
        <translation>淹れ方</translation>
    </message>
    <message>
        <source>To cook and keep</source>
        <translation>食べ方と保存</translation>
    </message>
    <message>
        <source>Cut flowers for the vase, not food.</source>
        <translation>切り花です。食用ではありません。</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>%1のほかの品</translation>
    </message>
    <message>
        <source>Goes well with</source>
        <translation>よく合うもの</translation>
    </message>
    <message>
        <source>Routes that pass its origin</source>
        <translation>産地を通るルート</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>%1–%2 % vol (typical)</source>
        <translation>%1〜%2度（目安）</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>産地</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>酒の種類</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>度数</translation>
    </message>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>未成年者の飲酒はお断りします。過度な飲酒は健康に有害です。</translation>
    </message>
    <message>
        <source>Allergens: %1. The label on the packet decides.</source>
        <translation>アレルゲンは%1です。パッケージの表示が優先されます。</translation>
    </message>
</context>
<context>
    <name>ProductHero</name>
    <message>
        <source>Whisk tea in it</source>
        <translation>茶を点てる</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>全体を見る</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>近くで見る</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Make the tea</source>
        <translation>淹れてみる</translation>
    </message>
</context>
<context>
    <name>ProductMarks</name>
    <message>
        <source>Geographical indication</source>
        <translation>地理的表示（GI）</translation>
    </message>
    <message>
        <source>GI certification mark</source>
        <translation>地理的表示の証明商標</translation>
    </message>
    <message>
        <source>GI of farm produce</source>
        <translation>農産物の地理的表示</translation>
    </message>
    <message>
        <source>UNESCO intangible heritage</source>
        <translation>ユネスコ無形文化遺産</translation>
    </message>
    <message>
        <source>National intangible heritage</source>
        <translation>国家級無形文化遺産</translation>
    </message>
    <message>
        <source>Provincial intangible heritage</source>
        <translation>省級無形文化遺産</translation>
    </message>
    <message>
        <source>Municipal intangible heritage</source>
        <translation>市級無形文化遺産</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>国家標準</translation>
    </message>
    <message>
        <source>Industry standard</source>
        <translation>業界標準</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>商品バーコード（GTIN）</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>ロット番号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Industrial Internet identifier</source>
        <translation>産業インターネット識別子</translation>
    </message>
    <message>
        <source>Farm produce traceability code</source>
        <translation>農産物トレーサビリティ番号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Certification and standards</source>
        <translation>認証と規格</translation>
    </message>
</context>
<context>
    <name>ProductName</name>
    <message>
        <source>Sold out at the moment</source>
        <translation>ただいま品切れ</translation>
    </message>
    <message>
        <source>An example, not a product on sale</source>
        <translation>例として展示しており、販売品ではありません</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Take me to %1</source>
        <translation>%1へ連れていって</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1全域</translation>
    </message>
    <message>
        <source>All of the region</source>
        <translation>地域全域</translation>
    </message>
    <message>
        <source>Origin · craft · routes to go and see</source>
        <translation>産地・製法・訪ねるルート</translation>
    </message>
</context>
<context>
    <name>ProductSeals</name>
    <message>
        <source>Geographical indication</source>
        <translation>地理的表示（GI）</translation>
    </message>
    <message>
        <source>Intangible heritage craft</source>
        <translation>無形文化遺産の技</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>PIN of the staff</source>
        <translation>スタッフの暗証番号</translation>
    </message>
    <message>
        <source>Enter a new one twice.</source>
        <translation>新しい番号を二度入力します。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>プログラムを再起動</translation>
    </message>
    <message>
        <source>The screen is empty for a few seconds.</source>
        <translation>画面が数秒間消えます。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>プログラムを終了</translation>
    </message>
    <message>
        <source>Nothing is shown until somebody starts the program again on this machine.</source>
        <translation>この機械でもう一度起動するまで、展示は表示されません。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Leave the program?</source>
        <translation>プログラムを終了しますか？</translation>
    </message>
    <message>
        <source>Restart the program?</source>
        <translation>プログラムを再起動しますか？</translation>
    </message>
</context>
<context>
    <name>ProgrammeStrip</name>
    <message>
        <source>Next: %1 of %2</source>
        <translation>次へ：%2件中%1件目</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Not so: %1</source>
        <translation>合わない点：%1</translation>
    </message>
</context>
<context>
    <name>ReleasesPage</name>
    <message>
        <source>Shown as it should be</source>
        <translation>正しく表示中</translation>
    </message>
    <message>
        <source>On trial: %1:%2 left</source>
        <translation>試し表示中、残り%1:%2</translation>
    </message>
    <message>
        <source>Shown in place of a better one</source>
        <translation>本来の版の代わりに表示中</translation>
    </message>
    <message>
        <source>What came with the program</source>
        <translation>プログラムに付属の内容</translation>
    </message>
    <message>
        <source>Nothing can be shown</source>
        <translation>表示できるものがありません</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1、%2から</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>採用する</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Why nothing better is shown</source>
        <translation>本来の版を表示できない理由</translation>
    </message>
    <message>
        <source>It was taken in. Look at it on trial, then keep it.</source>
        <translation>取り込みました。試し表示の後、採用してください。</translation>
    </message>
    <message>
        <source>It is on show now.</source>
        <translation>表示しています。</translation>
    </message>
    <message>
        <source>No office has signed it. Import it anyway?</source>
        <translation>事務所の署名がありません。それでも取り込みますか？</translation>
    </message>
    <message>
        <source>Import it unsigned</source>
        <translation>署名なしで取り込む</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>この機械にある版</translation>
    </message>
    <message>
        <source>Nothing has been published here yet.</source>
        <translation>ここではまだ何も公開されていません。</translation>
    </message>
    <message>
        <source>Chosen to be shown</source>
        <translation>表示する版</translation>
    </message>
    <message>
        <source>Taken in, not shown yet</source>
        <translation>取り込み済み、未表示</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>この版に戻す</translation>
    </message>
    <message>
        <source>Show this one from now on?</source>
        <translation>今後この版を表示しますか？</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>This room is a proposal.</source>
        <translation>この部屋は提案です。</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>ここでの楽しみ</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>席の上</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>すべての部屋</translation>
    </message>
</context>
<context>
    <name>RoomProgramme</name>
    <message>
        <source>What is on here</source>
        <translation>ここでの催し</translation>
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
        <translation>本日催しあり</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>部屋</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n室</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them proposals</source>
        <translation>いずれも提案</translation>
    </message>
</context>
<context>
    <name>RouteAccess</name>
    <message>
        <source>By train to %1</source>
        <translation>高速鉄道で%1へ</translation>
    </message>
    <message>
        <source>, about %1–%2 minutes</source>
        <translation>、約%1〜%2分</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>行き方</translation>
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
        <translation>地図上のルート</translation>
    </message>
</context>
<context>
    <name>RoutePreface</name>
    <message>
        <source>This route is a proposal: check opening and access before you go.</source>
        <translation>このルートは提案です。お出かけ前に、開放状況と通行の可否をご確認ください。</translation>
    </message>
    <message>
        <source>The route’s name is from the newspaper; its stops are our proposal.</source>
        <translation>ルート名は新聞によるもの、立ち寄り地は提案です。</translation>
    </message>
</context>
<context>
    <name>RouteRack</name>
    <message>
        <source>Routes before</source>
        <translation>前のルート</translation>
    </message>
    <message>
        <source>More routes</source>
        <translation>ほかのルート</translation>
    </message>
</context>
<context>
    <name>RouteStrip</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%nか所</numerusform>
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
        <translation>読み取って ルートを持ち帰る</translation>
    </message>
    <message>
        <source>Stops, products and the map on your phone</source>
        <translation>立ち寄り地・産物・地図をスマートフォンへ</translation>
    </message>
</context>
<context>
    <name>RouteTally</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%nか所</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Press again for the route&apos;s page</source>
        <translation>もう一度押すとルートのページへ</translation>
    </message>
    <message>
        <source>Shows the route on the map</source>
        <translation>地図にルートを表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>RouteTitle</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%nか所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutesEntry</name>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
</context>
<context>
    <name>RoutesOnMap</name>
    <message>
        <source>See them on the map</source>
        <translation>地図で見る</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Routes we propose</source>
        <translation>ご提案のルート</translation>
    </message>
    <message>
        <source>Published routes</source>
        <translation>公表済みのルート</translation>
    </message>
    <message>
        <source>Nobody has published these yet: they are our suggestion.</source>
        <translation>まだどこからも公表されていない、こちらからの提案です。</translation>
    </message>
    <message>
        <source>See them on the map</source>
        <translation>地図で見る</translation>
    </message>
</context>
<context>
    <name>RoutesUpperGlass</name>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
</context>
<context>
    <name>SealStone</name>
    <message>
        <source>Sealed</source>
        <translation>押印しました</translation>
    </message>
    <message>
        <source>Press the seal</source>
        <translation>石印を押す</translation>
    </message>
    <message>
        <source>It goes with you.</source>
        <translation>絵と一緒にお持ち帰り</translation>
    </message>
    <message>
        <source>Put your seal on it.</source>
        <translation>絵に印を残す</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>A few letters of pinyin or of a name are enough</source>
        <translation>ピンインや英字を数文字で探せます</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>見つかりません。文字を減らしてみてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>まずはこちら</translation>
    </message>
    <message>
        <source>Type pinyin, initials or letters</source>
        <translation>ピンイン・頭文字・英字を入力</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>ShelfThing</name>
    <message>
        <source>Sold out</source>
        <translation>品切れ</translation>
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
        <translation>終日開館</translation>
    </message>
    <message>
        <source>Otherwise a calm page is shown outside the hours below.</source>
        <translation>終日開館でないときは、下の時間外に休館ページを表示します。</translation>
    </message>
    <message>
        <source>More detailed opening hours are set: %1. They stay as they are; change them in kiosk.toml.</source>
        <translation>詳しい開館時間（%1）が設定されています。ここでは変えません。kiosk.toml で書き直してください。</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>開館</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>閉館</translation>
    </message>
    <message>
        <source>Display off while closed</source>
        <translation>休館中は画面を消す</translation>
    </message>
    <message>
        <source>A minute after the last touch the screen goes black; a touch lights it.</source>
        <translation>最後に触れてから1分で画面が消え、触れると点きます。</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>無操作の時間</translation>
    </message>
    <message>
        <source>Seconds without a touch before the kiosk asks whether somebody is there.</source>
        <translation>何秒触れられないと「ご覧になっていますか」と尋ねるかを決めます。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>This machine has no sound device.</source>
        <translation>この機械に音声装置はありません。</translation>
    </message>
    <message>
        <source>As installed</source>
        <translation>設置時の設定</translation>
    </message>
    <message>
        <source>Hours and idle time are those of kiosk.toml.</source>
        <translation>開館時間と無操作の時間は kiosk.toml のとおりです。</translation>
    </message>
    <message>
        <source>Use the hours and the idle time of kiosk.toml again.</source>
        <translation>開館時間と無操作の時間を kiosk.toml に戻します。</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>戻す</translation>
    </message>
</context>
<context>
    <name>SoldOutPage</name>
    <message>
        <source>Find by the letters of its name</source>
        <translation>名前の文字で探す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Sold out only</source>
        <translation>品切れのみ</translation>
    </message>
    <message>
        <source>Sold out, as the pack says</source>
        <translation>内容パックで品切れ</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>品切れ</translation>
    </message>
    <message>
        <source>Sold out: %1</source>
        <translation>品切れ：%1</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>その名前のものはありません。</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Staff panel</source>
        <translation>スタッフ画面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1：減らす</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：増やす</translation>
    </message>
</context>
<context>
    <name>StickReleases</name>
    <message>
        <source>On a stick</source>
        <translation>USBメモリの内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Taking it in… %1 %</source>
        <translation>取り込み中…%1 %</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>切り替え中…</translation>
    </message>
    <message>
        <source>No stick carries a release</source>
        <translation>USBメモリに取り込める内容がありません</translation>
    </message>
    <message>
        <source>Insert a USB stick, then look again</source>
        <translation>USBメモリを挿してから探してください</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>まだご覧になっていますか？</translation>
    </message>
    <message>
        <source>Touch anywhere to continue. Otherwise the screen goes back to the start and your list is cleared.</source>
        <translation>画面に触れると続けられます。触れないと最初に戻り、リストも消えます。</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>終わる</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>stay about %1 h</source>
        <comment>standing, from top to bottom</comment>
        <translation>滞在およそ%1時間</translation>
    </message>
    <message numerus="yes">
        <source>stay about %n hour(s)</source>
        <translation>
            <numerusform>滞在目安 約%n時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Stories</source>
        <translation>物語</translation>
    </message>
    <message>
        <source>Leaf %1 of %2</source>
        <translation>%2頁のうち%1頁目</translation>
    </message>
    <message>
        <source>Leaf before</source>
        <translation>前の頁</translation>
    </message>
    <message>
        <source>Next leaf</source>
        <translation>次の頁</translation>
    </message>
</context>
<context>
    <name>TakeawayPage</name>
    <message>
        <source>My list</source>
        <translation>マイリスト</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>まずはこちら</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Sold out</source>
        <translation>品切れ</translation>
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
        <translation>読み取って予約</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>場所を見る</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>催しの予定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The showroom is resting</source>
        <translation>ただいま閉館中です</translation>
    </message>
    <message>
        <source>One moment, we are getting ready</source>
        <translation>ただいま準備中です</translation>
    </message>
    <message>
        <source>Opens: %1. We look forward to your next visit.</source>
        <translation>次の開館は%1です。またのお越しをお待ちしております。</translation>
    </message>
    <message>
        <source>Open %1. We look forward to your next visit.</source>
        <translation>開館時間は%1です。またお越しください。</translation>
    </message>
    <message>
        <source>The content of this screen is being changed. Our staff will gladly show you around.</source>
        <translation>画面の内容を入れ替えています。スタッフがご案内いたします。</translation>
    </message>
</context>
<context>
    <name>UpdatesRow</name>
    <message>
        <source>From the office</source>
        <translation>事務所から</translation>
    </message>
    <message>
        <source>New content comes by itself</source>
        <translation>新しい内容は自動で届きます</translation>
    </message>
    <message>
        <source>Asked %1; publication %2 of channel %3</source>
        <translation>%1に確認しました。チャンネル%3の第%2回公開です</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>What is on</source>
        <translation>催しの予定</translation>
    </message>
    <message>
        <source>Nothing is planned for the coming seven days.</source>
        <translation>今後七日間の催しはありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>WellLine</name>
    <message>
        <source>All is well</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
</context>
<context>
    <name>WhiskPage</name>
    <message>
        <source>Whisked: now read the foam.</source>
        <translation>点て終わりました。泡をご覧ください。</translation>
    </message>
    <message>
        <source>The foam rises. Go on whisking.</source>
        <translation>泡が立ってきました。続けて点てます。</translation>
    </message>
    <message>
        <source>Whisk to and fro with a finger, or press.</source>
        <translation>指を左右に動かすか、ボタンを押して点てます。</translation>
    </message>
    <message>
        <source>Whisked tea</source>
        <translation>点茶</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Whisk</source>
        <translation>点てる</translation>
    </message>
</context>
<context>
    <name>ZoneDoor</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n室</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneHead</name>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>未成年者の飲酒はお断りします。過度な飲酒は健康に有害です。</translation>
    </message>
    <message>
        <source>County</source>
        <translation>県・市・区</translation>
    </message>
    <message>
        <source>On the shelf here</source>
        <translation>展示場にあるもの</translation>
    </message>
    <message>
        <source>In season</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nothing matches this choice. Show all to see the rest.</source>
        <translation>該当するものがありません。「すべて」をご覧ください。</translation>
    </message>
    <message>
        <source>Nothing is on show here at the moment.</source>
        <translation>いまはここに展示がありません。</translation>
    </message>
</context>
</TS>
