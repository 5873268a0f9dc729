pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A thing in a grid: its picture, its name, a line below, and a county's mark.
WayIn {
    id: tile

    required property string name
    required property string second
    required property string note
    required property string tone
    required property url picture
    required property string tint
    required property bool solid
    required property point middle
    required property bool soldOut
    required property bool proposed
    // A tile of a set height leaves its second name out where its names are long.
    property bool fixed: false
    readonly property bool roomy: !fixed || column.y + painting.height + first.height + (glossed.visible ? glossed.height : 0) + other.implicitHeight + noted.height + 4 * column.spacing + Theme.small <= height
    property string secondTongue: Theme.language === "zh-CN" ? "en" : "zh-CN"

    says: name + (note ? ", " + note : "") + (soldOut ? ", " + qsTr("Sold out") : "")
    implicitHeight: column.implicitHeight + 2 * Theme.small

    background: PaperPanel {
        color: tile.down ? Theme.pressed : Theme.veil
    }
    contentItem: Item {
        Column {
            id: column

            x: Theme.small
            y: Theme.small
            width: parent.width - 2 * x
            spacing: Theme.tiny

            Painting {
                id: painting

                width: parent.width
                height: Math.round(width * 0.82)
                source: tile.picture
                tint: tile.tint
                solid: tile.solid
                point: tile.middle
                opacity: tile.soldOut ? 0.45 : 1
            }
            StyledText {
                id: first

                width: parent.width
                text: Theme.stem(tile.name)
                font.family: Theme.headline(Theme.language)
                font.pixelSize: Theme.bodySize * 1.1
                lineHeight: 1.15
            }
            StyledText {
                id: glossed

                width: parent.width
                text: Theme.gloss(tile.name)
                role: StyledText.Caption
                lineHeight: 1.15
                visible: text !== ""
            }
            StyledText {
                id: other

                width: parent.width
                text: tile.second
                tongue: tile.secondTongue
                role: StyledText.Caption
                lineHeight: 1.15
                visible: tile.roomy && text !== "" && text !== tile.name
            }
            Row {
                id: noted

                spacing: Theme.tiny
                visible: tile.note !== ""

                Rectangle {
                    width: Theme.unit * 12
                    height: width
                    radius: width / 2
                    color: Theme.tone(tile.tone)
                    anchors.verticalCenter: parent.verticalCenter
                }
                StyledText {
                    text: tile.note
                    role: StyledText.Caption
                    width: Math.min(implicitWidth, column.width - Theme.unit * 20)
                    lineHeight: 1.1
                }
            }
        }
        Loader {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.small
            active: tile.soldOut || tile.proposed
            sourceComponent: StateMark {
                words: tile.soldOut ? qsTr("Sold out") : qsTr("Proposal")
            }
        }
    }
}
