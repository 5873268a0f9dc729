import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A figure of the story: the number in the red of the seal, and beside it what it counts; `leading` is the one to be seen
// first. Figures side by side stand on one line.
Item {
    id: figure

    required property real amount
    required property bool more
    required property string caption
    property bool leading: false
    property real most: Theme.reader

    implicitWidth: words.x + words.width
    implicitHeight: Math.round(Theme.unit * 136 * Theme.headScale)
    Accessible.role: Accessible.StaticText
    Accessible.name: digits.text + " " + caption

    StyledText {
        id: digits

        y: Math.round(figure.implicitHeight * 0.8) - baselineOffset
        text: figure.amount.toLocaleString(Qt.locale("en"), "f", 0) + (figure.more ? "+" : "")
        role: StyledText.Display
        color: Theme.seal
        font.pixelSize: Math.round(Theme.unit * (figure.leading ? 124 : 72) * Theme.headScale)
        wrapMode: Text.NoWrap
        lineHeight: 1
        Accessible.ignored: true
    }
    StyledText {
        id: words

        x: digits.implicitWidth + Theme.small
        y: Math.round(figure.implicitHeight * 0.8) - baselineOffset - (lineCount - 1) * font.pixelSize * 1.2
        width: Math.min(implicitWidth, Math.max(Theme.unit * 120, figure.most - x))
        text: figure.caption
        lineHeight: 1.15
        Accessible.ignored: true
    }
}
