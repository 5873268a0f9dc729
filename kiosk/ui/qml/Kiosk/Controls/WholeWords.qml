pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A name that lies, in lines of whole words: it goes on in another line between two words, after a comma or a dot, or before a
// bracket, and never inside a word, in any language; a word that is wider than `width` is the only one that is broken.
Flow {
    id: name

    required property string text
    property int role: StyledText.Heading
    property color color: Theme.ink
    property real size: Theme.sizeOf(role)

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Repeater {
        model: name.text.replace(/ /g, " \n").replace(/([，、・·‧])(?! )/g, "$1\n").replace(/([^ ])([（(])/g, "$1\n$2").split("\n").filter(word => word !== "")

        StyledText {
            required property string modelData

            rightPadding: modelData.endsWith(" ") ? name.size * 0.28 : 0
            width: Math.min(Math.ceil(implicitWidth) + 1, name.width)
            text: modelData.trim()
            role: name.role
            color: name.color
            font.pixelSize: name.size
            lineHeight: 1.15
            Accessible.ignored: true
        }
    }
}
