import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One state of a control, under the name of the state.
Column {
    id: pose

    required property string called

    spacing: Theme.tiny

    StyledText {
        text: pose.called
        tongue: "en"
        role: StyledText.Caption
        font.pixelSize: Theme.unit * 18
        lineHeight: 1
    }
}
