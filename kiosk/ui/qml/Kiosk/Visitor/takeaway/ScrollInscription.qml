pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What is written on the painting: the showroom's name, the day, and where; upright from the right where the language stands
// upright, else in lines that end at the right. It has its width, and is `room` high at most.
Item {
    id: inscription

    required property string title
    required property string day
    required property string where
    required property real room
    required property list<real> letters // how large the three are written where there is room

    // How large `text`, the title, the day or the place, stands in its column.
    function upright(which: int, text: string): int {
        return Math.max(1, Math.round(Math.min(letters[which] ?? 1, room / Math.max(1, text.length) / 1.13)));
    }

    // The same of one that lies in a line.
    function lying(which: int, text: string): int {
        return Math.max(1, Math.round(Math.min(letters[which] ?? 1, width * 1.5 / Math.max(8, text.length))));
    }

    Row {
        anchors.right: parent.right
        layoutDirection: Qt.RightToLeft
        spacing: Math.round(inscription.width * 0.022)
        visible: Theme.upright

        VerticalText {
            text: Theme.upright ? inscription.title : ""
            size: inscription.upright(0, text)
        }
        Repeater {
            model: Theme.upright ? inscription.day.match(/[^年]+年?/g) ?? [] : [] // the year, and beside it the day

            VerticalText {
                required property string modelData

                y: Math.round(inscription.width * 0.012)
                text: modelData
                role: StyledText.Heading
                size: inscription.upright(1, text)
            }
        }
        VerticalText {
            y: Math.round(inscription.width * 0.012)
            text: Theme.upright ? inscription.where : ""
            role: StyledText.Heading
            size: inscription.upright(2, text)
        }
    }
    Column {
        width: parent.width
        spacing: Math.round(inscription.width * 0.006)
        visible: !Theme.upright

        StyledText {
            width: parent.width
            text: Theme.upright ? "" : inscription.title
            role: StyledText.Title
            font.pixelSize: inscription.lying(0, text)
            horizontalAlignment: Text.AlignRight
            lineHeight: 1
        }
        StyledText {
            width: parent.width
            text: Theme.upright ? "" : inscription.day
            role: StyledText.Heading
            font.pixelSize: inscription.lying(1, text)
            horizontalAlignment: Text.AlignRight
        }
        StyledText {
            width: parent.width
            text: Theme.upright ? "" : inscription.where
            role: StyledText.Heading
            font.pixelSize: inscription.lying(2, text)
            horizontalAlignment: Text.AlignRight
        }
    }
}
