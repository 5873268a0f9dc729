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
    property int amount: 0 // of leaves in the album
    readonly property bool pictured: picture.toString() !== ""
    readonly property bool broad: width > height * 1.1
    readonly property bool low: height < Theme.unit * 440
    readonly property real half: Math.round(width * (low ? 0.36 : 0.5)) // of a broad leaf, for the picture
    readonly property real edge: low ? Theme.pace : Theme.small
    readonly property real letter: Theme.upright || Theme.language === "ko" ? 1 : 0.56
    readonly property real least: Theme.bodySize * (dense || height < Theme.unit * 600 ? 1 : 1.1)
    readonly property bool dense: broad && long(Theme.bodySize * 1.1) > height * 0.5
    readonly property real tall: title.height + figures.height + paragraph.height + (figures.visible ? 2 : 1) * words.spacing
    readonly property real spare: Math.max(0, height - edge - (pictured ? painting.height : 0) - words.head - words.foot - tall)

    // How tall the words become, about, at a size
    function long(size: real): real {
        return summary.length * letter * size * size * Theme.leading * 1.3 / Math.max(1, words.width - 2 * words.side);
    }

    Painting {
        id: painting

        x: leaf.edge
        y: leaf.broad ? (leaf.height - height) / 2 : leaf.edge
        width: (leaf.broad ? leaf.half : leaf.width) - 2 * x
        // Below it its leaf's words have room.
        height: {
            const free = leaf.height - leaf.edge - words.head - words.foot - title.height - figures.height - 3 * words.spacing - leaf.long(leaf.least);
            return Math.round(leaf.broad ? Math.min(width * 2 / 3, leaf.height) : Math.min(width * 2 / 3, Math.max(leaf.height * 0.3, free)));
        }
        source: leaf.picture
        visible: leaf.pictured
    }
    Seal {
        x: parent.width - width - Theme.wideGap
        y: parent.height - height - Theme.wideGap
        text: Theme.upright && leaf.amount <= 10 ? Theme.numeral(leaf.amount) + (Theme.language === "zh-CN" ? "叶" : "葉") + "之" + Theme.numeral(leaf.index + 1) : ""
        tongue: Theme.language
        side: Theme.unit * 92
        visible: text.length === 4 && !leaf.low && words.height - words.head - leaf.tall > height + 1.5 * Theme.wideGap
        Accessible.ignored: true
    }
    ScrollArea {
        id: words

        x: leaf.broad && leaf.pictured ? leaf.half : 0
        y: {
            if (leaf.broad || !leaf.pictured)
                return Math.round(Math.max(0, leaf.height - leaf.tall - head - foot) / 2);
            return painting.y + painting.height + Math.round(leaf.spare * 0.3);
        }
        width: leaf.width - x
        height: leaf.height - y
        side: leaf.broad ? Theme.wideGap : Theme.wideGap + Theme.small
        head: Theme.pace
        foot: Theme.pace
        spacing: leaf.dense ? Theme.small : Theme.pace
        interactive: contentHeight > height

        SectionHeading {
            id: title

            width: parent.width
            text: leaf.name
            large: !leaf.low && !leaf.dense
        }
        Flow {
            id: figures

            width: parent.width
            spacing: leaf.dense ? Theme.small : Theme.wideGap
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
        Prose {
            id: paragraph

            // Few words are written larger, so that they fill their leaf.
            readonly property real room: leaf.height - words.head - words.foot - title.height - figures.height - 2 * words.spacing - (leaf.broad || !leaf.pictured ? 0 : painting.height + leaf.edge)
            readonly property real filling: Math.sqrt(Math.max(0, room) * Math.max(0, width) * 0.72 / (Math.max(1, prose.length) * leaf.letter * Theme.leading * 1.2))

            width: parent.width
            prose: leaf.summary
            font.pixelSize: Math.round(Math.max(leaf.least, Math.min(Theme.bodySize * 1.5, filling)))
        }
    }
}
