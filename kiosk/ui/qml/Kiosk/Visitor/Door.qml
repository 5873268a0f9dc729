import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One of the four doors: a coloured lintel, its name, its picture and how much is inside. Tapped, its two leaves turn.
Press {
    id: door

    required property string key
    required property string kind
    required property string tone
    required property string name
    required property string second
    required property int amount
    required property url picture
    readonly property color colour: Theme.tone(tone)
    readonly property string counted: kind === "rooms" ? qsTr("%n room(s)", "", amount) : qsTr("%n thing(s)", "", amount)

    signal opened(string key, string kind)

    says: name + ", " + counted
    onClicked: turning.start()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.seam
            color: Theme.light
            border.width: Theme.hair
            border.color: Theme.hairline
            radius: Theme.tiny
        }
        Rectangle {
            id: leftLeaf

            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.topMargin: Theme.seam
            width: parent.width / 2
            color: Theme.veil
            border.width: Theme.hair
            border.color: Theme.hairline
            visible: turning.running
            transform: Scale {
                id: leftTurn
            }
        }
        Rectangle {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.topMargin: Theme.seam
            width: parent.width / 2
            color: Theme.veil
            border.width: Theme.hair
            border.color: Theme.hairline
            visible: turning.running
            transform: Scale {
                origin.x: door.width / 2
                xScale: leftTurn.xScale
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.seam
            color: door.colour
        }
    }
    contentItem: Item {
        opacity: turning.running ? leftTurn.xScale : 1

        VerticalWords {
            id: upright

            visible: Theme.upright
            x: Theme.unit * 24
            y: Theme.unit * 44
            text: Theme.upright ? door.name : ""
            size: Math.min(Theme.headingSize * 1.3, (door.height * 0.62) / Math.max(3, door.name.length) / 1.12)
        }
        Column {
            id: lines

            x: Theme.unit * 24
            y: Theme.unit * 44
            width: parent.width - 2 * x
            spacing: Theme.tiny
            visible: !Theme.upright

            Words {
                width: parent.width
                text: door.name
                role: Words.Heading
                font.pixelSize: Math.min(Theme.headingSize, Theme.unit * 40)
                wrapMode: Text.WordWrap
            }
            VerticalWords {
                text: Theme.upright ? "" : door.second
                tongue: "zh-CN"
                role: Words.Body
                color: Theme.soft
                size: Theme.unit * 30
            }
        }
        Painting {
            width: Math.min(parent.width * (Theme.upright ? 0.68 : 0.8), parent.height * (Theme.upright ? 0.31 : 0.4))
            height: width
            x: parent.width - width - Theme.unit * 10
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.tiny
            source: door.picture
        }
        Column {
            id: foot

            x: Theme.unit * 24
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.unit * 20
            spacing: Theme.tiny / 2

            Words {
                width: parent.width
                text: door.second
                tongue: "en"
                role: Words.Caption
                visible: Theme.upright
                lineHeight: 1.1
            }
            Words {
                width: parent.width
                text: door.counted
                role: Words.Caption
                color: Theme.contrast ? Theme.ink : door.colour
                lineHeight: 1.1
            }
        }
    }

    SequentialAnimation {
        id: turning

        NumberAnimation {
            target: leftTurn
            property: "xScale"
            from: 1
            to: 0.06
            duration: Theme.door
            easing.type: Easing.OutCubic
        }
        ScriptAction {
            script: door.opened(door.key, door.kind)
        }
        PropertyAction {
            target: leftTurn
            property: "xScale"
            value: 1
        }
    }
}
