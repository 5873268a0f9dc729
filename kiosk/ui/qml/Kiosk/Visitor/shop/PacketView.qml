pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// Large pictures of a packet, to leaf through and look closer: a photograph as wide as the page, a painting on its board.
Item {
    id: view

    required property PictureList pictures
    property bool beside: false // words stand right of it
    readonly property PictureLeaf leaf: pages.currentItem as PictureLeaf
    readonly property bool close: leaf !== null && leaf.close
    readonly property bool ready: leaf === null || leaf.ready

    function begin() {
        if (pages.currentIndex < 0 && pages.count > 0)
            pages.currentIndex = 0;
    }

    ShelfBoard {
        id: board

        x: -Theme.unit * 60
        y: view.leaf ? (view.height + view.leaf.side) / 2 + view.leaf.sunk - view.leaf.side * Theme.thingFoot - floor : 0
        width: view.width - (view.beside ? x + Theme.small : 2 * x)
        visible: view.leaf !== null && !view.leaf.solid && !view.close
    }
    ListView {
        id: pages

        anchors.fill: parent
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.turn
        boundsBehavior: Flickable.DragAndOvershootBounds
        interactive: count > 1 && !view.close
        cacheBuffer: 0 // see ZonePage
        model: view.pictures
        clip: true

        onCountChanged: Qt.callLater(view.begin)
        onWidthChanged: Qt.callLater(view.begin)
        onCurrentIndexChanged: Qt.callLater(view.begin)

        delegate: PictureLeaf {
            required property url large

            width: pages.width
            height: pages.height
            crowned: false
            picture: large
        }
    }
    PageDots {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tiny
        count: pages.count
        current: pages.currentIndex
        room: parent.width - 2 * (Theme.target + Theme.small)
        visible: count > 1
    }
    RoundButton {
        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        glyph: "chevron-left"
        says: qsTr("Previous picture")
        visible: pages.count > 1 && pages.currentIndex > 0
        onClicked: pages.decrementCurrentIndex()
    }
    RoundButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        glyph: "chevron-right"
        says: qsTr("Next picture")
        visible: pages.count > 1 && pages.currentIndex < pages.count - 1
        onClicked: pages.incrementCurrentIndex()
    }
}
