import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A control in its states, under its name.
Column {
    id: frame

    required property string title
    default property alias parts: row.data

    width: parent ? parent.width : 0
    spacing: Theme.small

    Words {
        text: frame.title
        tongue: "en"
        role: Words.Caption
    }
    Flow {
        id: row

        width: parent.width
        spacing: Theme.gap
    }
    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
}
