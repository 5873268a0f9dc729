pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// A few numbers under a heading, each with a bar beside the longest.
Column {
    id: figures

    required property string heading
    required property FigureList model
    property string nothing: ""

    width: parent ? parent.width : 0
    spacing: Theme.tiny

    SectionHeading {
        width: parent.width
        text: figures.heading
    }
    StyledText {
        width: parent.width
        text: figures.nothing
        role: StyledText.Caption
        visible: figures.model.count === 0
    }
    Repeater {
        model: figures.model

        Item {
            id: row

            required property string name
            required property int number
            required property real part

            width: figures.width
            height: words.height + Theme.small
            Accessible.role: Accessible.StaticText
            Accessible.name: row.name + " " + row.number

            Rectangle {
                y: parent.height - height
                width: Math.max(Theme.hair, (parent.width - number.width - Theme.gap) * row.part)
                height: Theme.seam
                radius: height / 2
                color: Theme.river
            }
            StyledText {
                id: words

                width: parent.width - number.width - Theme.gap
                text: row.name
                role: StyledText.Caption
                color: Theme.ink
                elide: Text.ElideRight
                maximumLineCount: 1
            }
            StyledText {
                id: number

                anchors.right: parent.right
                text: String(row.number)
                role: StyledText.Caption
                color: Theme.ink
            }
        }
    }
}
