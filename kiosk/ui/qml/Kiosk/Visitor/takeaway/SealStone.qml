import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The seal of stone beside the scroll, and a slip that says what it is for: pressed, it leans to the paper and stamps it.
Pressable {
    id: stone

    required property TakeAway takeaway
    property bool beside: false // the slip lies right of the stone and not below it
    property real part: 1 // of its size, where the page is low
    readonly property string words: takeaway.sealed ? qsTr("Sealed") : qsTr("Press the seal")
    readonly property string aside: takeaway.sealed ? qsTr("It goes with you.") : qsTr("Put your seal on it.")

    text: words
    padding: 0
    implicitWidth: beside ? drawn.width + slip.width : Math.max(drawn.width, slip.width)
    implicitHeight: beside ? Math.max(drawn.height, slip.height) : drawn.height + slip.height - Theme.gap
    onClicked: takeaway.press_seal()
    onPressAndHold: takeaway.press_seal()

    contentItem: Item {
        Item {
            id: drawn

            x: stone.beside ? 0 : Math.round((parent.width - width) / 2)
            y: stone.beside ? Math.round((parent.height - height) / 2) : 0
            width: Math.round(Theme.unit * 176 * stone.part)
            height: Math.round(Theme.unit * 218 * stone.part)

            Image {
                x: stone.down ? -Math.round(Theme.unit * 14) : 0
                y: stone.down ? Math.round(Theme.unit * 10) : 0
                width: parent.width
                height: parent.height
                sourceSize.width: width
                source: Theme.contrast ? "" : Theme.piece("seal-stone")
                Accessible.ignored: true

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.tap
                    }
                }
            }
            HouseSeal {
                anchors.centerIn: parent
                side: Math.round(parent.width * 0.7)
                filled: false
                visible: Theme.contrast
                Accessible.ignored: true
            }
        }
        PaperSlip {
            id: slip

            x: stone.beside ? drawn.width : Math.round((parent.width - width) / 2)
            y: stone.beside ? Math.round((parent.height - height) / 2) : drawn.height - Theme.gap
            width: Math.round(Theme.vertical && !stone.beside ? standing.width + 2 * padding : Theme.unit * 170 * Theme.headScale)
            height: (standing.visible ? standing.height : lying.height) + 2 * padding
            padding: Theme.small

            Row {
                id: standing

                layoutDirection: Qt.RightToLeft
                spacing: Theme.tiny
                visible: Theme.vertical && !stone.beside

                VerticalText {
                    text: stone.words
                    color: Theme.seal
                    role: StyledText.Body
                    size: Math.round(Theme.bodySize * 1.05)
                    Accessible.ignored: true
                }
                VerticalText {
                    text: stone.aside
                    role: StyledText.Body
                    size: Math.round(Theme.captionSize * 1.05)
                    Accessible.ignored: true
                }
            }
            Column {
                id: lying

                width: parent.width
                visible: !standing.visible

                StyledText {
                    width: parent.width
                    text: stone.words
                    color: Theme.seal
                    font.family: Theme.headline(Theme.language)
                    lineHeight: 1.1
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
                StyledText {
                    width: parent.width
                    text: stone.aside
                    role: StyledText.Caption
                    color: Theme.ink
                    lineHeight: 1.1
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
