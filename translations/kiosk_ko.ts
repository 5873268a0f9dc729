<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AheadRows</name>
    <message>
        <source>Look ahead</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>For ten minutes the kiosk shows itself as it will be then; nothing is counted.</source>
        <translation>그 시각의 화면을 10분 동안 보여 주며, 그동안은 집계하지 않습니다.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>시각</translation>
    </message>
</context>
<context>
    <name>AheadStrip</name>
    <message>
        <source>Looking ahead: %1</source>
        <translation>%1 미리 보는 중</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>지금으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>AttractScene</name>
    <message>
        <source>Touch to begin</source>
        <translation>터치하여 시작</translation>
    </message>
</context>
<context>
    <name>BrewPage</name>
    <message>
        <source>Infusion %1 is ready: into the cup</source>
        <translation>%1번째 우림이 다 됐습니다. 따르세요</translation>
    </message>
    <message>
        <source>Infusion %1 steeps</source>
        <translation>%1번째 우림 중</translation>
    </message>
    <message>
        <source>Tilt the kettle with a finger, or press.</source>
        <translation>손가락으로 주전자를 기울이거나 누르세요.</translation>
    </message>
    <message>
        <source>%1 g · %2 ml · %3 °C</source>
        <translation>%1 g · %2 ml · %3 ℃</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Next infusion</source>
        <translation>다음 우림</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>기다리기</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>물 붓기</translation>
    </message>
    <message>
        <source>Speeded up: infusion %1 really takes %2 s.</source>
        <translation>화면은 더 빠르게 흐릅니다. %1번째 우림은 실제로 약 %2초입니다.</translation>
    </message>
</context>
<context>
    <name>BrewingCard</name>
    <message>
        <source>Brew it</source>
        <translation>우려 보기</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>찻잎</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>물</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>물 온도</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>우리는 횟수</translation>
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
        <translation>초</translation>
    </message>
    <message>
        <source>Infusion %1: steeping</source>
        <translation>%1번째 · 우려내는 중</translation>
    </message>
    <message>
        <source>Infusion %1: pour now</source>
        <translation>%1번째 · 지금 따르세요</translation>
    </message>
    <message>
        <source>Infusion %1</source>
        <translation>%1번째</translation>
    </message>
    <message>
        <source>Pour early</source>
        <translation>일찍 따르기</translation>
    </message>
    <message>
        <source>Next infusion</source>
        <translation>다음 우림</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Usual values, for guidance only: adjust to taste.</source>
        <translation>일반적인 기준값입니다. 입맛에 맞게 조절해 주세요.</translation>
    </message>
