import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A number on a primer's picture, or in the row below it: a seal, filled while its words are shown.
Pressable {
    id: number

    required property int index
    required property string name
    property bool on: false

    says: (index + 1) + " " + name
    implicitWidth: Theme.target
    implicitHeight: Theme.target
    Accessible.checkable: true
    Accessible.checked: on

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Theme.unit * 60
            height: width
            radius: width / 2
            color: number.on ? Theme.seal : Theme.card
            border.width: Theme.hair * 2
            border.color: Theme.seal

            StyledText {
                anchors.centerIn: parent
                text: number.index + 1
                color: number.on ? Theme.light : Qt.darker(Theme.seal, 1.2)
                font.family: Theme.headline(Theme.language)
                font.pixelSize: Math.round(Theme.unit * 36)
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }
}
