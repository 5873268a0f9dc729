import QtQuick
import Kiosk.Theme

// The name of a page and, smaller beside or below it, its second line.
Column {
    id: heading

    required property string text
    property string second: ""
    property string secondTongue: Theme.language
    property color tone: Theme.ink

    spacing: Theme.tiny

    Words {
        width: parent.width
        text: heading.text
        role: Words.Title
        color: heading.tone
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent.width
        text: heading.second
        tongue: heading.secondTongue
        visible: text !== ""
        color: Theme.soft
        lineHeight: 1.2
    }
}