</context>
<context>
    <name>BuyPanel</name>
    <message>
        <source>QR code</source>
        <translation>QR 코드</translation>
    </message>
    <message>
        <source>Scan to buy</source>
        <translation>스캔하여 구매</translation>
    </message>
    <message>
        <source>A member of our staff</source>
        <translation>직원에게 문의</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>온라인 상점</translation>
    </message>
    <message>
        <source>Mini-program</source>
        <translation>미니 프로그램</translation>
    </message>
    <message>
        <source>Another way (%1 of %2)</source>
        <translation>다른 방법 (%1/%2)</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>One touch is enough: of %1 things three come forward, each with its reasons.</source>
        <translation>하나만 눌러도 %1가지 가운데 세 가지가 저마다의 까닭과 함께 나섭니다.</translation>
    </message>
    <message>
        <source>Nothing like that is here at the moment.</source>
        <translation>지금은 해당하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing matches everything. These come closest; a dash marks what differs.</source>
        <translation>모두 맞는 것은 없습니다. 가장 가까운 것이며, 다른 점은 줄표로 적었습니다.</translation>
    </message>
    <message>
        <source>Matching everything: %1 of the first %2, of %3 in all. The others come close; a dash marks what differs.</source>
        <translation>모두 %3가지, 그중 처음 %2가지를 살펴 모두 맞는 것은 %1가지입니다. 나머지는 가까운 것이며, 다른 점은 줄표로 적었습니다.</translation>
    </message>
    <message>
        <source>Matching everything: %1 of the first %2, of %3 in all</source>
        <translation>모두 %3가지, 그중 처음 %2가지를 살펴 모두 맞는 것은 %1가지</translation>
    </message>
    <message>
        <source>Matching everything: %1 of %2. The others come close; a dash marks what differs.</source>
        <translation>%2가지 가운데 모두 맞는 것은 %1가지입니다. 나머지는 가까운 것이며, 다른 점은 줄표로 적었습니다.</translation>
    </message>
    <message>
        <source>Matching everything: %1 of %2</source>
        <translation>%2가지 가운데 모두 맞는 것은 %1가지</translation>
    </message>
    <message>
        <source>Touch what you like; touch again to take it back.</source>
        <translation>마음에 드는 쪽을 누르세요. 다시 누르면 되돌립니다.</translation>
    </message>
    <message>
        <source>There is nothing to choose from here at the moment.</source>
        <translation>지금은 물어볼 것이 없습니다.</translation>
    </message>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>미성년자는 음주할 수 없습니다. 지나친 음주는 건강에 해롭습니다.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>다시 고르기</translation>
    </message>
    <message>
        <source>These match everything too</source>
        <translation>이것도 모두 맞습니다</translation>
    </message>
    <message>
        <source>From the tasting notes and the usual brewing figures; what they do not say is not claimed.</source>
        <translation>시음 기록과 일반적인 수치에 따랐으며, 적혀 있지 않은 것은 넣지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ChooseWords</name>
    <message>
        <source>Which cup is yours?</source>
        <translation>어느 잔이 맞을까요?</translation>
    </message>
    <message>
        <source>What to take home?</source>
        <translation>무엇을 가져갈까요?</translation>
    </message>
    <message>
        <source>Which tea is yours?</source>
        <translation>어느 차가 맞을까요?</translation>
    </message>
    <message>
        <source>Light or deep?</source>
        <translation>옅게, 짙게?</translation>
    </message>
    <message>
        <source>Flower or fire?</source>
        <translation>꽃, 아니면 불?</translation>
    </message>
    <message>
        <source>Hot summer or cold night?</source>
        <translation>더운 여름, 추운 밤?</translation>
    </message>
    <message>
        <source>How much time?</source>
        <translation>시간은 얼마나?</translation>
    </message>
    <message>
        <source>Mild or strong?</source>
        <translation>순하게, 독하게?</translation>
    </message>
    <message>
        <source>Chilled or warmed?</source>
        <translation>차게, 데워서?</translation>
    </message>
    <message>
        <source>Brewed or steeped?</source>
        <translation>빚은 술, 담근 술?</translation>
    </message>
    <message>
        <source>How long on the way?</source>
        <translation>길이 먼가요?</translation>
    </message>
    <message>
        <source>Who will cook?</source>
        <translation>요리할까요?</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>옅은 빛</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>짙은 빛</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>꽃</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>불</translation>
    </message>
    <message>
        <source>Hot summer</source>
        <translation>더운 여름</translation>
    </message>
    <message>
        <source>Cold night</source>
        <translation>추운 밤</translation>
    </message>
    <message>
        <source>One glass</source>
        <translation>한 잔만</translation>
    </message>
    <message>
        <source>Many rounds</source>
        <translation>여러 번</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>순한 술</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>독한 술</translation>
    </message>
    <message>
        <source>Chilled</source>
        <translation>차게</translation>
    </message>
    <message>
        <source>Warmed</source>
        <translation>데워서</translation>
    </message>
    <message>
        <source>From grain</source>
        <translation>곡식으로</translation>
    </message>
    <message>
        <source>Steeped</source>
        <translation>담근 술</translation>
    </message>
    <message>
        <source>It keeps</source>
        <translation>오래 두는 것</translation>
    </message>
    <message>
        <source>Fresh, kept cold</source>
        <translation>차게 두는 것</translation>
    </message>
    <message>
        <source>Ready as it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>For the kitchen</source>
        <translation>부엌에서</translation>
    </message>
    <message>
        <source>Light in the cup: %1</source>
        <translation>맑은 한 잔: %1</translation>
    </message>
    <message>
        <source>Deep in the cup: %1</source>
        <translation>진한 한 잔: %1</translation>
    </message>
    <message>
        <source>Floral: %1</source>
        <translation>꽃 향: %1</translation>
    </message>
    <message>
        <source>Touched by fire: %1</source>
        <translation>불을 거친 향: %1</translation>
    </message>
    <message>
        <source>For hot days: brewed at %1 °C</source>
        <translation>더운 날에: %1℃로 우립니다</translation>
    </message>
    <message>
        <source>For cold nights: brewed at %1 °C</source>
        <translation>추운 밤에: %1℃ 뜨거운 물로 우립니다</translation>
    </message>
    <message>
        <source>For one glass: %1 infusions</source>
        <translation>한 잔만: %1번 우립니다</translation>
    </message>
    <message>
        <source>For many rounds: %1 infusions</source>
        <translation>천천히: %1번 우립니다</translation>
    </message>
    <message>
        <source>Mild: usually %1 % vol</source>
        <translation>순한 술: 보통 %1도</translation>
    </message>
    <message>
        <source>Strong: usually %1 % vol</source>
        <translation>독한 술: 보통 %1도</translation>
    </message>
    <message>
        <source>From grain: %1</source>
        <translation>곡식으로: %1</translation>
    </message>
    <message>
        <source>Steeped: %1</source>
        <translation>담금: %1</translation>
    </message>
    <message>
        <source>usually %1 % vol</source>
        <translation>보통 %1도</translation>
    </message>
    <message>
        <source>%1 Not mentioned</source>
        <translation>%1 적혀 있지 않음</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>잎</translation>
    </message>
    <message>
        <source>Aroma</source>
        <translation>향</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>탕색</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>맛</translation>
    </message>
    <message>
        <source>Roast</source>
        <translation>불</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>술 종류</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>도수</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>쓰임</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>제철</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>물 온도</translation>
    </message>
    <message>
        <source>First infusion</source>
        <translation>첫 우림</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>우림 횟수</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 ℃</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ComparedTable</name>
    <message>
        <source>Side by side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>%1 (the same of all)</source>
        <translation>%1(모두 같음)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>아니요, 돌아가기</translation>
    </message>
</context>
<context>
    <name>ContactSlip</name>
    <message>
        <source>Since</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
</context>
<context>
    <name>DayPiece</name>
    <message>
        <source>Of the day</source>
        <translation>오늘의 한 가지</translation>
    </message>
</context>
<context>
    <name>DayRibbon</name>
    <message>
        <source>Day %1</source>
        <translation>%1일째</translation>
    </message>
</context>
<context>
    <name>DrawOn</name>
    <message>
        <source>Draw the scroll on</source>
        <translation>두루마리 더 펼치기</translation>
    </message>
</context>
<context>
    <name>FoldedText</name>
    <message>
        <source>Read on</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>FromHere</name>
    <message>
        <source>From here</source>
        <translation>이곳의 산물</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>볼거리</translation>
    </message>
    <message>
        <source>Routes that pass here</source>
        <translation>이곳을 지나는 코스</translation>
    </message>
    <message>
        <source>Origin map</source>
        <translation>산지 지도</translation>
    </message>
</context>
<context>
    <name>GoneFromList</name>
    <message>
        <source>No longer on show</source>
        <translation>전시가 끝났습니다</translation>
    </message>
    <message>
        <source>On show until just now, and so no longer on your list: %1.</source>
        <translation>방금 전시 시간이 끝나 내 목록에서 내렸습니다: %1.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>알겠습니다</translation>
    </message>
