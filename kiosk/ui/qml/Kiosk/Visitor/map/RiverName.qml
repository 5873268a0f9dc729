import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A river's name beside its water, standing where its language stands.
Item {
    id: river

    required property string name
    required property real size

    width: Math.max(standing.width, lying.width)
    height: Math.max(standing.height, lying.height)

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.tiny / 2
        radius: Theme.tiny
        color: Theme.veil
        opacity: Theme.contrast ? 1 : 0.95
    }
    VerticalText {
        id: standing

        text: Theme.upright ? river.name : ""
        role: StyledText.Body
        color: Theme.water
        size: river.size
    }
    StyledText {
        id: lying

        text: Theme.upright ? "" : river.name
        color: Theme.water
        font.pixelSize: river.size
        wrapMode: Text.NoWrap
        lineHeight: 1
    }
}
