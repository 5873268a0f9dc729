pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A route as a handscroll: its days as a large number, its name, and its stops painted side by side along a thread.
Pressable {
    id: strip

    required property string key
    required property string name
    required property int days
    required property int amount
    required property bool proposed
    required property list<string> stopNames
    required property list<url> stopPictures
    readonly property string measure: qsTr("%n day(s)", "", days) + " · " + qsTr("%n stop(s)", "", amount)

    says: name + ", " + measure + (proposed ? ", " + qsTr("Proposal") : "")
    implicitHeight: column.implicitHeight + 2 * Theme.unit * 50

    background: HandScroll {}
    contentItem: Item {
        StyledText {
            id: number

            x: Theme.unit * 62
            y: Theme.unit * 44
            width: Theme.unit * 74
            text: strip.days
            color: Theme.seal
            font.family: Theme.headline(Theme.language)
            font.pixelSize: Theme.unit * 92
            lineHeight: 1
        }
        StyledText {
            x: number.x
            y: number.y + number.height
            text: qsTr("days", "under the number of days")
            role: StyledText.Caption
            lineHeight: 1
        }
        Column {
            id: column

            x: Theme.unit * 160
            y: Theme.unit * 50
            width: parent.width - x - Theme.unit * 62
            spacing: Theme.small

            StyledText {
                width: parent.width
                text: strip.name
                role: StyledText.Heading
            }
            Item {
                id: views

                readonly property real cell: width / Math.max(1, strip.amount)

                width: parent.width
                height: Math.round(Math.min(cell * 1.02, Theme.unit * 250) * 0.66)
                visible: strip.stopPictures.some(picture => picture.toString() !== "")

                Repeater {
                    model: strip.stopPictures

                    Painting {
                        required property int index
                        required property url modelData

                        width: Math.round(views.height / 0.66)
                        height: views.height
                        x: index / Math.max(1, strip.amount - 1) * (views.width - width)
                        source: modelData
                    }
                }
            }
            Item {
                id: thread

                property real part: 1

                width: parent.width
                height: Theme.unit * 22

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: strip.amount > 1 ? parent.width * thread.part : 0
                    height: Theme.unit * 4
                    radius: height / 2
                    color: Theme.river
                }
                Repeater {
                    model: strip.amount

                    Rectangle {
                        required property int index
                        readonly property real along: index / Math.max(1, strip.amount - 1)

                        x: along * (thread.width - width)
                        width: thread.height
                        height: width
                        radius: width / 2
                        color: Theme.seal
                        border.width: Theme.unit * 3
                        border.color: Theme.light
                        visible: along <= thread.part
                    }
                }
                NumberAnimation {
                    target: thread
                    property: "part"
                    from: 0
                    to: 1
                    duration: Theme.thread
                    easing.type: Easing.InOutQuad
                    running: true
                }
            }
            StyledText {
                width: parent.width
                text: strip.stopNames.join(Theme.upright ? "　—　" : " — ")
                color: Theme.soft
                lineHeight: 1.3
            }
            StyledText {
                width: parent.width
                text: qsTr("%n stop(s)", "", strip.amount) + (strip.proposed ? " · " + qsTr("Proposal") : "")
                role: StyledText.Caption
                color: strip.proposed ? Theme.seal : Theme.soft
                lineHeight: 1.1
            }
        }
    }
}
