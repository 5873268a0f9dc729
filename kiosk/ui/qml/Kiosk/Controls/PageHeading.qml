import QtQuick
import Kiosk.Theme

// The name of a page and, smaller beside or below it, its second line.
Column {
    id: heading

    required property string text
    property string second: ""
    property string secondTongue: Theme.language
    property color tone: Theme.ink
    property color faint: Theme.soft // of the second line
    readonly property bool long: text.length > (Theme.upright ? 10 : 24)
    readonly property real natural: Math.ceil(name.implicitWidth + (second !== "" ? Theme.pace + aside.implicitWidth : 0)) // in one line
    readonly property bool beside: second !== "" && !long && natural <= width

    spacing: Theme.tiny

    Item {
        width: parent.width
        height: name.height

        StyledText {
            id: name

            width: parent.width
            text: heading.long && Theme.upright ? heading.text.replace(/[，、]/, "\n") : heading.text
            role: StyledText.Title
            color: heading.tone
            font.pixelSize: Math.round(Theme.titleSize * (heading.long ? 0.8 : 1))
            Accessible.role: Accessible.Heading
            Accessible.name: heading.text
        }
        StyledText {
            id: aside

            x: name.implicitWidth + Theme.pace
            anchors.baseline: name.baseline
            text: heading.second
            tongue: heading.secondTongue
            color: heading.faint
            wrapMode: Text.NoWrap
            lineHeight: 1
            visible: heading.beside
        }
    }
    StyledText {
        width: parent.width
        text: heading.second
        tongue: heading.secondTongue
        visible: text !== "" && !heading.beside
        color: heading.faint
        lineHeight: 1.2
    }
}
