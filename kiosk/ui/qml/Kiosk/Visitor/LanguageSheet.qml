pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The five languages, each in its own words and face.
Sheet {
    id: sheet

    required property Visit visit

    heading: qsTr("Language")

    Repeater {
        model: [["zh-CN", "简体中文"], ["zh-TW", "繁體中文"], ["en", "English"], ["ja", "日本語"], ["ko", "한국어"]]

        Press {
            id: choice

            required property var modelData
            readonly property string tongue: modelData[0]
            readonly property bool on: sheet.visit.language === tongue

            width: parent ? parent.width : 0
            text: modelData[1]
            implicitHeight: Theme.pill
            Accessible.checkable: true
            Accessible.checked: on
            onClicked: {
                sheet.visit.choose_language(choice.tongue);
                sheet.closed();
            }

            background: Rectangle {
                radius: Theme.radius
                color: choice.on ? Theme.ink : choice.down ? Theme.pressed : Theme.card
                border.width: choice.on ? 0 : Theme.hair
                border.color: Theme.hairline
            }
            contentItem: Words {
                text: choice.text
                tongue: choice.tongue
                role: Words.Heading
                color: choice.on ? Theme.light : Theme.ink
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                lineHeight: 1
            }
        }
    }
}
