import QtQuick
import Kiosk.Theme

// A name that lies, in lines of whole words: it goes on in another line between two words, after a comma or a dot, or before a
// bracket, and never inside a word, in any language: for a word that is wider than `width` all are written smaller.
StyledText {
    id: name

    property real size: Theme.sizeOf(role)

    role: StyledText.Heading
    shown: Lettering.whole(text)
    font.pixelSize: Math.max(1, Math.floor(Math.max(size / 2, fitted.size)))
    lineHeight: 1.15
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    FittedLetters {
        id: fitted

        words: name.shown
        family: name.face
        room: Qt.size(name.width - 4, Infinity)
        wanted: name.size
        lines: 9
        gain: 1
    }
}
