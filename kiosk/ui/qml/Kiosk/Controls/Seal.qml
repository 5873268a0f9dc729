pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A vermilion seal of up to four characters, filled or cut in outline; `upright` has them all in one column,
// `stamped` was pressed on paper and is worn a little.
Rectangle {
    id: seal

    required property string text
    property bool filled: true
    property string tongue: "zh-CN"
    property bool upright: false
    property bool stamped: false
    readonly property int columns: text.length > 2 && !upright ? 2 : 1
    property real side: Theme.unit * 76

    width: columns === 2 ? side : side * 0.62
    height: {
        if (text.length === 1)
            return width;
        return columns === 1 ? Math.max(side * (0.28 + 0.36 * text.length), words.implicitHeight + side * 0.1) : side;
    }
    radius: Theme.unit * 8
    color: filled ? Theme.seal : Theme.clear
    border.width: filled ? 0 : Math.max(2, Theme.unit * 4)
    border.color: Theme.seal
    Accessible.role: Accessible.StaticText
    Accessible.name: text

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
        text: seal.columns === 2 ? seal.text.slice(0, 2) + "\n" + seal.text.slice(2) : Array.from(seal.text).join("\n")
        tongue: seal.tongue
        color: seal.filled ? Theme.light : Theme.seal
        font.family: Theme.headline(seal.tongue)
        font.pixelSize: seal.side * (seal.text.length === 1 ? 0.4 : 0.36)
        font.letterSpacing: seal.columns === 2 ? seal.side * 0.02 : 0
        lineHeight: 1
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
