import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Components in their states, under their names.
Column {
    id: frame

    required property list<string> shows
    default property alias parts: row.data

    width: parent ? parent.width : 0
    spacing: Theme.small

    StyledText {
        width: parent.width
        text: frame.shows.join(", ")
        tongue: "en"
        role: StyledText.Caption
        color: Theme.seal
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