</context>
<context>
    <name>GoodsActions</name>
    <message>
        <source>About %1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <source>Its maker: %1</source>
        <translation>생산자: %1</translation>
    </message>
    <message>
        <source>How to read this label</source>
        <translation>라벨 읽는 법</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>Scan to buy</source>
        <translation>스캔하여 구매</translation>
    </message>
    <message>
        <source>Sold out at the moment</source>
        <translation>일시 품절</translation>
    </message>
    <message>
        <source>Not on the shelf at the moment</source>
        <translation>지금은 진열대에 없습니다</translation>
    </message>
    <message>
        <source>The picture shows %1, not this packet.</source>
        <translation>그림은 %1이며 이 상품의 포장이 아닙니다.</translation>
    </message>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>미성년자는 음주할 수 없습니다. 지나친 음주는 건강에 해롭습니다.</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>규격</translation>
    </message>
    <message>
        <source>Net content</source>
        <translation>내용량</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>로트 번호</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>산지</translation>
    </message>
    <message>
        <source>Barcode %1</source>
        <translation>바코드 %1</translation>
    </message>
    <message>
        <source>What the label claims</source>
        <translation>라벨에 적힌 표시</translation>
    </message>
</context>
<context>
    <name>HomeBand</name>
    <message>
        <source>Routes</source>
        <translation>코스</translation>
    </message>
    <message>
        <source>Origin map</source>
        <translation>산지 지도</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>이야기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
</context>
<context>
    <name>HungMap</name>
    <message>
        <source>Schematic map</source>
        <translation>산지 약도</translation>
    </message>
    <message>
        <source>Origin map</source>
        <translation>산지 지도</translation>
    </message>
    <message>
        <source>Where everything here comes from</source>
        <translation>이곳에 있는 것들의 고향</translation>
    </message>
</context>
<context>
    <name>IdentifierLine</name>
    <message>
        <source>Show the code large</source>
        <translation>QR 코드 크게 보기</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Letters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>KindShelf</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>LabelClaims</name>
    <message>
        <source>Number %1</source>
        <translation>번호 %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>This is what the maker states. To check it, ask the authority that grants the mark for this number; mark, number and maker on the packet should agree with its answer.</source>
        <translation>위 내용은 생산자가 밝힌 것입니다. 확인하려면 표시를 부여하는 기관에 이 번호를 조회하세요. 포장의 표시, 번호, 생산자가 조회 결과와 같아야 합니다.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>LegWords</name>
    <message>
        <source>by train</source>
        <translation>열차로</translation>
    </message>
    <message>
        <source>by train, then by road</source>
        <translation>열차로, 이어서 차로</translation>
    </message>
    <message>
        <source>by road</source>
        <translation>차로</translation>
    </message>
    <message>
        <source>by boat</source>
        <translation>배로</translation>
    </message>
    <message>
        <source>within the city</source>
        <translation>시내 이동</translation>
    </message>
    <message>
        <source>a short way</source>
        <translation>가까운 곳으로 이동</translation>
    </message>
    <message>
        <source>%1 km as the crow flies</source>
        <translation>직선거리 약 %1 km</translation>
    </message>
</context>
<context>
    <name>ListButton</name>
    <message>
        <source>On my list</source>
        <translation>목록에 담음</translation>
    </message>
    <message>
        <source>List is full</source>
        <translation>목록이 가득 참</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <translation>목록에 담기</translation>
    </message>
</context>
<context>
    <name>ListScroll</name>
    <message>
        <source>An empty scroll</source>
        <translation>빈 족자</translation>
    </message>
    <message numerus="yes">
        <source>A painting of the %n thing(s) on your list</source>
        <translation>
            <numerusform>목록의 %n가지를 그린 그림</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one thing, and the painting begins</source>
        <translation>하나를 고르면 그림이 시작됩니다</translation>
    </message>
</context>
<context>
    <name>ListTag</name>
    <message>
        <source>Take it with you</source>
        <translation>이 그림을 가져가세요</translation>
    </message>
    <message>
        <source>Painting and list go to your phone.</source>
        <translation>그림과 목록이 휴대전화로 옮겨집니다.</translation>
    </message>
    <message>
        <source>Nothing is stored here; the list is cleared when you leave.</source>
        <translation>이곳에는 저장되지 않으며 자리를 떠나시면 지워집니다.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%n thing(s) to take along</source>
        <translation>
            <numerusform>%n가지를 가져갑니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored here; the list is cleared when you leave.</source>
        <translation>이곳에는 저장되지 않으며 자리를 떠나시면 지워집니다.</translation>
    </message>
    <message>
        <source>Show this list to our staff; it is cleared when you leave.</source>
        <translation>이 목록을 직원에게 보여 주세요. 자리를 떠나시면 지워집니다.</translation>
    </message>
    <message>
        <source>Press “Add to my list” on a product, a place or a route, and it is painted here.</source>
        <translation>산물, 산지, 코스 페이지에서 ‘목록에 담기’를 누르면 여기에 그려집니다.</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>목록 비우기</translation>
    </message>
    <message>
        <source>To the doors</source>
        <translation>문 앞으로 가기</translation>
    </message>
</context>
<context>
    <name>MakerPage</name>
    <message>
        <source>Where it is: %1</source>
        <translation>소재지: %1</translation>
    </message>
    <message>
        <source>Marks it states that it may use</source>
        <translation>사용할 수 있다고 밝힌 표시</translation>
    </message>
    <message>
        <source>On the shelf here</source>
        <translation>여기서 파는 것</translation>
    </message>
    <message>
        <source>What it makes</source>
        <translation>만드는 것</translation>
    </message>
</context>
<context>
    <name>MapFootnote</name>
    <message>
        <source>Schematic, not to scale</source>
        <translation>약도</translation>
    </message>
</context>
<context>
    <name>MapLenses</name>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>전체 지도</translation>
    </message>
</context>
<context>
    <name>MapMarks</name>
    <message>
        <source>You are here</source>
        <translation>현재 위치</translation>
    </message>
</context>
<context>
    <name>MapNote</name>
    <message>
        <source>Schematic, not to scale</source>
        <translation>약도</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Origin map</source>
        <translation>산지 지도</translation>
    </message>
    <message>
        <source>Where everything here comes from</source>
        <translation>이곳에 있는 것들의 고향</translation>
    </message>
