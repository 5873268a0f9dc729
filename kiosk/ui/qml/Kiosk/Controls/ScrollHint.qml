import QtQuick
import Kiosk.Theme

// What says in the margin that a paper goes on: a thin mark of how far one is, and an arrow until its end is reached.
Item {
    id: more

    required property Flickable paper
    readonly property real beyond: paper.contentHeight - paper.height
    readonly property real below: (1 - paper.visibleArea.yPosition - paper.visibleArea.heightRatio) * paper.contentHeight

    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: Theme.tiny
        width: Theme.unit * 6
        height: Math.max(Theme.target / 2, more.paper.visibleArea.heightRatio * more.paper.height)
        y: more.paper.visibleArea.yPosition * more.paper.height
        radius: width / 2
        color: Theme.thumb
        visible: more.beyond > Theme.pace
    }
    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.tiny
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tiny
        size: Math.round(Theme.unit * 32)
        glyph: "chevron-down"
        color: Theme.soft
        visible: more.below > Theme.wideGap
    }
}
