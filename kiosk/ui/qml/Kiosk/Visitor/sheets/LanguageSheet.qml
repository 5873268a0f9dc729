pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The five languages, each in its own words and face.
BottomSheet {
    id: sheet

    required property Visit visit
    readonly property list<string> tags: ["zh-CN", "zh-TW", "en", "ja", "ko"]
    readonly property list<string> names: ["简体中文", "繁體中文", "English", "日本語", "한국어"]

    heading: qsTr("Language")

    Repeater {
        model: sheet.tags.length

        Pressable {
            id: choice

            required property int index
            readonly property string tongue: sheet.tags[index]
            readonly property bool on: sheet.visit.language === tongue

            width: parent ? parent.width : 0
            text: sheet.names[index]
            implicitHeight: Theme.pill
            Accessible.checkable: true
            Accessible.checked: on
            onClicked: {
                sheet.visit.choose_language(choice.tongue);
                sheet.closed();
            }

            background: HangingBoard {
                id: board

                dark: choice.on
            }
            contentItem: StyledText {
                text: choice.text
                tongue: choice.tongue
                role: StyledText.Heading
                color: board.words
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                lineHeight: 1
            }
        }
    }
}
