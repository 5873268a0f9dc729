import QtQuick
import Kiosk.Theme

// One key: a letter or an icon.
Pressable {
    id: key

    property string glyph: ""

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    padding: 0

    background: NinePatch {
        piece: "slip"
        plain: key.down ? Theme.pressed : Theme.card
    }
    contentItem: Item {
        StyledText {
            anchors.centerIn: parent
            width: key.width * 0.88
            height: key.height
            text: key.text.toUpperCase()
            tongue: "en"
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.captionSize
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
