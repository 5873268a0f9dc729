import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The number of a stop as a round seal, pressed into the paper once the line has `come` to it.
Rectangle {
    id: seal

    required property int ordinal
    required property bool come

    width: Math.round(Theme.unit * 54)
    height: width
    radius: width / 2
    color: come ? Theme.seal : Theme.card
    border.width: Math.round(Theme.unit * 3)
    border.color: come ? Theme.light : Theme.seal
    onComeChanged: {
        if (come)
            pressed.restart();
    }

    StyledText {
        anchors.centerIn: parent
        text: Theme.numeral(seal.ordinal)
        color: seal.come ? Theme.light : Theme.seal
        font.family: Theme.headline(Theme.language)
        font.pixelSize: Math.round(Theme.unit * (text.length > 1 ? 23 : 30))
        lineHeight: 1
        wrapMode: Text.NoWrap
    }
    NumberAnimation {
        id: pressed

        target: seal
        property: "scale"
        from: 1.5
        to: 1
        duration: Theme.turn
        easing.type: Easing.OutBack
    }
}
