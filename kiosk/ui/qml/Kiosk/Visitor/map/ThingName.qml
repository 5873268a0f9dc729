import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a thing on the map is called, beside it. Who cannot see hears it from the thing itself.
Item {
    id: name

    required property string called
    required property rect words // where it stands, about the middle of its thing
    required property real size

    Rectangle {
        anchors.fill: parent
        radius: Theme.tiny
        color: Theme.veil
        opacity: Theme.contrast ? 1 : 0.7
    }
    StyledText {
        anchors.centerIn: parent
        text: name.called
        color: Theme.ink
        font.pixelSize: Math.round(name.size)
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        lineHeight: 1.1
        Accessible.ignored: true
    }
}
