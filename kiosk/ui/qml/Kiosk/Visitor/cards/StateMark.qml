import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a thing in a grid is besides being there: sold out, or only proposed. A seal where the script stands, else words.
Item {
    id: mark

    required property string words

    implicitWidth: Theme.upright ? seal.width : written.implicitWidth
    implicitHeight: Theme.upright ? seal.height : written.implicitHeight

    Seal {
        id: seal

        side: Theme.unit * 64
        text: mark.words
        tongue: Theme.language
        visible: Theme.upright
        filled: false
    }
    StyledText {
        id: written

        role: StyledText.Caption
        color: Theme.seal
        text: mark.words
        visible: !Theme.upright
    }
}