</context>
<context>
    <name>MapShelf</name>
    <message>
        <source>Press again to open</source>
        <translation>한 번 더 누르면 열립니다</translation>
    </message>
    <message>
        <source>Grows, and says where it is from</source>
        <translation>커지며 산지를 알려 줍니다</translation>
    </message>
</context>
<context>
    <name>MapSlip</name>
    <message>
        <source>Press again to open</source>
        <translation>한 번 더 누르면 열립니다</translation>
    </message>
</context>
<context>
    <name>MapThing</name>
    <message>
        <source>Grows, and says where it is from</source>
        <translation>커지며 산지를 알려 줍니다</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Schematic map</source>
        <translation>산지 약도</translation>
    </message>
</context>
<context>
    <name>MonthWheel</name>
    <message>
        <source>season</source>
        <translation>제철</translation>
    </message>
    <message>
        <source>Ripe in %1</source>
        <translation>%1의 제철</translation>
    </message>
    <message>
        <source>Nothing here is gathered in this month.</source>
        <translation>여기에는 이달에 거두는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2가지</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Bar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>가장 큰 글자</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>화면 낮추기</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>내 목록</translation>
    </message>
</context>
<context>
    <name>NotHere</name>
    <message>
        <source>This code could not be read</source>
        <translation>코드를 읽지 못했습니다</translation>
    </message>
    <message>
        <source>This one is not in our book</source>
        <translation>이 물건은 저희 목록에 아직 없습니다</translation>
    </message>
    <message>
        <source>Hold the packet a little further away, the bars straight in front of the reader, and try once more.</source>
        <translation>포장을 조금 떨어뜨려 바코드가 판독기 정면을 향하게 한 뒤 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Its number is not among the goods of this house. Our staff will gladly tell you more.</source>
        <translation>이곳 상품 가운데 이 번호는 없습니다. 직원에게 편히 물어보세요.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>알겠습니다</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>아직 집계된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>집계하지 않음</translation>
    </message>
    <message>
        <source>kiosk.toml says so: [usage] record = false.</source>
        <translation>kiosk.toml 설정에 따른 것입니다: [usage] record = false.</translation>
    </message>
    <message>
        <source>Visits today</source>
        <translation>오늘 방문</translation>
    </message>
    <message>
        <source>Pages opened</source>
        <translation>연 페이지</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>보여 준 코드</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>가장 붐빈 시간</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>보고서를 쓰는 중…</translation>
    </message>
    <message>
        <source>The report was written</source>
        <translation>보고서를 썼습니다</translation>
    </message>
    <message>
        <source>The report of the last 90 days</source>
        <translation>지난 90일 보고서</translation>
    </message>
    <message>
        <source>Insert a USB stick, then look again</source>
        <translation>USB 메모리를 꽂고 다시 찾기</translation>
    </message>
    <message>
        <source>A page and a workbook. What leaves the house is rounded down to fives; nothing under five is told.</source>
        <translation>페이지 하나와 통합 문서 하나입니다. 전시장 밖으로 나가는 수는 5의 배수로 내림하며, 5 미만은 적지 않습니다.</translation>
    </message>
    <message>
        <source>The last %1 days, counted exactly. These numbers are for this house alone.</source>
        <translation>최근 %1일간의 정확한 수입니다. 이 전시장 안에서만 보는 수입니다.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>여기에 쓰기</translation>
    </message>
    <message>
        <source>What is opened</source>
        <translation>열어 본 것</translation>
    </message>
    <message>
        <source>Which codes were shown</source>
        <translation>보여 준 코드</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>붐비는 시간</translation>
    </message>
    <message>
        <source>Which languages are chosen</source>
        <translation>고른 언어</translation>
    </message>
    <message>
        <source>Searches without a result</source>
        <translation>찾지 못한 말</translation>
    </message>
</context>
<context>
    <name>OfficeCode</name>
    <message>
        <source>Code: %1</source>
        <translation>코드: %1</translation>
    </message>
    <message>
        <source>Holds for %1:%2</source>
        <translation>%1:%2 동안 유효합니다</translation>
    </message>
    <message>
        <source>In the studio: To the wall… › Add a kiosk. If it does not find this one, type %1</source>
        <translation>제작실에서 ‘화면에 게시…’를 누르고 ‘화면 추가’를 누르세요. 찾지 못하면 %1을(를) 입력하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong code(s) were typed; this is a new one.</source>
        <translation>
            <numerusform>잘못된 코드가 %n번 입력되었습니다. 이것은 새 코드입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Paired with %1. It may publish here from now on.</source>
        <translation>‘%1’와(과) 연결되었습니다. 이제 이곳에 게시할 수 있습니다.</translation>
    </message>
    <message>
        <source>Three wrong codes were typed, so pairing was stopped. If it was none of your people, tell the office.</source>
        <translation>잘못된 코드가 세 번 입력되어 종료했습니다. 직원이 한 것이 아니라면 사무실에 알려 주세요.</translation>
    </message>
    <message>
        <source>Nobody typed the code in time.</source>
        <translation>시간 안에 코드가 입력되지 않았습니다.</translation>
    </message>
    <message>
        <source>Let the office publish</source>
        <translation>사무실에서 게시 허용</translation>
    </message>
    <message>
        <source>kiosk.toml does not allow it ([office] allow).</source>
        <translation>kiosk.toml에서 허용하지 않습니다([office] allow).</translation>
    </message>
    <message>
        <source>A code is shown for two minutes. Type it in the studio: it may then send new content over this network.</source>
        <translation>2분 동안 유효한 코드가 표시됩니다. 제작실에서 입력하면 이 네트워크로 새 내용을 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시 기다려 주세요…</translation>
    </message>
    <message>
        <source>Offices that may publish here</source>
        <translation>이곳에 게시할 수 있는 사무실</translation>
    </message>
    <message>
        <source>None. This kiosk opens no port.</source>
        <translation>없습니다. 이 키오스크는 포트를 열지 않습니다.</translation>
    </message>
    <message>
        <source>This kiosk did not keep its signature, so nothing that it sends is shown. Take it off and pair it again.</source>
        <translation>이 기기에 서명이 남아 있지 않아 보내온 내용을 표시하지 않습니다. 해제한 뒤 다시 연결해 주세요.</translation>
    </message>
    <message>
        <source>Paired on %1</source>
        <translation>연결한 날 %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>해제</translation>
    </message>
    <message>
        <source>This kiosk is reached at %1</source>
        <translation>이 키오스크의 주소: %1</translation>
    </message>
    <message>
        <source>Take this office off?</source>
        <translation>이 사무실을 해제하시겠습니까?</translation>
    </message>
    <message>
        <source>It can publish here again only after it has been paired again. What is on show stays.</source>
        <translation>다시 연결해야 이곳에 게시할 수 있습니다. 전시 중인 내용은 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Origin · craft · routes to go and see</source>
        <translation>산지 · 만드는 법 · 찾아가는 코스</translation>
    </message>
    <message>
        <source>How to brew</source>
        <translation>우리는 법</translation>
    </message>
    <message>
        <source>How to whisk</source>
        <translation>차 휘젓는 법</translation>
    </message>
    <message>
        <source>See the origin</source>
        <translation>산지 보기</translation>
    </message>
    <message>
        <source>Walk the route</source>
        <translation>코스 따라가기</translation>
    </message>
