pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A packet that stands on its shelf, and the slip below it: what it is called, how much it is, what that costs, where it stands.
Pressable {
    id: packet

    required property string name
    required property string measure
    required property string price
    required property string shelf
    required property string maker
    required property bool soldOut
    required property url picture
    required property string tint
    required property bool solid
    required property point middle
    required property real stand // how far below its top the board begins
    readonly property string cost: price === "" ? qsTr("Please ask for the price") : price
    readonly property string found: shelf === "" ? "" : qsTr("Shelf %1").arg(shelf)

    text: name
    says: [name, measure, cost, found, soldOut ? qsTr("Sold out") : "", maker].filter(part => part !== "").join(", ")
    implicitHeight: stand + Theme.shelfFront + words.implicitHeight + 2 * Theme.small

    contentItem: Item {
        Painting {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - Theme.small, packet.solid ? packet.stand * 1.3 : packet.stand)
            height: Math.min(width, packet.stand)
            y: packet.stand - height + (packet.solid ? Theme.shelfFront / 2 : Theme.shelfFloor)
            source: packet.picture
            standIn: packet.name
            tint: packet.tint
            solid: packet.solid
            point: packet.middle
            opacity: packet.soldOut ? 0.45 : 1
        }
        PaperSlip {
            y: packet.stand + Theme.shelfFront
            width: parent.width
            height: parent.height - y
            padding: Theme.small

            Column {
                id: words

                width: parent.width
                spacing: Theme.tiny / 2

                StyledText {
                    width: parent.width
                    text: Theme.stem(packet.name)
                    font.family: Theme.headline(Theme.language)
                    lineHeight: 1.15
                }
                StyledText {
                    width: parent.width
                    text: packet.measure
                    role: StyledText.Caption
                    lineHeight: 1.15
                    visible: text !== ""
                }
                StyledText {
                    width: parent.width
                    text: packet.cost
                    color: packet.price === "" ? Theme.soft : Theme.seal
                    font.family: Theme.headline(Theme.language)
                    font.pixelSize: Math.round(packet.price === "" ? Theme.bodySize : Theme.headingSize * 0.86)
                    lineHeight: 1.15
                }
                StyledText {
                    width: parent.width
                    text: [packet.found, packet.maker].filter(part => part !== "").join(" · ")
                    role: StyledText.Caption
                    lineHeight: 1.15
                    visible: text !== ""
                }
            }
        }
        Loader {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.tiny
            active: packet.soldOut
            sourceComponent: StateMark {
                words: qsTr("Sold out")
            }
        }
    }
}
