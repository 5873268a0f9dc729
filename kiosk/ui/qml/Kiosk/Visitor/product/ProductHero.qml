pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The product's pictures on a board before a breath of landscape: leaf through by swiping, by the arrows or
// by the dots; pinch, tap or press the lens to look closer, tap or press it again to see the whole.
Item {
    id: hero

    required property Showroom showroom
    property bool beside: false // words stand right of it
    readonly property ProductRecord product: showroom.product
    readonly property PictureLeaf leaf: pages.currentItem as PictureLeaf
    readonly property bool close: leaf !== null && leaf.close
    readonly property bool wide: width * 1.05 < height
    readonly property real edge: width > Theme.unit * 900 ? Theme.margin : Theme.small
    // A small hero has room for the picture alone.
    readonly property bool low: height < Theme.unit * 520 || width < Theme.unit * 480
    // The name stands beside the thing, where it can stand and no photograph lies under it.
    readonly property bool named: Theme.upright && !wide && !low && pages.count > 0 && (leaf === null || !leaf.solid) && Theme.stem(product.name).length < 10
    readonly property real spine: named ? beside.width : 0
    readonly property string making: product.made === "whisk" ? qsTr("Whisk tea in it") : qsTr("Make the tea")
    readonly property real most: width - spine * 0.6
    readonly property bool under: named && (hero.beside || brew.implicitWidth < width * 0.22) // there is room below the name

    readonly property bool ready: view.ready && (leaf === null || leaf.ready)

    signal brewWanted

    function begin() {
        if (pages.currentIndex < 0 && pages.count > 0)
            pages.currentIndex = 0;
    }

    function back() {
        for (let at = 0; at < pages.count; ++at) {
            const other = pages.itemAtIndex(at) as PictureLeaf;
            if (other && at !== pages.currentIndex && other.close)
                other.showWhole();
        }
    }

    HeroView {
        id: view

        width: parent.width
        height: hero.beside && board.visible ? board.y + board.front : parent.height
        beside: hero.beside
        showroom: hero.showroom
        wide: hero.wide
        ground: board.y
    }
    ShelfBoard {
        id: board

        x: -Theme.unit * 60
        y: hero.leaf ? (hero.height + hero.leaf.side) / 2 + hero.leaf.sunk - hero.leaf.side * Theme.thingFoot - floor : 0
        width: hero.width - (hero.beside ? x + Theme.small : 2 * x)
        visible: hero.leaf !== null && !hero.leaf.solid && !hero.close
    }
    ListView {
        id: pages

        anchors.fill: parent
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.turn
        boundsBehavior: Flickable.DragAndOvershootBounds
        interactive: count > 1 && !hero.close
        cacheBuffer: 0 // see ZonePage
        displayMarginBeginning: width // the pictures beside this one are there before a finger draws them in
        displayMarginEnd: width
        model: hero.product.pictures
        clip: true

        onCountChanged: Qt.callLater(hero.begin)
        onWidthChanged: Qt.callLater(hero.begin)
        onCurrentIndexChanged: {
            Qt.callLater(hero.begin);
            hero.back();
        }

        delegate: PictureLeaf {
            required property url large

            width: pages.width
            height: pages.height
            crowned: !hero.low
            most: hero.most
            middleX: hero.most / 2
            picture: large
        }
    }
    PaperSlip {
        x: crumb.x - Theme.small
        y: crumb.y - Theme.tiny
        width: crumb.contentWidth + 2 * Theme.small
        height: crumb.height + 2 * Theme.tiny
        visible: crumb.visible
    }
    StandingName {
        id: beside

        anchors.right: parent.right
        height: board.y
        product: hero.product
        room: Math.min(hero.height * 0.66, (brew.visible && hero.under ? brew.y : board.y) - Theme.unit * 52 - Theme.small)
        visible: hero.named && !hero.close
    }
    StyledText {
        id: crumb

        x: Theme.margin
        y: Theme.unit * 56
        width: parent.width - 2 * x
        text: hero.product.zoneName + " · " + hero.product.categoryName
        color: Theme.soft
        font.pixelSize: Math.min(Theme.bodySize, Theme.unit * 38)
        lineHeight: 1.1
        visible: !hero.low
    }
    Rectangle {
        anchors.centerIn: dots
        width: dots.width
        height: 2 * Theme.small
        radius: height / 2
        color: Theme.veil
        visible: dots.visible && hero.leaf !== null && hero.leaf.solid
    }
    PageDots {
        id: dots

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tiny
        count: pages.count
        current: pages.currentIndex
        room: parent.width - 2 * (Theme.target + hero.edge + Theme.small)
        onChosen: index => pages.currentIndex = index
    }
    RoundButton {
        anchors.right: parent.right
        anchors.rightMargin: hero.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.small
        glyph: hero.close ? "zoom-out" : "zoom-in"
        says: hero.close ? qsTr("The whole picture") : qsTr("Look closer")
        visible: pages.count > 0
        onClicked: {
            if (hero.close)
                hero.leaf.showWhole();
            else
                hero.leaf.closer(Qt.point(hero.leaf.width / 2, hero.leaf.height / 2));
        }
    }
    PillButton {
        id: brew

        // Under the name where that stands there and the thing stays free, else in the sky under what kind of thing it is.
        x: hero.under ? hero.width - width - hero.edge : crumb.x - Theme.small
        y: hero.under ? hero.height - Theme.target - Theme.small - Theme.gap - height : crumb.y + crumb.height + Theme.gap
        width: Math.min(implicitWidth, parent.width * 0.6)
        text: hero.making
        glyph: "droplet"
        visible: hero.product.made !== "" && !hero.low && !hero.close
        onClicked: hero.brewWanted()
    }
    RoundButton {
        anchors.left: parent.left
        anchors.leftMargin: hero.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.small
        glyph: "droplet"
        says: hero.making
        visible: hero.product.made !== "" && hero.low && !hero.close
        onClicked: hero.brewWanted()
    }
    RoundButton {
        anchors.left: parent.left
        anchors.leftMargin: hero.edge
        anchors.verticalCenter: parent.verticalCenter
        glyph: "chevron-left"
        says: qsTr("Previous picture")
        visible: pages.count > 1 && pages.currentIndex > 0
        onClicked: pages.decrementCurrentIndex()
    }
    RoundButton {
        anchors.right: parent.right
        anchors.rightMargin: hero.edge
        anchors.verticalCenter: parent.verticalCenter
        glyph: "chevron-right"
        says: qsTr("Next picture")
        visible: pages.count > 1 && pages.currentIndex < pages.count - 1
        onClicked: pages.incrementCurrentIndex()
    }
}
