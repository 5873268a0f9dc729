import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stands on a door: its name, upright where there is room for it, its picture, and how much is inside.
Item {
    id: face

    required property string name
    required property string second
    required property string counted
    required property url picture
    required property color colour
    property real ajar: 0
    readonly property bool low: height < Theme.unit * 380
    readonly property bool standing: Theme.upright && !low
    readonly property bool broad: width > height * 0.7
    readonly property real shut: 1 - Math.min(1, ajar * 2.5)

    VerticalText {
        id: upright

        visible: face.standing
        opacity: face.shut
        x: Theme.unit * 24
        y: Theme.unit * 44
        text: face.standing ? face.name : ""
        size: Math.min(Theme.headingSize * 1.3, (foot.y - y - Theme.tiny - (face.broad ? 0 : painting.height * 0.8)) / Math.max(4, face.name.length) / 1.12)
    }
    Column {
        x: Theme.unit * 24
        y: face.low ? Theme.unit * 22 : Theme.unit * 44
        width: parent.width - 2 * x
        spacing: Theme.tiny
        visible: !face.standing
        opacity: face.shut

        StyledText {
            id: lying

            // A low door has room for so much above its count: characters in one line or in two, words by their area.
            readonly property real high: Math.max(1, foot.y - parent.y - Theme.tiny)
            readonly property real room: {
                if (Theme.upright)
                    return Math.max(...[1, 2].map(lines => Math.min(0.97 * width / Math.max(1, Math.ceil(text.length / lines)), high / lines / 1.2)));
                return Math.sqrt(Math.max(1, width) * high / Math.max(1, text.length) / (Theme.language === "ko" ? 1 : 0.62) / 2);
            }
            readonly property real most: Theme.unit * (face.low ? 34 : 40)

            width: parent.width
            text: face.name
            role: StyledText.Heading
            font.pixelSize: Math.max(1, Math.floor(Math.min(Theme.headingSize, most, face.low ? room : most)))
        }
        VerticalText {
            text: face.standing ? "" : face.second
            tongue: "zh-CN"
            role: StyledText.Body
            color: Theme.soft
            size: Theme.unit * 30
            visible: !Theme.upright && Theme.unit * 44 + lying.height + 2 * Theme.tiny + implicitHeight < foot.y
        }
    }
    Painting {
        id: painting

        readonly property real floor: (face.low ? parent.height : foot.y) - Theme.unit * (face.low ? 22 : 44)
        readonly property real room: {
            if (face.standing)
                return parent.height * (face.broad ? 0.44 : 0.31);
            return Math.min(parent.height * (face.broad ? 0.6 : 0.4), floor - lying.contentHeight - 2 * Theme.tiny);
        }

        width: Math.max(0, Math.min(face.low ? parent.width - counted.implicitWidth - Theme.unit * 48 : parent.width * 0.68, room))
        height: width
        visible: width > Theme.unit * 40
        x: (parent.width - width) * (1 - face.ajar / 2) - Theme.unit * 10 * (1 - face.ajar)
        anchors.bottom: face.low ? parent.bottom : foot.top
        anchors.bottomMargin: Theme.tiny + face.ajar * parent.height * 0.16
        scale: 1 + face.ajar * 0.3
        source: face.picture
    }
    Column {
        id: foot

        x: Theme.unit * 24
        width: parent.width - 2 * x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 20
        spacing: Theme.tiny / 2
        opacity: face.shut

        StyledText {
            width: parent.width
            text: face.second
            tongue: "en"
            role: StyledText.Caption
            font.pixelSize: Math.min(Theme.captionSize, Theme.unit * 26)
            visible: face.standing
            lineHeight: 1.1
        }
        StyledText {
            id: counted

            width: parent.width
            text: face.counted
            role: StyledText.Caption
            font.pixelSize: Math.min(Theme.captionSize, Theme.unit * (face.low ? 28 : 40))
            color: Theme.contrast ? Theme.ink : face.colour
            lineHeight: 1.1
        }
    }
}
