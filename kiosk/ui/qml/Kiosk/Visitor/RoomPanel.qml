pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A tea room as a panel: its picture over its palette, its name, and that it is proposed.
Press {
    id: panel

    required property string key
    required property string name
    required property string second
    required property list<string> colours
    required property bool proposed
    required property url picture

    says: name + (proposed ? ", " + qsTr("Proposal") : "")
    implicitHeight: column.implicitHeight + column.y + Theme.unit * 24

    background: Panel {
        color: panel.down ? Theme.pressed : Theme.veil
    }
    contentItem: Item {
        Row {
            id: swatches

            x: Theme.hair
            y: Theme.hair
            width: parent.width - 2 * x
            height: Theme.unit * 20

            Repeater {
                model: panel.colours

                Rectangle {
                    required property string modelData

                    width: swatches.width / panel.colours.length
                    height: swatches.height
                    color: modelData
                }
            }
        }
        Column {
            id: column

            x: Theme.unit * 24
            y: swatches.height + Theme.unit * 24
            width: parent.width - 2 * x
            spacing: Theme.tiny

            Painting {
                width: parent.width
                height: Math.round(width * 0.64)
                source: panel.picture
                fit: Image.PreserveAspectCrop
                visible: panel.picture.toString() !== ""
            }
            Words {
                width: parent.width
                text: panel.name
                role: Words.Heading
            }
            Words {
                width: parent.width
                text: panel.second
                tongue: Theme.language === "zh-CN" ? "en" : "zh-CN"
                role: Words.Caption
                lineHeight: 1.2
            }
            Words {
                width: parent.width
                text: qsTr("Proposal")
                role: Words.Caption
                color: Theme.seal
                visible: panel.proposed
                lineHeight: 1.1
            }
        }
    }
}
