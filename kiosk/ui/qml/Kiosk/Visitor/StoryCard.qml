pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A card of the story: a title, its figures large, a paragraph.
Panel {
    id: card

    required property int index
    required property string name
    required property string summary
    required property list<string> figureValues
    required property list<string> figureMores
    required property list<string> figureCaptions
    required property url picture

    implicitHeight: column.implicitHeight + 2 * Theme.wideGap
    color: Theme.veil

    Column {
        id: column

        x: Theme.wideGap
        y: Theme.wideGap
        width: parent.width - 2 * x
        spacing: Theme.gap

        SectionHeading {
            width: parent.width
            text: card.name
        }
        Painting {
            width: parent.width
            height: Math.round(width * 0.5)
            source: card.picture
            visible: card.picture.toString() !== ""
        }
        Flow {
            width: parent.width
            spacing: Theme.wideGap
            visible: card.figureValues.length > 0

            Repeater {
                model: card.figureValues.length

                Column {
                    id: figure

                    required property int index
                    readonly property string digits: Number(card.figureValues[index]).toLocaleString(Qt.locale("en"), "f", 0)

                    Words {
                        text: figure.digits + (card.figureMores[figure.index] !== "" ? "+" : "")
                        role: Words.Title
                        color: Theme.seal
                        wrapMode: Text.NoWrap
                        lineHeight: 1
                    }
                    Words {
                        text: card.figureCaptions[figure.index]
                        role: Words.Caption
                        width: Math.min(implicitWidth, column.width)
                        lineHeight: 1.2
                    }
                }
            }
        }
        Words {
            width: parent.width
            text: card.summary
        }
    }
}
