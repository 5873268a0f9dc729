import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A part of the gallery: its name, then its frames.
Column {
    id: part

    required property string called

    width: parent ? parent.width : 0
    spacing: Theme.wideGap

    StyledText {
        text: part.called
        tongue: "en"
        role: StyledText.Heading
    }
}
