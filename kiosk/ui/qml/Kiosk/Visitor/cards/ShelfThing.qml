pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A thing that stands on a shelf, and the paper slip that is pasted on the board below it: its name and where it is from.
Pressable {
    id: thing

    required property string name
    required property string note
    required property string tone
    required property url picture
    required property string tint
    required property bool solid
    required property point middle
    required property bool soldOut
    required property bool proposed
    required property real stand // how far below its top the board begins
    property int lines: Math.max(2, Theme.slipLines) // that its name may take at most

    implicitHeight: stand + Theme.shelfFront + slip.height
    says: name + (note ? ", " + note : "") + (soldOut ? ", " + qsTr("Sold out") : "")

    contentItem: Item {
        TextMetrics {
            id: natural

            text: Theme.stem(thing.name)
            font.family: Theme.headline(Theme.language)
            font.pixelSize: Theme.bodySize * 1.1
        }
        Painting {
            id: painting

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - Theme.small, thing.stand * 1.08)
            height: Math.min(width, thing.stand)
            y: thing.stand - height + (thing.solid ? Theme.shelfFront / 2 : Theme.shelfFloor)
            source: thing.picture
            standIn: thing.name
            tint: thing.tint
            solid: thing.solid
            point: thing.middle
            opacity: thing.soldOut ? 0.45 : 1
        }
        PaperSlip {
            id: slip

            anchors.horizontalCenter: parent.horizontalCenter
            y: thing.stand + Theme.shelfFront
            width: Math.min(parent.width, Math.max(called.implicitWidth, noted.implicitWidth) + 2 * Theme.pace)
            height: words.height + 2 * padding
            padding: Theme.tiny

            Column {
                id: words

                width: parent.width

                StyledText {
                    id: called

                    // A longer name is written smaller. Latin lines break between words, before they are full; the longest word is not broken.
                    readonly property real longest: Theme.upright ? 0 : Math.max(...text.split(" ").map(word => word.length)) / Math.max(1, text.length)
                    readonly property real share: Theme.slipLines > 1 && !Theme.upright ? 0.62 : 1
                    readonly property real fitting: (thing.width - 2 * Theme.pace) / Math.max(1, natural.advanceWidth) * Math.min(share * Theme.slipLines, longest > 0 ? 0.88 / longest : Theme.slipLines)

                    width: parent.width
                    text: Theme.stem(thing.name)
                    font.family: Theme.headline(Theme.language)
                    font.pixelSize: Theme.bodySize * 1.1 * Math.max(0.6, Math.min(1, fitting))
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: 1.15
                    maximumLineCount: thing.lines
                    elide: Text.ElideRight
                }
                StyledText {
                    id: noted

                    width: parent.width
                    text: thing.note
                    role: StyledText.Caption
                    color: Theme.contrast ? Theme.ink : Theme.tone(thing.tone)
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: 1.1
                    visible: text !== ""
                }
            }
        }
        Loader {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.tiny
            active: thing.soldOut || thing.proposed
            sourceComponent: StateMark {
                words: thing.soldOut ? qsTr("Sold out") : qsTr("Proposal")
            }
        }
    }
}
