import QtQuick
import Kiosk.Theme

// The name of a part of a page, after a short stroke of the seal's red.
Item {
    id: heading

    required property string text
    property bool large: false

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
        font.pixelSize: Math.round(Theme.headingSize * (heading.large ? 1.25 : 1))
        Accessible.role: Accessible.Heading
    }
}
