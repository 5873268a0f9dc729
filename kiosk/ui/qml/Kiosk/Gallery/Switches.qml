pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

// What stays in view: language, text size, contrast, and the way to each part.
Rectangle {
    id: switches

    required property Visit visit
    required property list<string> parts

    signal wanted(int part)

    implicitHeight: rows.implicitHeight + 2 * rows.y
    color: Theme.card

    Column {
        id: rows

        x: Theme.small
        y: Theme.tiny
        width: parent.width - 2 * x
        spacing: Theme.tiny

        Flow {
            width: parent.width
            spacing: Theme.tiny

            Repeater {
                model: ["zh-CN", "zh-TW", "en", "ja", "ko"]

                Chip {
                    required property string modelData

                    leftPadding: Theme.small
                    rightPadding: Theme.small
                    text: modelData
                    on: switches.visit.language === modelData
                    onClicked: switches.visit.choose_language(modelData)
                }
            }
            Repeater {
                model: ["×1", "×1.22", "×1.5"]

                Chip {
                    required property string modelData
                    required property int index

                    leftPadding: Theme.small
                    rightPadding: Theme.small
                    text: modelData
                    on: switches.visit.textSize === index
                    tone: Theme.tone("rooms")
                    onClicked: switches.visit.choose_text_size(index)
                }
            }
            Chip {
                leftPadding: Theme.small
                rightPadding: Theme.small
                text: "7:1"
                says: "high contrast"
                on: switches.visit.contrast
                tone: Theme.tone("wellness")
                onClicked: switches.visit.choose_contrast(!switches.visit.contrast)
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.tiny

            Repeater {
                model: switches.parts

                Chip {
                    required property string modelData
                    required property int index

                    leftPadding: Theme.small
                    rightPadding: Theme.small
                    text: modelData
                    onClicked: switches.wanted(index)
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
}
