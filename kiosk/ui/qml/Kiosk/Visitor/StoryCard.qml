pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A card of the story: the picture on one side, title and paragraph on the other, its figures drawn below them.
Item {
    id: card

    required property int index
    required property string name
    required property string summary
    required property list<string> figureValues
    required property list<string> figureMores
    required property list<string> figureCaptions
    required property url picture
    readonly property bool pictured: picture.toString() !== ""
    readonly property bool broad: width > Theme.unit * 1100
    readonly property bool stacked: !broad && Theme.textSize > 0
    readonly property bool mirrored: index % 2 === 1
    readonly property bool tucked: !broad && !stacked && pictured && figureValues.length === 1
    readonly property real half: (width - Theme.wideGap) / 2
    readonly property real drop: broad && pictured ? Math.max(0, (painting.height - words.height - (figures.visible ? figures.height + Theme.pace : 0)) / 2) : 0

    implicitHeight: Math.max(pictured ? painting.height : 0, words.y + words.height, figures.visible ? figures.y + figures.height : 0) + Theme.wideGap

    Painting {
        id: painting

        x: card.mirrored && !card.stacked ? card.width - width : 0
        width: card.stacked ? card.width : card.half
        height: Math.round(card.stacked || card.tucked ? width * 0.6 : Math.max(width * 0.62, Math.min(words.height, width * 0.8)))
        source: card.picture
        visible: card.pictured
    }
    Column {
        id: words

        x: card.mirrored || card.stacked || !card.pictured ? 0 : card.half + Theme.wideGap
        y: card.stacked && card.pictured ? painting.height + Theme.gap : card.drop
        width: card.stacked || !card.pictured ? card.width : card.half
        spacing: Theme.gap

        SectionHeading {
            width: parent.width
            text: card.name
        }
        Words {
            width: parent.width
            text: card.summary
        }
    }
    Row {
        id: figures

        x: card.tucked ? painting.x : card.broad ? words.x : 0
        y: card.tucked ? painting.height + Theme.gap : card.broad || card.stacked ? words.y + words.height + Theme.pace : Math.max(painting.visible ? painting.height : 0, words.height) + Theme.pace
        width: card.tucked ? painting.width : card.broad ? words.width : card.width
        spacing: Theme.wideGap
        visible: card.figureValues.length > 0

        Repeater {
            model: card.figureValues.length

            Figure {
                required property int index
                readonly property int across: card.tucked ? 1 : Math.max(2, card.figureValues.length)

                width: (figures.width - (across - 1) * figures.spacing) / across
                amount: Number(card.figureValues[index])
                more: card.figureMores[index] !== ""
                caption: card.figureCaptions[index]
            }
        }
    }
    Rectangle {
        y: card.height - height
        width: card.width
        height: Theme.hair
        color: Theme.hairline
    }
}
