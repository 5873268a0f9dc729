pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A name that lies, in lines of whole words: it goes on in another line between two words, after a comma or a dot, or before a
// bracket, and never inside a word, in any language: for a word that is wider than `width` all are written smaller.
Flow {
    id: name

    required property string text
    property int role: StyledText.Heading
    property color color: Theme.ink
    property real size: Theme.sizeOf(role)
    readonly property list<string> words: text.replace(/ /g, " \n").replace(/([，、・·‧])(?! )/g, "$1\n").replace(/([^ ])([（(])/g, "$1\n$2").split("\n").filter(word => word !== "")
    readonly property real widest: written.height > 0 ? Math.max(1, ...words.map(word => written.advanceWidth(word.trim()))) / written.font.pixelSize : 1 // in ems
    readonly property real room: Math.max(1, Math.floor((width - 4) / widest / 1.02)) // the size at which the widest is whole

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    FontMetrics {
        id: written

        font.family: Theme.headline(Theme.language)
        font.pixelSize: Theme.displaySize
    }
    Repeater {
        model: name.words

        StyledText {
            required property string modelData

            rightPadding: modelData.endsWith(" ") ? font.pixelSize * 0.28 : 0
            width: Math.min(Math.ceil(implicitWidth) + 1, name.width)
            text: modelData.trim()
            role: name.role
            color: name.color
            font.pixelSize: Math.min(name.size, Math.max(Math.floor(name.size / 2), name.room))
            lineHeight: 1.15
            Accessible.ignored: true
        }
    }
}
