pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The way to the questions of a zone: a pinned slip that asks, a light cup and a deep one beside its words, or above them.
Pressable {
    id: entry

    required property string tone
    property bool narrow: false // the cups stand above the words, whatever the width
    readonly property bool cups: tone === "tea" && !Theme.contrast
    readonly property bool stacked: cups && (narrow || availableWidth < natural.advanceWidth + Theme.unit * 200 + Theme.icon)
    readonly property real cup: Math.round(Theme.unit * (stacked ? 112 : 92))
    readonly property ChooseWords words: ChooseWords {}

    text: words.title(tone)
    leftPadding: narrow ? Theme.small : Theme.pace
    rightPadding: leftPadding
    topPadding: Theme.small
    bottomPadding: Theme.small
    implicitWidth: natural.advanceWidth * 0.75 + leftPadding + rightPadding // narrow, and its words in one line
    implicitHeight: Math.max(Theme.target, asked.implicitHeight + (stacked ? cup * 0.66 : 0) + 2 * Theme.small)

    background: PaperSlip {
        pinned: true
    }
    contentItem: Item {
        TextMetrics {
            id: natural

            text: entry.text
            font.family: Theme.headline(Theme.language)
            font.pixelSize: Math.round((Theme.bodySize + Theme.headingSize) / 2)
        }
        Row {
            id: pictured

            x: entry.stacked ? (parent.width - width) / 2 : 0
            y: entry.stacked ? -entry.cup * 0.36 : (parent.height - height) / 2 - Theme.tiny
            spacing: -Theme.small
            visible: entry.cups

            Repeater {
                model: entry.cups ? ["answer-pale", "answer-deep"] : []

                Painting {
                    required property string modelData

                    width: entry.cup
                    height: width
                    source: Theme.piece(modelData)
                }
            }
        }
        StyledText {
            id: asked

            x: entry.cups && !entry.stacked ? pictured.width + Theme.small : 0
            y: entry.stacked ? parent.height - height : (parent.height - height) / 2
            width: entry.narrow ? parent.width : arrow.x - x - Theme.tiny
            text: entry.text
            font.family: Theme.headline(Theme.language)
            font.pixelSize: Math.round(natural.font.pixelSize * Math.max(entry.narrow && Theme.upright ? 0.6 : 0.7, Math.min(1, 0.97 * width / Math.max(1, natural.advanceWidth))))
            horizontalAlignment: entry.narrow ? Text.AlignHCenter : Text.AlignLeft
            color: Theme.contrast ? Theme.ink : Theme.tone(entry.tone)
            lineHeight: 1.15
        }
        Icon {
            id: arrow

            x: parent.width - width
            y: asked.y + (asked.height - height) / 2
            glyph: "chevron-right"
            color: Theme.soft
            visible: !entry.narrow
        }
    }
}
