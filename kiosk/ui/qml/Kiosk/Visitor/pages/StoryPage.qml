pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The two cities' cooperation as an album: a leaf a story, turned by a swipe or by the boards below it.
Page {
    id: page

    readonly property bool low: height < Theme.unit * 760
    readonly property bool standing: wide && Theme.upright && !low
    readonly property real edge: low ? Theme.small : Theme.wideGap
    readonly property real board: Math.max(Theme.target, Theme.unit * (low ? 140 : Math.min(width * 0.25 / Theme.unit, 300)))

    function turn(by: int) {
        leaves.currentIndex = Math.max(0, Math.min(leaves.count - 1, leaves.currentIndex + by));
    }

    // Where the page's size changed, the leaf that was open stays open.
    function hold() {
        if (leaves.currentIndex >= 0)
            leaves.positionViewAtIndex(leaves.currentIndex, ListView.SnapPosition);
    }

    Landscape {
        anchors.fill: parent
        showroom: page.showroom
        faint: true
        opacity: page.wide ? 0.55 : 0.85
    }
    UprightName {
        id: spine

        x: Theme.margin
        y: Theme.wideGap
        text: page.standing ? title.text : ""
        size: Math.min(Theme.titleSize * 1.12, (page.height - 2 * y) / Math.max(4, title.text.length) / 1.18)
        visible: page.standing
    }
    PageHeading {
        id: title

        x: Theme.margin
        y: Theme.wideGap
        width: parent.width - 2 * x
        text: page.showroom.signs.storyTitle || qsTr("Stories")
        visible: !page.standing && !page.low
    }
    Album {
        id: album

        x: {
            if (page.low)
                return page.edge + page.board + Theme.gap;
            return page.standing ? spine.x + spine.width + Theme.wideGap : page.edge;
        }
        y: title.visible ? title.y + title.height + Theme.gap : page.edge
        width: page.width - x - (page.low ? x : page.edge)
        height: foot.y - y - Theme.gap
        folded: !page.low && width - 2 * border > (height - 2 * border) * 1.1

        ListView {
            id: leaves

            anchors.fill: parent
            orientation: ListView.Horizontal
            snapMode: ListView.SnapOneItem
            highlightRangeMode: ListView.StrictlyEnforceRange
            highlightMoveDuration: Theme.turn
            boundsBehavior: Flickable.DragAndOvershootBounds
            cacheBuffer: 0 // see ZonePage
            displayMarginBeginning: width // the leaves beside this one are there before a finger draws them in
            displayMarginEnd: width
            model: page.showroom.stories
            clip: true
            onWidthChanged: Qt.callLater(page.hold)
            onCountChanged: {
                if (currentIndex >= count)
                    currentIndex = Math.max(0, count - 1);
                Qt.callLater(page.hold);
            }

            delegate: StoryLeaf {
                width: leaves.width
                height: leaves.height
                amount: leaves.count
            }
        }
    }
    Item {
        id: foot

        x: album.x
        y: page.height - height - (page.low ? 0 : page.edge / 2)
        width: album.width
        height: page.low ? where.height + Theme.gap : Math.max(Theme.pill, where.height)

        Column {
            id: where

            anchors.verticalCenter: parent.verticalCenter
            x: page.low ? 0 : page.board + Theme.gap
            width: parent.width - 2 * x
            spacing: Theme.small
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Leaf %1 of %2").arg(leaves.currentIndex + 1).arg(leaves.count)

            PageDots {
                anchors.horizontalCenter: parent.horizontalCenter
                count: leaves.count
                current: leaves.currentIndex
                room: 0
            }
            StyledText {
                width: parent.width
                text: page.showroom.credit
                role: StyledText.Caption
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.1
                visible: !page.low
            }
        }
    }
    BoardButton {
        id: before

        x: page.low ? page.edge : album.x
        y: page.low ? (album.y + album.height - height) / 2 : foot.y + (foot.height - height) / 2
        width: page.board
        height: page.low ? Math.max(Theme.pill, Theme.unit * 150) : Theme.pill
        glyph: "chevron-left"
        text: qsTr("Leaf before")
        visible: leaves.currentIndex > 0
        onClicked: page.turn(-1)
    }
    BoardButton {
        x: page.width - width - (page.low ? page.edge : page.width - album.x - album.width)
        y: before.y
        width: page.board
        height: before.height
        glyph: "chevron-right"
        text: qsTr("Next leaf")
        strong: true
        visible: leaves.currentIndex < leaves.count - 1
        onClicked: page.turn(1)
    }
}
