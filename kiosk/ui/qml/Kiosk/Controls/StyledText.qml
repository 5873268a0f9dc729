import QtQuick
import Kiosk.Theme

// Text in one of the five roles, in the right face for its language, its lines ended where that language ends them. `text` is
// what is said of it, searched or copied, without what keeps its lines.
Letters {
    id: words

    enum Role {
        Display,
        Title,
        Heading,
        Body,
        Caption
    }

    override property string text
    property int role: StyledText.Body
    property string tongue: Theme.language
    property string face: role <= StyledText.Heading ? Theme.headline(tongue) : Theme.prose(tongue)

    shown: Lettering.kept(text, tongue)
    color: role === StyledText.Caption ? Theme.soft : Theme.ink
    font.family: face
    font.pixelSize: Theme.sizeOf(role)
    lineHeight: role >= StyledText.Body ? Theme.leading : 1.15
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
