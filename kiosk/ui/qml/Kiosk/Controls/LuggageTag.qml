import QtQuick
import Kiosk.Theme

// A luggage tag with its hole at the left, or (`hung`) above, and what is put in it, right of the hole or below it.
Item {
    id: tag

    default property alias parts: inside.data
    property real padding: Theme.pace
    property bool twined: true
    property bool hung: false
    property bool pegged: false // its twine is seen whole, and hangs on a stud of brass
    property real eye: height / 2 // how far down its hole is
    readonly property real hole: Math.round(Theme.unit * 44)

    implicitWidth: inside.childrenRect.width + inside.anchors.leftMargin + padding
    implicitHeight: Math.max(inside.childrenRect.height + inside.anchors.topMargin + padding, Theme.unit * 150)

    NinePatch {
        anchors.fill: parent
        piece: tag.hung ? "tag-hung" : "tag"
        cap: 24
        capLeft: 54
        capTop: 54
        capRight: tag.hung ? 54 : 24
        capBottom: tag.hung ? 24 : 54
    }
    PieceImage {
        x: tag.hung ? Math.round(tag.width / 2 - Theme.unit * 60) : tag.hole - Math.round(Theme.unit * 154)
        y: tag.hung ? tag.hole - Math.round(Theme.unit * 124) : Math.round(tag.eye - Theme.unit * 114)
        piece: {
            if (!tag.twined)
                return "";
            return tag.hung ? "twine-hung" : "twine-tag";
        }
    }
    PieceImage {
        x: tag.hole - Math.round(Theme.unit * 144)
        y: Math.round(tag.eye - Theme.unit * 108)
        piece: tag.twined && tag.pegged && !tag.hung ? "peg" : ""
    }
    Item {
        id: inside

        anchors.fill: parent
        anchors.margins: tag.padding
        anchors.leftMargin: Theme.contrast || tag.hung ? tag.padding : tag.hole * 2
        anchors.topMargin: Theme.contrast || !tag.hung ? tag.padding : tag.hole * 2
    }
}
