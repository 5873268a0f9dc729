import QtQuick
import Kiosk.Theme

// A round button that shows one icon.
Pressable {
    id: button

    required property string glyph
    property bool on: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target

    background: Rectangle {
        radius: height / 2
        color: button.face(button.on, Theme.seal)
        border.width: button.on ? 0 : Theme.hair
        border.color: Theme.hairline
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            glyph: button.glyph
            color: button.on ? Theme.light : Theme.ink
        }
    }
}
