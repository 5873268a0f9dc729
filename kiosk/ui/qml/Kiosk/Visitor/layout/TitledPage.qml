import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A page of one part. On wide glass its name hangs in the left margin, upright in the scripts that stand; on tall glass it
// lies above.
Item {
    id: chapter

    required property string text
    property string second: ""
    property color tone: Theme.ink
    property bool headed: true // without it its name stands elsewhere
    property Component margin: null
    property alias spacing: scroll.spacing
    readonly property bool wide: width > height && width > Theme.unit * 1240 && (standing || height > Theme.unit * 700)
    readonly property bool standing: Theme.upright && text.length <= 11
    readonly property real edge: {
        if (!wide)
            return 0;
        if (standing)
            return spine.x + spine.width - Theme.small;
        return Math.round(width * 0.25);
    }
    readonly property size marginRoom: Qt.size(edge - Theme.margin - Theme.gap, height - margined.y - Theme.wideGap)
    readonly property bool marginShown: wide && !standing && margin !== null && marginRoom.height > Theme.unit * 300
    readonly property Flickable paper: scroll

    default property alias parts: scroll.parts

    UprightName {
        id: spine

        x: Theme.margin
        y: Theme.wideGap
        text: chapter.wide && chapter.standing ? chapter.text : ""
        tone: chapter.tone
        size: Math.min(Theme.titleSize * 1.12, (chapter.height - 2 * y) / Math.max(4, chapter.text.length) / 1.18)
        visible: chapter.wide && chapter.standing
    }
    Column {
        id: lying

        x: Theme.margin
        y: Theme.wideGap
        width: chapter.edge - x
        spacing: Theme.gap
        visible: chapter.wide && !chapter.standing

        StyledText {
            width: parent.width
            text: chapter.text
            role: StyledText.Title
            color: chapter.tone
            font.pixelSize: Math.round(Theme.titleSize * 0.8)
            Accessible.role: Accessible.Heading
        }
        Rectangle {
            width: Theme.unit * 96
            height: Theme.unit * 6
            color: Theme.seal
        }
        StyledText {
            width: parent.width
            text: chapter.second
            color: Theme.soft
        }
    }
    Loader {
        id: margined

        x: Theme.margin
        y: lying.y + lying.height + Theme.gap
        active: chapter.marginShown
        sourceComponent: chapter.margin
    }
    ScrollArea {
        id: scroll

        x: chapter.edge
        width: chapter.width - x
        height: chapter.height

        PageHeading {
            width: parent.width
            text: chapter.text
            second: chapter.second
            tone: chapter.tone
            visible: chapter.headed && !chapter.wide
        }
        StyledText {
            width: parent.width
            text: chapter.second
            color: Theme.soft
            visible: chapter.wide && chapter.standing && text !== ""
        }
    }
}
