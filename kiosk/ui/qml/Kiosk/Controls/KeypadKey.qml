import QtQuick
import Kiosk.Theme

// One key: a letter or an icon.
Pressable {
    id: key

    property string glyph: ""

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    padding: 0

    background: Rectangle {
        radius: Theme.radius
        color: key.down ? Theme.pressed : Theme.card
        border.width: Theme.hair
        border.color: Theme.hairline
    }
    contentItem: Item {
        StyledText {
            anchors.centerIn: parent
            text: key.text.toUpperCase()
            tongue: "en"
            font.pixelSize: Theme.unit * 42
            lineHeight: 1
            visible: key.glyph === ""
        }
        Icon {
            anchors.centerIn: parent
            glyph: key.glyph
            visible: key.glyph !== ""
        }
    }
}
