pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A tea room as a folded screen: its palette down the edge, its name upright where the script stands, its picture.
Pressable {
    id: panel

    required property string key
    required property string name
    required property string second
    required property list<string> colours
    required property bool proposed
    required property url picture
    readonly property bool standing: Theme.upright && name.length <= 7
    readonly property real edge: Theme.unit * 40

    says: name + (proposed ? ", " + qsTr("Proposal") : "")
    implicitHeight: Math.max(upright.visible ? upright.height + 2 * upright.y + foot.height : 0, foot.height + Theme.unit * 24 + Math.round((width - edge) * (standing ? 0.5 : 0.48)))

    background: PaperPanel {
        color: panel.down ? Theme.pressed : Theme.veil
    }
    contentItem: Item {
        Column {
            id: swatches

            x: Theme.hair
            y: Theme.hair
            width: panel.edge
            height: parent.height - 2 * y

            Repeater {
                model: panel.colours

                Rectangle {
                    required property string modelData

                    width: swatches.width
                    height: swatches.height / Math.max(1, panel.colours.length)
                    color: modelData
                }
            }
        }
        VerticalText {
            id: upright

            x: panel.edge + Theme.gap
            y: Theme.unit * 24
            text: panel.standing ? panel.name : ""
            role: StyledText.Heading
            size: Math.round(Theme.headingSize * 1.05)
            visible: panel.standing
            Accessible.ignored: true
        }
        Painting {
            x: upright.visible ? upright.x + upright.width + Theme.tiny : panel.edge + Theme.small
            y: Theme.small
            width: parent.width - x - Theme.small
            height: foot.y - y - Theme.tiny
            source: panel.picture
            visible: panel.picture.toString() !== ""
        }
        Column {
            id: foot

            x: panel.edge + Theme.gap
            y: parent.height - height
            width: parent.width - x - Theme.small
            bottomPadding: Theme.small
            spacing: Theme.tiny / 2

            StyledText {
                width: parent.width
                text: panel.name
                role: StyledText.Heading
                font.pixelSize: Math.round(Theme.headingSize * 0.9)
                visible: !panel.standing
            }
            StyledText {
                width: parent.width
                text: panel.second
                tongue: Theme.language === "zh-CN" ? "en" : "zh-CN"
                role: StyledText.Caption
                lineHeight: 1.2
                visible: text !== panel.name
            }
            StyledText {
                width: parent.width
                text: qsTr("Proposal")
                role: StyledText.Caption
                color: Theme.seal
                visible: panel.proposed
                lineHeight: 1.1
            }
        }
    }
}
