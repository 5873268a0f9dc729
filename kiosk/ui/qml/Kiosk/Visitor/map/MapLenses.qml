import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What looks closer at the map: nearer, farther, and, once it is near, the whole again.
Column {
    id: lenses

    required property bool closer // than the whole

    signal zoomed(real factor)
    signal whole

    spacing: Theme.gap

    RoundButton {
        glyph: "zoom-in"
        says: qsTr("Zoom in")
        onClicked: lenses.zoomed(1.4)
    }
    RoundButton {
        glyph: "zoom-out"
        says: qsTr("Zoom out")
        enabled: lenses.closer
        onClicked: lenses.zoomed(1 / 1.4)
    }
    RoundButton {
        glyph: "locate-fixed"
        says: qsTr("The whole map")
        visible: lenses.closer
        onClicked: lenses.whole()
    }
}