</context>
<context>
    <name>PacketShelf</name>
    <message>
        <source>In the showroom</source>
        <translation>이곳에서 살 수 있는 것</translation>
    </message>
</context>
<context>
    <name>PacketSlip</name>
    <message>
        <source>Please ask for the price</source>
        <translation>가격은 직원에게 문의하세요</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>진열대 %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>품절</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Previous picture</source>
        <translation>이전 그림</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>다음 이미지</translation>
    </message>
</context>
<context>
    <name>PageDots</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>이미지 %2장 중 %1번째</translation>
    </message>
</context>
<context>
    <name>PanelTabs</name>
    <message>
        <source>On show</source>
        <translation>전시</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>전시장</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>사무실</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>문제 %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
</context>
<context>
    <name>PeggedSlip</name>
    <message>
        <source>Take off the list: %1</source>
        <translation>목록에서 빼기: %1</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>A new PIN</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>Set a PIN for the staff</source>
        <translation>직원 비밀번호를 정해 주세요</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>한 번 더 입력해 주세요</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>입력 오류가 너무 많습니다</translation>
    </message>
    <message>
        <source>The PIN has to be reset</source>
        <translation>비밀번호를 다시 정해야 합니다</translation>
    </message>
    <message>
        <source>PIN of the staff</source>
        <translation>직원 비밀번호</translation>
    </message>
    <message>
        <source>Wait %1:%2, then try again.</source>
        <translation>%1:%2 뒤에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Its file is missing or damaged. Run “kiosk staff reset-pin” on this machine, then hold the seal again.</source>
        <translation>파일이 없거나 손상되었습니다. 이 기기에서 kiosk staff reset-pin을 실행한 뒤 도장을 다시 길게 눌러 주세요.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>비밀번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The two differ. Begin again.</source>
        <translation>두 번 입력한 값이 다릅니다. 처음부터 다시 해 주세요.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 10 digits.</source>
        <translation>비밀번호는 6~10자리입니다.</translation>
    </message>
    <message>
        <source>Do not repeat digits. Choose another PIN.</source>
        <translation>숫자를 반복할 수 없습니다. 다른 번호로 정해 주세요.</translation>
    </message>
    <message>
        <source>Do not use a run such as 123456. Choose another PIN.</source>
        <translation>123456처럼 이어지는 숫자는 쓸 수 없습니다. 다른 번호로 정해 주세요.</translation>
    </message>
    <message>
        <source>6 to 10 digits, without repeats or runs. It is kept on this machine only.</source>
        <translation>6~10자리이며 반복하거나 이어지는 숫자는 쓸 수 없습니다. 이 기기에만 저장됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n자리 입력함</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Keep the PIN as it is</source>
        <translation>바꾸지 않기</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Take %1 with you</source>
        <translation>%1 안내 담아 가기</translation>
    </message>
    <message>
        <source>The position on the map is approximate.</source>
        <translation>지도에 표시된 위치는 대략적입니다.</translation>
    </message>
    <message>
        <source>What grows here · how to get there</source>
        <translation>이곳의 산물 · 가는 길</translation>
    </message>
</context>
<context>
    <name>PreviewStrip</name>
    <message>
        <source>On trial: %1:%2 left</source>
        <translation>미리 보기 중, %1:%2 남음</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 쓰기</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>PriceTag</name>
    <message>
        <source>Please ask for the price</source>
        <translation>가격은 직원에게 문의하세요</translation>
    </message>
    <message>
        <source>This price holds until %1</source>
        <translation>이 가격은 %1까지</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>진열대 %1</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>진열대</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Nothing is wrong on this machine.</source>
        <translation>이 기기에는 문제가 없습니다.</translation>
    </message>
    <message>
        <source>The display carries on. After changing kiosk.toml, restart on the Program page.</source>
        <translation>전시는 그대로 계속됩니다. kiosk.toml을 고친 뒤 ‘프로그램’ 페이지에서 다시 시작하세요.</translation>
    </message>
