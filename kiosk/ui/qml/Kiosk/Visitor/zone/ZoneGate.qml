import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A zone as a shop one can walk into: its gate, and on the ground before it what the visitor calls it and how much is inside.
Item {
    id: front

    required property string name
    required property string second
    required property string counted
    required property string tone
    required property url picture
    required property color colour
    property alias stirring: gate.stirring
    property real foot: 0 // the height of the tallest words beside these: gates stand on one line
    readonly property real wordy: words.implicitHeight
    readonly property bool failed: gate.failed
    readonly property bool ready: gate.ready
    readonly property rect doorway: Qt.rect(gate.x + gate.leaves.x, gate.y + gate.leaves.y, gate.leaves.width, gate.leaves.height)

    ShopGate {
        id: gate

        width: Math.round(Math.min(parent.width, words.y * ratio))
        height: implicitHeight
        anchors.horizontalCenter: parent.horizontalCenter
        y: words.y - height
        tone: front.tone
        sign: Theme.language === "zh-CN" ? front.name : front.second
        picture: front.picture
    }
    Column {
        id: words

        width: parent.width
        y: parent.height - Math.max(front.foot, implicitHeight)

        StyledText {
            width: parent.width
            text: Theme.language === "zh-CN" ? front.second : front.name
            tongue: Theme.language === "zh-CN" ? "en" : Theme.language
            font.pixelSize: Math.min(Theme.bodySize, Theme.unit * 30)
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.1
        }
        StyledText {
            width: parent.width
            text: front.counted
            role: StyledText.Caption
            font.pixelSize: Math.min(Theme.captionSize, Theme.unit * 30)
            color: Qt.darker(front.colour, 1.35)
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.1
        }
    }
}
