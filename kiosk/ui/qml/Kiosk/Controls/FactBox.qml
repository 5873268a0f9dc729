import QtQuick
import Kiosk.Theme

// A fact: its name small, its value below.
PaperPanel {
    id: box

    required property string label
    required property string value

    implicitHeight: column.implicitHeight + 2 * Theme.small
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + value

    Column {
        id: column

        x: Theme.small
        y: Theme.small
        width: parent.width - 2 * x
        spacing: Theme.tiny / 2

        StyledText {
            width: parent.width
            text: box.label
            role: StyledText.Caption
            lineHeight: 1.1
            Accessible.ignored: true
        }
        StyledText {
            width: parent.width
            text: box.value
            lineHeight: 1.2
            Accessible.ignored: true
        }
    }
}
