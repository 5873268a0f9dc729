import QtQuick
import Kiosk.Theme

// The name of a part of a page, after a short stroke of the seal's red.
Item {
    id: heading

    required property string text

    implicitHeight: words.implicitHeight

    Rectangle {
        width: Theme.unit * 6
        height: words.height * 0.62
        anchors.verticalCenter: words.verticalCenter
        color: Theme.seal
    }
    StyledText {
        id: words

        x: Theme.unit * 22
        width: heading.width - x
        text: heading.text
        role: StyledText.Heading
        Accessible.role: Accessible.Heading
    }
}
