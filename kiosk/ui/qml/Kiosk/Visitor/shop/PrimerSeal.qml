import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A number on a primer's picture, filled while its words are shown.
Rectangle {
    id: seal

    required property int index
    property bool on: false

    implicitWidth: Theme.unit * 60
    implicitHeight: implicitWidth
    radius: height / 2
    color: seal.on ? Theme.seal : Theme.card
    border.width: Theme.hair * 2
    border.color: Theme.seal

    StyledText {
        anchors.centerIn: parent
        text: seal.index + 1
        color: seal.on ? Theme.light : Qt.darker(Theme.seal, 1.2)
        font.family: Theme.headline(Theme.language)
        font.pixelSize: Math.round(seal.height * 0.6)
        lineHeight: 1
        Accessible.ignored: true
    }
}
