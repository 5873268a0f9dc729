pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A vermilion seal of up to four characters, filled or cut in outline; `upright` has them all in one column,
// `stamped` was pressed on paper and is worn a little. What all seals say in Chinese is cut in the reader's own characters.
Rectangle {
    id: seal

    required property string text
    property bool filled: true
    property string tongue: "zh-CN"
    property bool upright: false
    property bool stamped: false
    // What is cut into it: `text`, or what it is called in the characters of this language.
    readonly property string cut: ({
            "zh-TW": {
                "闽": "閩",
                "地理标志": "地理標示",
                "非遗技艺": "非遺技藝",
                "您在这里": "您在這裡"
            },
            ja: {
                "闽": "閩",
                "地理标志": "地理表示",
                "非遗技艺": "無形遺産",
                "您在这里": "現在位置"
            }
        })[Theme.language]?.[text] ?? text
    readonly property string hand: cut === text ? tongue : Theme.language // in whose face it is cut
    readonly property int columns: cut.length > 2 && !upright ? 2 : 1
    property real side: Theme.unit * 76

    width: columns === 2 ? side : side * 0.62
    height: {
        if (cut.length === 1)
            return width;
        return columns === 1 ? Math.max(side * (0.28 + 0.36 * cut.length), words.implicitHeight + side * 0.1) : side;
    }
    radius: Theme.unit * 8
    color: filled ? Theme.seal : Theme.clear
    border.width: filled ? 0 : Math.max(2, Theme.unit * 4)
    border.color: Theme.seal
    Accessible.role: Accessible.StaticText
    Accessible.name: cut

    Image {
        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        sourceSize.height: Math.max(1, Math.round(seal.height))
        source: seal.stamped && !Theme.contrast ? Theme.piece("seal-print") : ""
        visible: seal.stamped && !Theme.contrast
        Accessible.ignored: true
    }
    StyledText {
        id: words

        anchors.centerIn: parent
        anchors.horizontalCenterOffset: font.letterSpacing / 2
        text: seal.columns === 2 ? seal.cut.slice(0, 2) + "\n" + seal.cut.slice(2) : Array.from(seal.cut).join("\n")
        tongue: seal.hand
        color: seal.filled ? Theme.light : Theme.seal
        font.family: Theme.headline(seal.hand)
        font.pixelSize: seal.side * (seal.cut.length === 1 ? 0.4 : 0.36)
        font.letterSpacing: seal.columns === 2 ? seal.side * 0.02 : 0
        lineHeight: 1
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
