pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A leaf of the story: one picture, one figure, its words. On broad paper the picture has the left half; what does not fit
// at a large text size scrolls inside the leaf.
Item {
    id: leaf

    required property int index
    required property string name
    required property string summary
    required property list<string> figureValues
    required property list<string> figureMores
    required property list<string> figureCaptions
    required property url picture
    readonly property bool pictured: picture.toString() !== ""
    readonly property bool broad: width > height * 1.1
    readonly property bool low: height < Theme.unit * 440
    readonly property real half: Math.round(width * (low ? 0.36 : 0.5)) // of a broad leaf, for the picture
    readonly property real edge: broad && !low ? Theme.wideGap : Theme.pace
    readonly property real tall: title.height + figures.height + paragraph.height + (figures.visible ? 2 : 1) * words.spacing
    readonly property real spare: Math.max(0, height - edge - (pictured ? painting.height : 0) - words.head - words.foot - tall)

    Painting {
        id: painting

        x: leaf.edge
        y: leaf.broad ? (leaf.height - height) / 2 : leaf.edge + Math.round(leaf.spare * 0.32)
        width: (leaf.broad ? leaf.half : leaf.width) - 2 * x
        height: Math.round(Math.min(width * 2 / 3, leaf.height * (leaf.broad ? 1 : Theme.textSize > 0 ? 0.34 : 0.5)))
        source: leaf.picture
        visible: leaf.pictured
    }
    Seal {
        x: parent.width - width - Theme.wideGap
        y: parent.height - height - Theme.wideGap
        text: Array.from("一二三四五六七八九十")[leaf.index] ?? ""
        side: Theme.unit * 92
        visible: text !== "" && leaf.spare > height + Theme.wideGap && !leaf.broad
        Accessible.ignored: true
    }
    ScrollArea {
        id: words

        x: leaf.broad && leaf.pictured ? leaf.half : 0
        y: {
            if (leaf.broad || !leaf.pictured)
                return Math.round(Math.max(0, leaf.height - leaf.tall - head - foot) / 2);
            return painting.y + painting.height;
        }
        width: leaf.width - x
        height: leaf.height - y
        side: leaf.broad ? Theme.wideGap : Theme.wideGap + Theme.small
        head: Theme.pace
        foot: Theme.pace
        spacing: Theme.pace
        interactive: contentHeight > height

        SectionHeading {
            id: title

            width: parent.width
            text: leaf.name
            large: !leaf.low
        }
        Flow {
            id: figures

            width: parent.width
            spacing: Theme.wideGap
            visible: leaf.figureValues.length > 0
            height: visible ? implicitHeight : 0

            Repeater {
                model: leaf.figureValues.length

                StoryFigure {
                    required property int index

                    leading: index === 0
                    most: figures.width
                    amount: Number(leaf.figureValues[index])
                    more: leaf.figureMores[index] !== ""
                    caption: leaf.figureCaptions[index]
                }
            }
        }
        StyledText {
            id: paragraph

            width: parent.width
            text: leaf.summary
            font.pixelSize: Math.round(Theme.bodySize * (leaf.height < Theme.unit * 600 ? 1 : 1.1))
        }
    }
}
