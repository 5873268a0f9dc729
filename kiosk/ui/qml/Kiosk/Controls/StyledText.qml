import QtQuick
import Kiosk.Theme

// Text in one of the five roles, in the right face for its language.
Text {
    id: words

    enum Role {
        Display,
        Title,
        Heading,
        Body,
        Caption
    }

    property int role: StyledText.Body
    property string tongue: Theme.language

    color: role === StyledText.Caption ? Theme.soft : Theme.ink
    font.family: role <= StyledText.Heading ? Theme.headline(tongue) : Theme.prose(tongue)
    font.pixelSize: Theme.sizeOf(role)
    lineHeight: role >= StyledText.Body ? Theme.leading : 1.15
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