</context>
<context>
    <name>ProductActions</name>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation>
            <numerusform>%1의 다른 산물 %n가지</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductDetails</name>
    <message>
        <source>To serve</source>
        <translation>마시는 법</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>관리</translation>
    </message>
    <message>
        <source>In the vase</source>
        <translation>꽃꽂이</translation>
    </message>
    <message>
        <source>To brew</source>
        <translation>차 우리기</translation>
    </message>
    <message>
        <source>To cook and keep</source>
        <translation>먹는 법과 보관</translation>
    </message>
    <message>
        <source>Cut flowers for the vase, not food.</source>
        <translation>관상용 절화이며 식용이 아닙니다.</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>%1의 다른 산물</translation>
    </message>
    <message>
        <source>Goes well with</source>
        <translation>잘 어울리는 것</translation>
    </message>
    <message>
        <source>Routes that pass its origin</source>
        <translation>산지를 지나는 코스</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>%1–%2 % vol (typical)</source>
        <translation>%1~%2도(일반적인 범위)</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>산지</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>제철</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>술 종류</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>도수</translation>
    </message>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>미성년자는 음주할 수 없습니다. 지나친 음주는 건강에 해롭습니다.</translation>
    </message>
    <message>
        <source>Allergens: %1. The label on the packet decides.</source>
        <translation>알레르기 유발 성분: %1. 포장 표시가 우선입니다.</translation>
    </message>
</context>
<context>
    <name>ProductHero</name>
    <message>
        <source>Whisk tea in it</source>
        <translation>차 휘젓기</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>그림 전체 보기</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>가까이 보기</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>이전 이미지</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>다음 이미지</translation>
    </message>
    <message>
        <source>Make the tea</source>
        <translation>우려 보기</translation>
    </message>
</context>
<context>
    <name>ProductMarks</name>
    <message>
        <source>Geographical indication</source>
        <translation>지리적 표시</translation>
    </message>
    <message>
        <source>GI certification mark</source>
        <translation>지리적 표시 증명상표</translation>
    </message>
    <message>
        <source>GI of farm produce</source>
        <translation>농산물 지리적 표시</translation>
    </message>
    <message>
        <source>UNESCO intangible heritage</source>
        <translation>유네스코 무형문화유산</translation>
    </message>
    <message>
        <source>National intangible heritage</source>
        <translation>국가 지정 무형문화유산</translation>
    </message>
    <message>
        <source>Provincial intangible heritage</source>
        <translation>성 지정 무형문화유산</translation>
    </message>
    <message>
        <source>Municipal intangible heritage</source>
        <translation>시 지정 무형문화유산</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>국가 표준</translation>
    </message>
    <message>
        <source>Industry standard</source>
        <translation>업계 표준</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>등재</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>상품 바코드(GTIN)</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>로트 번호</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>일련번호</translation>
    </message>
    <message>
        <source>Industrial Internet identifier</source>
        <translation>산업 인터넷 식별자</translation>
    </message>
    <message>
        <source>Farm produce traceability code</source>
        <translation>농산물 이력 추적 번호</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Certification and standards</source>
        <translation>인증 및 표준</translation>
    </message>
</context>
<context>
    <name>ProductName</name>
    <message>
        <source>Sold out at the moment</source>
        <translation>일시 품절</translation>
    </message>
    <message>
        <source>An example, not a product on sale</source>
        <translation>예시이며 판매하는 제품이 아닙니다</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Take me to %1</source>
        <translation>%1(으)로 떠나요</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1 전역</translation>
    </message>
    <message>
        <source>All of the region</source>
        <translation>지역 전역</translation>
    </message>
    <message>
        <source>Origin · craft · routes to go and see</source>
        <translation>산지 · 만드는 법 · 찾아가는 코스</translation>
    </message>
</context>
<context>
    <name>ProductSeals</name>
    <message>
        <source>Geographical indication</source>
        <translation>지리적 표시</translation>
    </message>
    <message>
        <source>Intangible heritage craft</source>
        <translation>무형문화유산 기술</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>PIN of the staff</source>
        <translation>직원 비밀번호</translation>
    </message>
    <message>
        <source>Enter a new one twice.</source>
        <translation>새 비밀번호를 두 번 입력합니다.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>프로그램 다시 시작</translation>
    </message>
    <message>
        <source>The screen is empty for a few seconds.</source>
        <translation>화면이 몇 초 동안 비어 있습니다.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>프로그램 끝내기</translation>
    </message>
    <message>
        <source>Nothing is shown until somebody starts the program again on this machine.</source>
        <translation>이 기기에서 다시 시작할 때까지 전시가 나오지 않습니다.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Leave the program?</source>
        <translation>프로그램을 끝낼까요?</translation>
    </message>
    <message>
        <source>Restart the program?</source>
        <translation>프로그램을 다시 시작할까요?</translation>
    </message>
</context>
<context>
    <name>ProgrammeStrip</name>
    <message>
        <source>Next: %1 of %2</source>
        <translation>다음: %2개 중 %1번째</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR 코드</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Not so: %1</source>
        <translation>다른 점: %1</translation>
    </message>
</context>
<context>
    <name>ReleasesPage</name>
    <message>
        <source>Shown as it should be</source>
        <translation>정상 전시 중</translation>
    </message>
    <message>
        <source>On trial: %1:%2 left</source>
        <translation>미리 보기 중, %1:%2 남음</translation>
    </message>
    <message>
        <source>Shown in place of a better one</source>
        <translation>원래 판 대신 전시 중</translation>
    </message>
    <message>
        <source>What came with the program</source>
        <translation>프로그램에 딸린 내용</translation>
    </message>
    <message>
        <source>Nothing can be shown</source>
        <translation>보여 줄 것이 없습니다</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, %2부터</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 쓰기</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Why nothing better is shown</source>
        <translation>더 나은 판을 보여 주지 못하는 까닭</translation>
    </message>
    <message>
        <source>It was taken in. Look at it on trial, then keep it.</source>
        <translation>가져왔습니다. 미리 본 뒤 그대로 쓰기를 눌러 주세요.</translation>
    </message>
    <message>
        <source>It is on show now.</source>
        <translation>전시하고 있습니다.</translation>
    </message>
    <message>
        <source>No office has signed it. Import it anyway?</source>
        <translation>사무실의 서명이 없습니다. 그래도 가져올까요?</translation>
    </message>
    <message>
        <source>Import it unsigned</source>
        <translation>서명 없이 가져오기</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>이 기기에 있는 판</translation>
    </message>
    <message>
        <source>Nothing has been published here yet.</source>
        <translation>아직 게시한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Chosen to be shown</source>
        <translation>전시하기로 한 판</translation>
    </message>
    <message>
        <source>Taken in, not shown yet</source>
        <translation>가져왔고 아직 전시하지 않음</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>전시</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>이 판으로</translation>
    </message>
    <message>
        <source>Show this one from now on?</source>
        <translation>이제부터 이 판을 전시할까요?</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>This room is a proposal.</source>
        <translation>이 방은 제안입니다.</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>이곳에서 즐길 거리</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>자리에 오르는 것</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>모든 방</translation>
    </message>
