import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What eyes and a phone need and no hand, on the free glass above or below the band of reach: the picture large on its board,
// and the code on a luggage tag, on the page's paper, for one landscape is enough.
Item {
    id: glass

    required property url picture
    required property string heading
    required property string link
    required property list<string> code
    required property int codeSide
    property string below: "" // what the code opens, in smaller words
    property bool solid: false
    property bool framed: false // a view, not a thing that stands
    readonly property bool coded: link !== ""
    readonly property bool lying: width > height * 1.6
    readonly property real room: lying && coded ? width - tag.width - 3 * Theme.margin : width - 2 * Theme.margin
    readonly property real high: height - (lying || !coded ? 0 : tag.height + Theme.gap) - 2 * Theme.gap
    readonly property real side: Math.min(room, high)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Painting {
        id: painting

        readonly property real across: glass.framed ? Math.min(glass.room, glass.high * 1.5) : glass.side

        x: Theme.margin + (glass.room - width) / 2
        y: Theme.gap + glass.high - height
        width: Math.round(across)
        height: Math.round(glass.framed ? across / 1.5 : glass.side)
        z: 1
        source: glass.picture
        solid: glass.solid
    }
    ShelfBoard {
        x: -Theme.unit * 60
        y: painting.y + painting.height * (1 - Theme.thingFoot) - floor
        width: (glass.lying ? glass.room + 2 * Theme.margin : glass.width) + Theme.unit * 120
        visible: !glass.solid && !glass.framed && painting.ready
    }
    TextMetrics {
        id: broad

        font: words.font
        text: glass.heading
    }
    TextMetrics {
        id: narrow

        font: small.font
        text: glass.below
    }
    LuggageTag {
        id: tag

        readonly property real around: padding + (Theme.contrast ? padding : 2 * hole)

        x: glass.lying ? glass.width - width - Theme.margin : Theme.margin
        y: glass.lying ? (glass.height - height) / 2 : glass.height - height - Theme.gap
        z: 2
        width: glass.lying ? Math.min(glass.width * 0.46, patch.width + Theme.unit * 560) : Math.min(glass.width - 2 * Theme.margin, around + words.x + Math.ceil(Math.max(broad.advanceWidth, glass.below === "" ? 0 : narrow.advanceWidth)) + Theme.small)
        height: patch.height + 2 * padding
        visible: glass.coded

        CodePatch {
            id: patch

            link: glass.link
            code: glass.code
            side: glass.codeSide
        }
        Icon {
            id: phone

            x: patch.width + Theme.pace
            anchors.verticalCenter: words.verticalCenter
            glyph: "smartphone"
            size: Math.round(Theme.icon * 1.6)
        }
        Prose {
            id: words

            x: phone.x + phone.width + Theme.small
            y: (patch.height - height - (small.visible ? small.height + Theme.small : 0)) / 2
            width: parent.width - x
            prose: glass.heading
            role: StyledText.Heading
        }
        StyledText {
            id: small

            x: words.x
            y: words.y + words.height + Theme.small
            width: words.width
            text: glass.below
            color: Theme.ink
            visible: text !== "" && Theme.textSize < 2
        }
    }
}
