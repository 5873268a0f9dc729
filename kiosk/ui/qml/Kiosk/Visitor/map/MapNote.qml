import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stands in the corner of a small map: that it is schematic, on a slip of the map's paper so that no river runs through it.
Rectangle {
    id: slip

    x: Theme.small - Theme.tiny
    y: parent.height - height - Theme.tiny / 2
    width: said.width + 2 * Theme.tiny
    height: said.height + Theme.tiny
    radius: Theme.tiny

    StyledText {
        id: said

        anchors.centerIn: parent
        width: Math.min(implicitWidth, slip.parent.width - 2 * Theme.small)
        text: qsTr("Schematic, not to scale")
        role: StyledText.Caption
        font.pixelSize: Theme.unit * 20
        lineHeight: 1
    }
}
