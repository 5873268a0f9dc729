import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The title in letters, its tagline below, and at their left the same title as calligraphy, upright behind a red rule.
Item {
    id: title

    required property Showroom showroom
    property real most: Theme.unit * 112 // that its letters are high
    property real lineMost: Theme.unit * 40 * Math.min(1.3, Theme.textScale)
    property color bright: Theme.ink
    property color quiet: Theme.soft
    readonly property bool brushed: showroom.otherTitle !== "" && showroom.otherTitle !== showroom.title
    readonly property string longest: showroom.title.split(" ").reduce((found, word) => word.length > found.length ? word : found, "")

    implicitHeight: Math.max(words.height, brushed ? brush.height : 0)

    TextMetrics {
        id: longestWord

        text: title.longest
        font.family: Theme.headline(Theme.language)
        font.pixelSize: Theme.trial
    }
    TextMetrics {
        id: line

        text: title.showroom.tagline
        font.family: Theme.headline(Theme.language)
        font.pixelSize: Theme.trial
    }
    VerticalText {
        id: brush

        text: title.brushed ? title.showroom.otherTitle : ""
        tongue: "zh-CN"
        color: title.bright
        size: Math.min(Theme.unit * 76, Math.max(Theme.unit * 60, words.height / Math.max(4, text.length) / 1.12))
        visible: title.brushed
    }
    Rectangle {
        x: brush.width + Theme.small
        y: Theme.tiny
        width: Math.max(1, Math.round(Theme.unit * 3))
        height: title.implicitHeight - 2 * y
        color: Theme.seal
        visible: title.brushed
    }
    Column {
        id: words

        x: title.brushed ? Theme.unit * 126 : 0
        width: title.width - x
        spacing: Theme.unit * 14

        StyledText {
            width: parent.width
            text: title.showroom.title
            role: StyledText.Display
            color: title.bright
            font.pixelSize: Math.round(Math.min(title.most, 97 * width / Math.max(1, longestWord.advanceWidth)))
            lineHeight: 0.92
            wrapMode: Text.WordWrap
        }
        StyledText {
            width: parent.width
            text: title.showroom.tagline
            role: StyledText.Heading
            color: title.quiet
            font.pixelSize: Math.round(Math.min(title.lineMost, Math.max(Theme.unit * 26, 97 * width / Math.max(1, line.advanceWidth))))
        }
    }
}
