pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A thing that stands on a shelf, and the paper slip that is pasted on the board below it: its name and where it is from.
WayIn {
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
    property string price: "" // the last line of its slip
    property bool patient: false // its picture waits: others are more urgent
    property int lines: Theme.upright ? 2 : Math.max(4, Theme.slipLines + 1) // that its name may take at most

    readonly property real hanging: Theme.shelfFront + slip.height // how far it goes on below where its board begins

    implicitHeight: stand + hanging
    says: name + (note ? ", " + note : "") + (price ? ", " + price : "") + (soldOut ? ", " + qsTr("Sold out") : "")

    contentItem: Item {
        FittedLetters {
            id: natural

            words: called.text
            family: called.face
            room: Qt.size(called.room, Infinity)
            wanted: Math.round(Theme.bodySize * (Theme.upright ? 1.1 : 1))
            lines: thing.lines
            gain: 1.02
        }
        Painting {
            id: painting

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - Theme.small, thing.stand * 1.08)
            height: Math.min(width, thing.stand)
            y: thing.stand - height + (thing.solid ? Theme.shelfFront / 2 : Theme.shelfFloor)
            source: thing.patient ? "" : thing.picture
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
            width: Math.min(parent.width - 2 * Theme.small, Math.ceil(Math.max(called.contentWidth, noted.contentWidth, priced.contentWidth)) + 2 * Theme.pace) // within its board
            height: words.height + 2 * padding
            padding: Theme.tiny

            Column {
                id: words

                width: parent.width

                StyledText {
                    id: called

                    // Names on a shelf have one size: a longer one goes on in another line, in lines as even as its words let them be.
                    readonly property real room: thing.width - 3 * Theme.small

                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(thing.width - 2 * Theme.small, Math.ceil(natural.breadth * font.pixelSize / natural.size))
                    text: Theme.stem(thing.name)
                    face: Theme.headline(tongue)
                    font.pixelSize: Math.floor(Math.max(0.6 * natural.wanted, Math.min(natural.wanted, 1.02 * natural.size)))
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: Theme.upright ? 1.1 : 1
                    maximumLineCount: thing.lines
                    elide: Text.ElideRight
                }
                StyledText {
                    id: noted

                    anchors.horizontalCenter: parent.horizontalCenter
                    width: called.room
                    text: thing.note
                    role: StyledText.Caption
                    color: Theme.contrast ? Theme.ink : Theme.tone(thing.tone)
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: 1.1
                    visible: text !== ""
                }
                StyledText {
                    id: priced

                    anchors.horizontalCenter: parent.horizontalCenter
                    width: called.room
                    text: thing.price
                    role: StyledText.Caption
                    color: Qt.darker(Theme.seal, 1.2)
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
