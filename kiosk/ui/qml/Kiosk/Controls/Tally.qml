import QtQuick
import Kiosk.Theme

// A wooden tally that hangs by a loop of twine from a pole, and what is cut into it, in `words`; red while it is chosen.
Item {
    id: tally

    default property alias parts: inside.data
    property bool chosen: false
    property bool hung: true
    readonly property real hole: Math.round(Theme.unit * 24)
    readonly property color words: Theme.contrast && chosen ? Theme.light : Theme.gilt

    implicitWidth: Math.max(Theme.target, inside.childrenRect.width + 2 * Theme.small)
    implicitHeight: inside.childrenRect.height + tally.hole * 2 + Theme.small

    NinePatch {
        anchors.fill: parent
        piece: tally.chosen ? "tally-red" : "tally"
        cap: 26
        plain: tally.chosen ? Theme.seal : Theme.card
    }
    PieceImage {
        x: Math.round((tally.width - width) / 2)
        y: tally.hole - Math.round(Theme.unit * 58)
        piece: tally.hung ? "tally-loop" : ""
    }
    Item {
        id: inside

        anchors.fill: parent
        anchors.topMargin: tally.hole * 2
        anchors.leftMargin: Theme.small
        anchors.rightMargin: Theme.small
        anchors.bottomMargin: Theme.small
    }
}
