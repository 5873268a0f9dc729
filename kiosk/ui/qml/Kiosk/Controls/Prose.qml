import QtQuick
import Kiosk.Theme

// Running text. A Japanese line does not end inside a word in katakana or inside a short bracket, as long as either has room
// on a line; what is said of it, searched or copied is the text without the joiners.
StyledText {
    required property string prose

    // U+2060 between the letters of a word in katakana, and inside brackets of up to eight characters.
    function joined(written: string): string {
        return written.replace(/[ァ-ヺーｦ-ﾟ]{2,}|[（「『〔][^（）「」『』〔〕\s]{1,8}[）」』〕]/g, word => Array.from(word).join("\u2060"));
    }

    text: Theme.language === "ja" ? joined(prose) : prose
    Accessible.role: Accessible.StaticText
    Accessible.name: prose
}
