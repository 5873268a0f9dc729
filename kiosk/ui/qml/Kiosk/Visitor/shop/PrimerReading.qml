import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One of a primer's numbers and what stands there; touched, how to read it is told below.
Pressable {
    id: reading

    required property int index
    required property string name
    required property string words
    property bool on: false

    text: name
    says: (index + 1) + " " + name + (on ? ", " + words : "")
    implicitHeight: Math.max(Theme.target, told.implicitHeight + 2 * Theme.small)
    Accessible.checkable: true
    Accessible.checked: on

    background: PaperPanel {
        color: reading.down ? Theme.pressed : Theme.card
    }
    contentItem: Item {
        StyledText {
            id: number

            x: Theme.pace
            y: told.y
            width: Theme.unit * 52
            text: reading.index + 1
            role: StyledText.Heading
            color: Qt.darker(Theme.seal, 1.2)
        }
        Column {
            id: told

            x: number.x + number.width
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Theme.pace
            spacing: Theme.tiny

            StyledText {
                width: parent.width
                text: reading.name
                font.family: Theme.headline(Theme.language)
                font.pixelSize: Math.round((Theme.bodySize + Theme.headingSize) / 2)
                lineHeight: 1.2
            }
            StyledText {
                width: parent.width
                text: reading.words
                visible: reading.on && text !== ""
            }
        }
    }
}
