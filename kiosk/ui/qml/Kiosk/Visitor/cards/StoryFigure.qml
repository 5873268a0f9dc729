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
    readonly property real line: Math.round(Theme.unit * 109 * Theme.headScale)
    readonly property bool below: digits.implicitWidth + Theme.small + words.implicitWidth > most

    implicitWidth: below ? Math.min(most, Math.max(digits.implicitWidth, words.width)) : words.x + words.width
    implicitHeight: below ? words.y + words.height : Math.round(line * 1.25)
    Accessible.role: Accessible.StaticText
    Accessible.name: digits.text + " " + caption

    StyledText {
        id: digits

        y: figure.line - baselineOffset
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

        x: figure.below ? 0 : digits.implicitWidth + Theme.small
        y: figure.below ? Math.round(figure.line * 1.25) : figure.line - baselineOffset
        width: figure.below ? Math.min(implicitWidth, figure.most) : implicitWidth
        text: figure.caption
        lineHeight: 1.15
        Accessible.ignored: true
    }
}