</context>
<context>
    <name>RoomProgramme</name>
    <message>
        <source>What is on here</source>
        <translation>이곳의 행사</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>On today</source>
        <translation>오늘 행사</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>방</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n실</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them proposals</source>
        <translation>모두 제안</translation>
    </message>
</context>
<context>
    <name>RouteAccess</name>
    <message>
        <source>By train to %1</source>
        <translation>고속열차로 %1까지</translation>
    </message>
    <message>
        <source>, about %1–%2 minutes</source>
        <translation>, 약 %1~%2분</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>가는 길</translation>
    </message>
</context>
<context>
    <name>RouteAndStopList</name>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
</context>
<context>
    <name>RouteMapClip</name>
    <message>
        <source>The route on the map</source>
        <translation>지도 위의 코스</translation>
    </message>
</context>
<context>
    <name>RoutePreface</name>
    <message>
        <source>This route is a proposal: check opening and access before you go.</source>
        <translation>이 코스는 제안입니다. 떠나기 전에 개방 여부와 통행 가능 여부를 확인해 주세요.</translation>
    </message>
    <message>
        <source>The route’s name is from the newspaper; its stops are our proposal.</source>
        <translation>코스 이름은 신문에 실린 것이며 경유지는 제안입니다.</translation>
    </message>
</context>
<context>
    <name>RouteRack</name>
    <message>
        <source>Routes before</source>
        <translation>이전 코스</translation>
    </message>
    <message>
        <source>More routes</source>
        <translation>다른 코스</translation>
    </message>
</context>
<context>
    <name>RouteStrip</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
</context>
<context>
    <name>RouteTag</name>
    <message>
        <source>Scan to take the whole route</source>
        <translation>코드를 찍어 코스 전체를 가져가기</translation>
    </message>
    <message>
        <source>Stops, products and the map on your phone</source>
        <translation>경유지·산물·지도를 휴대전화로</translation>
    </message>
</context>
<context>
    <name>RouteTally</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Press again for the route&apos;s page</source>
        <translation>다시 누르면 코스 페이지로</translation>
    </message>
    <message>
        <source>Shows the route on the map</source>
        <translation>지도에 코스 표시</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>RouteTitle</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n곳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutesEntry</name>
    <message>
        <source>Routes</source>
        <translation>코스</translation>
    </message>
</context>
<context>
    <name>RoutesOnMap</name>
    <message>
        <source>See them on the map</source>
        <translation>지도에서 보기</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes</source>
        <translation>코스</translation>
    </message>
    <message>
        <source>Routes we propose</source>
        <translation>제안하는 코스</translation>
    </message>
    <message>
        <source>Published routes</source>
        <translation>발표된 코스</translation>
    </message>
    <message>
        <source>Nobody has published these yet: they are our suggestion.</source>
        <translation>아직 어디에서도 발표되지 않은, 저희의 제안입니다.</translation>
    </message>
    <message>
        <source>See them on the map</source>
        <translation>지도에서 보기</translation>
    </message>
</context>
<context>
    <name>RoutesUpperGlass</name>
    <message>
        <source>Routes</source>
        <translation>코스</translation>
    </message>
</context>
<context>
    <name>SealStone</name>
    <message>
        <source>Sealed</source>
        <translation>찍었습니다</translation>
    </message>
    <message>
        <source>Press the seal</source>
        <translation>도장 누르기</translation>
    </message>
    <message>
        <source>It goes with you.</source>
        <translation>그림과 함께 갑니다.</translation>
    </message>
    <message>
        <source>Put your seal on it.</source>
        <translation>그림에 찍어 보세요.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>A few letters of pinyin or of a name are enough</source>
        <translation>병음이나 영문 몇 글자면 됩니다</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>찾지 못했습니다. 글자를 줄여 보세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n건 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>먼저 볼 만한 것</translation>
    </message>
    <message>
        <source>Type pinyin, initials or letters</source>
        <translation>병음, 머리글자, 영문 입력</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>모두 지우기</translation>
    </message>
</context>
<context>
    <name>ShelfThing</name>
    <message>
        <source>Sold out</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
</context>
<context>
    <name>ShowroomSettingsPage</name>
    <message>
        <source>Always open</source>
        <translation>종일 개방</translation>
    </message>
    <message>
        <source>Otherwise a calm page is shown outside the hours below.</source>
        <translation>종일 개방이 아니면 아래 시간 외에는 휴관 화면을 보여 줍니다.</translation>
    </message>
    <message>
        <source>More detailed opening hours are set: %1. They stay as they are; change them in kiosk.toml.</source>
        <translation>자세한 개방 시간이 설정되어 있습니다: %1. 여기서는 바꾸지 않으니 kiosk.toml에서 고쳐 쓰세요.</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>여는 시간</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>닫는 시간</translation>
    </message>
    <message>
        <source>Display off while closed</source>
        <translation>휴관 중 화면 끄기</translation>
    </message>
    <message>
        <source>A minute after the last touch the screen goes black; a touch lights it.</source>
        <translation>마지막 터치 1분 뒤에 화면이 꺼지고, 터치하면 켜집니다.</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>대기 시간</translation>
    </message>
    <message>
        <source>Seconds without a touch before the kiosk asks whether somebody is there.</source>
        <translation>몇 초 동안 터치가 없을 때 사람이 있는지 묻습니다.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>This machine has no sound device.</source>
        <translation>이 기기에는 소리 장치가 없습니다.</translation>
    </message>
    <message>
        <source>As installed</source>
        <translation>설치할 때의 설정</translation>
    </message>
    <message>
        <source>Hours and idle time are those of kiosk.toml.</source>
        <translation>개방 시간과 대기 시간은 kiosk.toml을 따릅니다.</translation>
    </message>
    <message>
        <source>Use the hours and the idle time of kiosk.toml again.</source>
        <translation>개방 시간과 대기 시간을 kiosk.toml의 설정으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>SoldOutPage</name>
    <message>
        <source>Find by the letters of its name</source>
        <translation>이름의 글자로 찾기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Sold out only</source>
        <translation>품절만</translation>
    </message>
    <message>
        <source>Sold out, as the pack says</source>
        <translation>내용 묶음에서 품절</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>Sold out: %1</source>
        <translation>품절: %1</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>그런 이름은 없습니다.</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Staff panel</source>
        <translation>직원 화면</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: 줄이기</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: 늘리기</translation>
    </message>
