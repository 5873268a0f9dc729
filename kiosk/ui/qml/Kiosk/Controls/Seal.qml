pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A vermilion seal of up to four characters, filled or cut in outline; `upright` has them all in one column,
// `stamped` was pressed on paper and is worn a little. What all seals say in Chinese is cut in the reader's own characters.
// With a `picture`, that stands in place of the letters.
Rectangle {
    id: seal

    required property string text
    property bool filled: true
    property string tongue: "zh-CN"
    property bool upright: false
    property bool stamped: false
    property url picture
    readonly property bool pictured: picture.toString() !== ""
    // What is cut into it: `text`, or what it is called in the characters of this language.
    readonly property string cut: ({
            "zh-TW": {
                "展厅": "展廳",
                "地理标志": "地理標示",
                "非遗技艺": "非遺技藝",
                "您在这里": "您在這裡"
            },
            ja: {
                "展厅": "展示",
                "地理标志": "地理表示",
                "非遗技艺": "無形遺産",
                "您在这里": "現在位置"
            }
        })[Theme.language]?.[text] ?? text
    readonly property string hand: cut === text ? tongue : Theme.language // in whose face it is cut
    readonly property list<string> letters: Array.from(cut) // not code units: a rare one has two
    readonly property int columns: pictured || (letters.length > 2 && !upright) ? 2 : 1
    property real side: Theme.unit * 76

    width: columns === 2 ? side : side * 0.62
    height: {
        if (letters.length === 1 && !pictured)
            return width;
        return columns === 1 ? Math.max(side * (0.28 + 0.36 * letters.length), words.implicitHeight + side * 0.1) : side;
    }
    radius: Theme.unit * 8
    color: filled && !pictured ? Theme.seal : Theme.clear
    border.width: filled || pictured ? 0 : Math.max(2, Theme.unit * 4)
    border.color: Theme.seal
    Accessible.role: Accessible.StaticText
    Accessible.name: cut

    Image {
        readonly property bool worn: seal.stamped && !seal.pictured && !Theme.contrast

        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        sourceSize.height: Math.max(1, Math.round(seal.height))
        source: worn ? Theme.piece("seal-print") : ""
        visible: worn
        Accessible.ignored: true
    }
    Image {
        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        sourceSize.height: Math.max(1, Math.round(seal.height))
        source: seal.picture
        visible: seal.pictured
        Accessible.ignored: true
    }
    StyledText {
        id: words

        anchors.centerIn: parent
        anchors.horizontalCenterOffset: font.letterSpacing / 2
        text: seal.columns === 2 ? seal.letters.slice(0, 2).join("") + "\n" + seal.letters.slice(2).join("") : seal.letters.join("\n")
        tongue: seal.hand
        color: seal.filled ? Theme.light : Theme.seal
        font.family: Theme.headline(seal.hand)
        font.pixelSize: seal.side * (seal.letters.length === 1 ? 0.4 : 0.36)
        font.letterSpacing: seal.columns === 2 ? seal.side * 0.02 : 0
        lineHeight: 1
        wrapMode: Text.NoWrap
        visible: !seal.pictured
        Accessible.ignored: true
    }
}
