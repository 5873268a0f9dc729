pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One line of paper over the doors: what is on today and this week, one after another. A press opens what it is; a press on
// its number turns to the next. Where nothing is on there is no paper.
Item {
    id: strip

    required property Programme programme
    property int turns: 0
    readonly property int count: programme.strip.count
    readonly property int at: count > 0 ? turns % count : 0
    readonly property bool covered: programme.weekWanted || programme.opened.known

    visible: count > 0 && height > 0
    onVisibleChanged: turns = 0 // whoever comes begins with the first

    Timer {
        interval: Theme.lull
        repeat: true
        running: strip.visible && strip.count > 1 && !strip.covered && !Theme.reducedMotion
        onTriggered: strip.turns += 1
    }
    NinePatch {
        anchors.fill: parent
        piece: strip.height > Theme.unit * 130 ? "sheet" : "slip"
    }
    Repeater {
        model: strip.programme.strip

        Pressable {
            id: line

            required property int index
            required property string kind
            required property string key
            required property string name
            required property string moment
            required property string where
            required property string begins
            required property bool opens
            readonly property string words: name + (where === "" ? "" : " · " + where)

            width: strip.width - (next.visible ? next.width + Theme.gap : 0)
            height: strip.height
            leftPadding: Theme.pace
            rightPadding: next.visible ? 0 : Theme.small
            topPadding: 0
            bottomPadding: 0
            says: moment === "" ? words : moment + " " + words
            visible: index === strip.at
            enabled: opens
            onVisibleChanged: {
                if (visible && Theme.turn > 0)
                    appearing.restart();
            }
            onClicked: strip.programme.open(kind, key, begins)

            contentItem: Item {
                TextMetrics {
                    id: natural

                    text: line.words
                    font.family: Theme.headline(Theme.language)
                    font.pixelSize: Theme.bodySize
                }
                Rectangle {
                    width: Theme.unit * 6
                    height: parent.height * 0.42
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.seal
                }
                StyledText {
                    id: when

                    x: Theme.pace
                    y: Theme.tiny
                    width: Math.min(implicitWidth, parent.width * 0.4)
                    height: parent.height - 2 * y
                    text: line.moment
                    color: Theme.seal
                    font.family: Theme.headline(Theme.language)
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Math.round(Theme.unit * 22)
                    maximumLineCount: 2
                    verticalAlignment: Text.AlignVCenter
                    lineHeight: 1
                    visible: text !== ""
                    Accessible.ignored: true
                }
                StyledText {
                    readonly property bool whole: natural.advanceWidth * 0.85 < width // else its sheet says where

                    x: when.visible ? when.x + when.width + Theme.pace : when.x
                    y: Theme.tiny
                    width: parent.width - x - (line.opens ? arrow.width : 0)
                    height: parent.height - 2 * y
                    text: whole ? line.words : line.name
                    font.family: Theme.headline(Theme.language)
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Math.round(Theme.unit * 22)
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    verticalAlignment: Text.AlignVCenter
                    lineHeight: 1
                    Accessible.ignored: true
                }
                Icon {
                    id: arrow

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    glyph: "chevron-up"
                    color: Theme.soft
                    visible: line.opens
                }
            }

            NumberAnimation {
                id: appearing

                target: line.contentItem
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.turn
            }
        }
    }
    Pressable {
        id: next

        anchors.right: parent.right
        width: Math.max(Theme.target, number.implicitWidth + 2 * Theme.small)
        height: parent.height
        visible: strip.count > 1
        says: qsTr("Next: %1 of %2").arg(strip.at + 1).arg(strip.count)
        onClicked: strip.turns += 1

        contentItem: Item {
            Rectangle {
                width: Theme.hair
                height: parent.height * 0.7
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.hairline
            }
            StyledText {
                id: number

                anchors.centerIn: parent
                text: `${strip.at + 1}/${strip.count}`
                role: StyledText.Caption
                font.pixelSize: Math.round(Math.min(Theme.captionSize, Theme.unit * 30))
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }
}
