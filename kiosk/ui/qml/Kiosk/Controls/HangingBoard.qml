pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A small board, the background of a button whose words are in `words`; `dark` is the one to press. `hung` shows the two
// threads that reach up to a cord.
Item {
    id: board

    default property alias parts: inside.data
    property bool dark: false
    property bool hung: false
    readonly property color words: {
        if (patch.painted)
            return Theme.gilt;
        return dark ? Theme.light : Theme.ink;
    }

    implicitWidth: Theme.target
    implicitHeight: Theme.target

    NinePatch {
        id: patch

        anchors.fill: parent
        piece: board.dark ? "tablet-ink" : "tablet-wood"
        plain: board.dark ? Theme.ink : Theme.card
    }
    Repeater {
        model: board.hung ? [0.28, 0.72] : []

        PieceImage {
            required property real modelData

            x: Math.round(board.width * modelData - width / 2)
            y: -Math.round(Theme.unit * 20)
            piece: "thread"
        }
    }
    Item {
        id: inside

        anchors.fill: parent
    }
}
