import QtQuick
import Kiosk.Theme

// What a button is made of: a slip of paper, or a board of `dark` wood; one that is `on` is printed in the colour `chosen`.
Item {
    id: paper

    property bool dark: false
    property bool on: false
    property bool down: false
    property color chosen: Theme.seal
    readonly property color plain: {
        if (on)
            return chosen;
        if (dark)
            return Theme.ink;
        return down ? Theme.pressed : Theme.card;
    }

    NinePatch {
        id: patch

        anchors.fill: parent
        piece: paper.dark ? "tablet-ink" : "slip"
        plain: paper.plain
    }
    Rectangle {
        anchors.fill: parent
        visible: patch.painted && (paper.on || paper.down && !paper.dark)
        color: paper.plain
        radius: Theme.hair
    }
}