</context>
<context>
    <name>StickReleases</name>
    <message>
        <source>On a stick</source>
        <translation>USB 메모리의 내용</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Taking it in… %1 %</source>
        <translation>가져오는 중… %1 %</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>바꾸는 중…</translation>
    </message>
    <message>
        <source>No stick carries a release</source>
        <translation>USB 메모리에 가져올 내용이 없습니다</translation>
    </message>
    <message>
        <source>Insert a USB stick, then look again</source>
        <translation>USB 메모리를 꽂고 다시 찾아 주세요</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 찾기</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>아직 계신가요?</translation>
    </message>
    <message>
        <source>Touch anywhere to continue. Otherwise the screen goes back to the start and your list is cleared.</source>
        <translation>아무 곳이나 터치하면 계속됩니다. 그렇지 않으면 처음으로 돌아가고 목록도 지워집니다.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>마치기</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>stay about %1 h</source>
        <comment>standing, from top to bottom</comment>
        <translation>약 %1시간 머무름</translation>
    </message>
    <message numerus="yes">
        <source>stay about %n hour(s)</source>
        <translation>
            <numerusform>약 %n시간 체류</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Stories</source>
        <translation>이야기</translation>
    </message>
    <message>
        <source>Leaf %1 of %2</source>
        <translation>%2장 중 %1번째 장</translation>
    </message>
    <message>
        <source>Leaf before</source>
        <translation>이전 장</translation>
    </message>
    <message>
        <source>Next leaf</source>
        <translation>다음 장</translation>
    </message>
</context>
<context>
    <name>TakeawayPage</name>
    <message>
        <source>My list</source>
        <translation>내 목록</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>먼저 볼 만한 것</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Sold out</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>Scan to keep a seat</source>
        <translation>스캔하여 예약</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>장소 보기</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>행사 안내</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The showroom is resting</source>
        <translation>지금은 휴관 중입니다</translation>
    </message>
    <message>
        <source>One moment, we are getting ready</source>
        <translation>잠시 준비하고 있습니다</translation>
    </message>
    <message>
        <source>Opens: %1. We look forward to your next visit.</source>
        <translation>다음 개방: %1. 다음 방문을 기다리겠습니다.</translation>
    </message>
    <message>
        <source>Open %1. We look forward to your next visit.</source>
        <translation>개방 시간은 %1입니다. 다음에 또 찾아 주세요.</translation>
    </message>
    <message>
        <source>The content of this screen is being changed. Our staff will gladly show you around.</source>
        <translation>화면 내용을 바꾸는 중입니다. 직원이 기꺼이 안내해 드리겠습니다.</translation>
    </message>
</context>
<context>
    <name>UpdatesRow</name>
    <message>
        <source>From the office</source>
        <translation>사무실에서</translation>
    </message>
    <message>
        <source>New content comes by itself</source>
        <translation>새 내용은 자동으로 들어옵니다</translation>
    </message>
    <message>
        <source>Asked %1; publication %2 of channel %3</source>
        <translation>%1에 확인했습니다. 채널 %3의 %2번째 게시입니다</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>What is on</source>
        <translation>행사 안내</translation>
    </message>
    <message>
        <source>Nothing is planned for the coming seven days.</source>
        <translation>앞으로 7일 동안 예정된 행사가 없습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>WellLine</name>
    <message>
        <source>All is well</source>
        <translation>모두 정상입니다</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>확인하고 있습니다…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>WhiskPage</name>
    <message>
        <source>Whisked: now read the foam.</source>
        <translation>다 저었습니다. 거품을 보세요.</translation>
    </message>
    <message>
        <source>The foam rises. Go on whisking.</source>
        <translation>거품이 오릅니다. 계속 저으세요.</translation>
    </message>
    <message>
        <source>Whisk to and fro with a finger, or press.</source>
        <translation>손가락으로 이리저리 젓거나 누르세요.</translation>
    </message>
    <message>
        <source>Whisked tea</source>
        <translation>점다</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Whisk</source>
        <translation>젓기</translation>
    </message>
</context>
<context>
    <name>ZoneDoor</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n실</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n가지</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneHead</name>
    <message>
        <source>No alcohol for minors. Excessive drinking is harmful to health.</source>
        <translation>미성년자는 음주할 수 없습니다. 지나친 음주는 건강에 해롭습니다.</translation>
    </message>
    <message>
        <source>County</source>
        <translation>시·현·구</translation>
    </message>
    <message>
        <source>On the shelf here</source>
        <translation>여기서 파는 것</translation>
    </message>
    <message>
        <source>In season</source>
        <translation>제철</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Nothing matches this choice. Show all to see the rest.</source>
        <translation>해당하는 것이 없습니다. ‘모두 보기’를 눌러 주세요.</translation>
    </message>
    <message>
        <source>Nothing is on show here at the moment.</source>
        <translation>지금은 여기에 전시된 것이 없습니다.</translation>
    </message>
</context>
</TS>
