pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What differs between the things above, line by line in their columns, the colour of the liquor as a drop; what all of
// them share is said once.
Column {
    id: table

    required property ComparedList lines
    required property list<string> names
    required property list<string> colours // of the liquors, by their names in Theme
    required property ChooseWords words
    required property bool abreast

    visible: lines.count > 0
    spacing: Theme.small

    SectionHeading {
        width: parent.width
        text: qsTr("Side by side")
    }
    Repeater {
        model: table.lines

        Column {
            id: line

            required property list<string> topics
            required property list<string> values
            required property bool differs
            readonly property bool dropped: topics.includes("liquor")

            width: table.width
            spacing: Theme.tiny

            Rectangle {
                width: parent.width
                height: Theme.hair
                color: Theme.hairline
            }
            StyledText {
                readonly property string named: line.topics.map(topic => table.words.topic(topic)).join(" · ")

                width: parent.width
                text: line.differs ? named : qsTr("%1 (the same of all)").arg(named)
                role: StyledText.Caption
                lineHeight: 1.1
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            Grid {
                columns: table.abreast && line.differs ? 3 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.tiny

                Repeater {
                    model: line.differs ? line.values.length : 1

                    Item {
                        id: said

                        required property int index
                        readonly property string colour: line.dropped ? (table.colours[index] ?? "") : ""

                        width: table.abreast && line.differs ? Math.floor((table.width - 2 * Theme.gap) / 3) : table.width
                        height: value.height

                        Rectangle {
                            id: drop

                            y: (value.height / Math.max(1, value.lineCount) - height) / 2
                            width: said.colour === "" ? 0 : Math.round(Theme.bodySize * 0.9)
                            height: width
                            radius: width / 2
                            color: Theme.liquor(said.colour)
                            border.width: Theme.hair
                            border.color: Theme.hairline
                            visible: width > 0
                        }
                        StyledText {
                            id: value

                            readonly property string words: table.words.value(line.topics[0] ?? "", line.values[said.index] ?? "")

                            x: drop.width > 0 ? drop.width + Theme.tiny : 0
                            width: parent.width - x
                            text: table.abreast || !line.differs ? words : qsTr("%1: %2").arg(Theme.stem(table.names[said.index] ?? "")).arg(words)
                            font.pixelSize: Math.round((Theme.bodySize + Theme.captionSize) / 2)
                            lineHeight: 1.25
                            Accessible.role: Accessible.StaticText
                            Accessible.name: text
                        }
                    }
                }
            }
        }
    }
}
