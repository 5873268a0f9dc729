import QtQuick
import Kiosk.Theme

// A luggage tag with its hole at the left, and what is put in it, right of the hole.
Item {
    id: tag

    default property alias parts: inside.data
    property real padding: Theme.pace
    property bool twined: true
    property real eye: height / 2 // how far down its hole is
    readonly property real hole: Math.round(Theme.unit * 44)

    implicitWidth: inside.childrenRect.width + inside.anchors.leftMargin + padding
    implicitHeight: Math.max(inside.childrenRect.height + 2 * padding, Theme.unit * 150)

    NinePatch {
        anchors.fill: parent
        piece: "tag"
        cap: 24
        capLeft: 54
        capTop: 54
        capBottom: 54
    }
    PieceImage {
        x: tag.hole - Math.round(Theme.unit * 154)
        y: Math.round(tag.eye - Theme.unit * 114)
        piece: tag.twined ? "twine-tag" : ""
    }
    Item {
        id: inside

        anchors.fill: parent
        anchors.margins: tag.padding
        anchors.leftMargin: Theme.contrast ? tag.padding : tag.hole * 2
    }
}
