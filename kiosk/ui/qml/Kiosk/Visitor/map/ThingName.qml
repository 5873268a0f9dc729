import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a thing on the map is called, beside it or at the end of a line from it. Who cannot see hears it from the thing itself.
Item {
    id: name

    required property string called
    required property rect words // where it stands, about the middle of its thing
    required property rect lead // that line: where it starts, about the same middle, and how far it goes across and down
    required property real size

    Rectangle {
        x: name.lead.x - name.words.x
        y: name.lead.y - name.words.y - height / 2
        width: Math.hypot(name.lead.width, name.lead.height)
        height: Math.max(1, Theme.unit * 2)
        rotation: Math.atan2(name.lead.height, name.lead.width) * 180 / Math.PI
        transformOrigin: Item.Left
        antialiasing: true
        color: Theme.ink
        opacity: Theme.contrast ? 1 : 0.6
        visible: width > 0
    }
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
