pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A card of the story. On broad paper its picture stands beside all its words, on narrow paper beside its title and its one
// figure, with the paragraph across the page below; for large text everything goes one below the other.
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
    readonly property bool stacked: !broad && (Theme.textSize > 0 || !pictured)
    readonly property bool banner: !broad && !stacked
    readonly property bool mirrored: index % 2 === 1
    readonly property bool tucked: banner && figureValues.length === 1
    readonly property bool drawn: figureValues.length > 0
    readonly property real part: stacked ? width : Math.round((width - Theme.wideGap) / 2)
    readonly property real rest: stacked || !pictured ? width : width - part - Theme.wideGap
    readonly property real restX: mirrored || stacked || !pictured ? 0 : part + Theme.wideGap
    readonly property real high: pictured ? painting.height : 0
    readonly property real figured: figures.height + Theme.pace
    readonly property real beside: {
        if (banner)
            return title.height + (tucked ? figured : 0);
        return title.height + Theme.gap + paragraph.height + (drawn ? figured : 0);
    }
    readonly property real drop: stacked ? (pictured ? high + Theme.gap : 0) : Math.max(0, (high - beside) / 2)

    implicitHeight: Math.max(high, paragraph.y + paragraph.height, drawn ? figures.y + figures.height : 0) + Theme.wideGap

    Painting {
        id: painting

        x: card.mirrored && !card.stacked ? card.width - width : 0
        width: card.part
        height: Math.round(card.broad ? Math.max(width * 0.62, Math.min(title.height + paragraph.height, width * 0.8)) : width * 0.6)
        source: card.picture
        visible: card.pictured
    }
    SectionHeading {
        id: title

        x: card.restX
        y: card.drop
        width: card.rest
        text: card.name
    }
    StyledText {
        id: paragraph

        x: card.banner ? 0 : card.restX
        y: card.banner ? Math.max(card.high, card.drop + card.beside) + Theme.pace : title.y + title.height + Theme.gap
        width: card.banner ? card.width : card.rest
        text: card.summary
    }
    Row {
        id: figures

        x: card.tucked || card.broad ? card.restX : 0
        y: card.tucked ? title.y + title.height + Theme.pace : paragraph.y + paragraph.height + Theme.pace
        width: card.tucked || card.broad ? card.rest : card.width
        spacing: Theme.wideGap
        visible: card.drawn

        Repeater {
            model: card.figureValues.length

            CountDrawnAsMarks {
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
