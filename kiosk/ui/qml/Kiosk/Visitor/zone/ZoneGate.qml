pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A zone as a shop one can walk into: its gate, and on the ground before it, or beside it where it is low, what the visitor
// calls it and how much is inside.
Item {
    id: front

    required property string name
    required property string second
    required property string counted
    required property string tone
    required property url picture
    required property color colour
    property alias stirring: gate.stirring
    property alias settled: gate.settled
    property bool low: false // its words stand beside it
    property real foot: 0 // the height of the tallest words beside these: gates stand on one line
    property real lettering: fits // that of the smallest name beside it: all are written alike
    property bool shown: fitting // the picture beside a low gate: beside each of a row or beside none
    readonly property bool fitting: roomy.size > 0.8 * wanted
    readonly property string called: Theme.language === "zh-CN" && !low ? second : name
    readonly property string tongue: Theme.language === "zh-CN" && !low ? "en" : Theme.language
    readonly property real wanted: low && Theme.upright ? Math.min(Theme.headingSize, Theme.unit * 48) : Math.min(Theme.bodySize, Theme.unit * 42)
    readonly property real small: Math.min(Theme.captionSize * 0.94, Theme.unit * 34) // how much is inside
    readonly property real rise: height - 1.4 * small // for its name, where that stands beside it
    readonly property real fits: low ? fitted.size : Math.max(Theme.unit * 22, fitted.size)
    readonly property real pictured: low ? Math.round(height * (Theme.upright ? 0.72 : 0.6)) : 0 // beside a low gate
    readonly property real beside: low ? width - Math.round(height * gate.ratio) - Theme.small : width // for words, without that picture
    readonly property real wordy: words.implicitHeight
    readonly property bool failed: gate.failed
    readonly property bool ready: gate.ready
    readonly property rect doorway: Qt.rect(gate.x + gate.leaves.x, gate.y + gate.leaves.y, gate.leaves.width, gate.leaves.height)

    // Its words are laid out now instead of before the next frame, so that its gate stands as high as it will.
    function layOut() {
        words.forceLayout();
    }

    FittedLetters {
        id: fitted

        words: front.called
        family: Theme.prose(front.tongue)
        tongue: front.tongue
        room: Qt.size(words.width, front.low ? front.rise : Infinity)
        wanted: front.wanted
        gain: front.low ? 1.15 : 1.28
    }
    FittedLetters {
        id: counting

        words: front.counted
        family: Theme.prose(Theme.language)
        room: Qt.size(words.width, front.height)
        wanted: Math.min(front.small, front.low ? front.lettering : front.small)
        lines: 1
    }
    // Whether the name fits beside the picture as well as without it.
    FittedLetters {
        id: roomy

        words: front.called
        family: fitted.family
        tongue: front.tongue
        room: Qt.size(front.beside - front.pictured - Theme.tiny, front.rise)
        wanted: front.wanted
        lines: 2
    }
    ShopGate {
        id: gate

        x: front.low ? 0 : Math.round((parent.width - width) / 2)
        y: front.low ? 0 : words.y - height
        width: Math.round(front.low ? parent.height * ratio : Math.min(parent.width, words.y * ratio))
        height: implicitHeight
        tone: front.tone
        sign: Theme.language === "zh-CN" ? front.name : front.second
        picture: front.picture
        colour: front.colour
    }
    Loader {
        id: thing

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        active: front.low && front.width > 2 * front.height && front.shown
        sourceComponent: Painting {
            width: front.pictured
            height: width
            source: front.picture
        }
    }
    Column {
        id: words

        x: front.low ? gate.width + Theme.small : 0
        width: front.beside - (thing.active ? front.pictured + Theme.tiny : 0)
        y: front.low ? Math.round((parent.height - implicitHeight) / 2) : parent.height - Math.max(front.foot, implicitHeight)

        StyledText {
            width: parent.width
            text: front.called
            tongue: front.tongue
            font.pixelSize: Math.max(1, Math.floor(front.lettering))
            horizontalAlignment: front.low ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: 1.1
        }
        StyledText {
            width: parent.width
            text: front.counted
            role: StyledText.Caption
            font.pixelSize: Math.max(1, Math.floor(counting.size))
            color: Theme.contrast ? Theme.ink : Qt.darker(front.colour, 1.35)
            horizontalAlignment: front.low ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: 1.1
        }
    }
}
