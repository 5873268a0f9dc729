import QtQuick
import Kiosk.Theme

// A sheet of lighter paper that lies on the page and casts its shadow; `color` says how it is dyed while it is pressed or on.
Item {
    id: panel

    property color color: Theme.card
    readonly property bool dyed: color !== Theme.card && color !== Theme.veil

    NinePatch {
        id: patch

        anchors.fill: parent
        piece: panel.height > Theme.unit * 130 ? "sheet" : "slip"
        plain: panel.color
    }
    Rectangle {
        anchors.fill: parent
        visible: panel.dyed && patch.painted
        color: panel.color
        radius: Theme.hair
    }
}
