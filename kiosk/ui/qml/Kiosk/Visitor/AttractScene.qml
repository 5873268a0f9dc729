pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What is seen when nobody is there: mist drifts, a raft crosses, now and then a thing comes forward. A touch wakes it
// and is swallowed. Everything moves in steps of a tenth of a second and only a little of the picture at a time.
Item {
    id: scene

    required property Showroom showroom
    property int beat: 0
    property int turn: 0
    readonly property bool moving: visible && !Theme.still
    readonly property bool wide: width > height
    readonly property bool ready: land.ready

    signal woken

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch to begin")
    Accessible.onPressAction: woken()

    Timer {
        interval: Theme.drift
        repeat: true
        running: scene.moving
        onTriggered: scene.beat += 1
    }
    Timer {
        interval: Theme.second * 6
        repeat: true
        running: scene.visible
        onTriggered: scene.turn += 1
    }
    Landscape {
        id: land

        anchors.fill: parent
        showroom: scene.showroom
    }
    Image {
        readonly property real span: scene.width + width

        x: scene.width - (scene.beat * Theme.unit * 0.9 + span * 0.55) % span
        y: scene.height * (scene.wide ? 0.72 : 0.79)
        width: Math.round(Theme.unit * 250)
        height: Math.round(width / 2)
        source: scene.showroom.raft
        sourceSize.width: width
        asynchronous: true
        visible: !Theme.contrast
        Accessible.ignored: true
    }
    Row {
        x: Theme.margin
        y: Theme.unit * (scene.wide ? 120 : 236)
        spacing: Theme.unit * 30
        visible: Theme.upright

        VerticalWords {
            text: scene.showroom.title
            role: Words.Display
            size: scene.wide ? scene.height * 0.15 : Theme.displaySize * 1.2
            spacing: size * 0.3
        }
        VerticalWords {
            text: scene.showroom.tagline
            color: Theme.soft
            size: Theme.unit * 38
            spacing: Theme.unit * 14
        }
    }
    Words {
        x: Theme.margin
        y: Theme.unit * (scene.wide ? 120 : 236)
        width: parent.width * 0.7
        text: scene.showroom.title
        role: Words.Display
        visible: !Theme.upright
    }
    Item {
        id: forward

        readonly property CardList cards: scene.showroom.search.suggestions

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: scene.wide ? scene.width * 0.18 : 0
        y: scene.height * (scene.wide ? 0.3 : 0.5)
        width: Theme.unit * 420
        height: width

        Repeater {
            model: forward.cards

            Column {
                id: one

                required property int index
                required property string name
                required property url picture
                required property string tint

                width: forward.width
                visible: forward.cards.count > 0 && index === Math.floor(scene.turn / 2) % forward.cards.count && scene.turn % 2 === 1
                spacing: Theme.small

                Painting {
                    width: Theme.unit * 320
                    height: width
                    anchors.horizontalCenter: parent.horizontalCenter
                    source: one.visible ? one.picture : ""
                    tint: one.tint
                }
                Words {
                    width: parent.width
                    text: one.name
                    role: Words.Heading
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: scene.height * 0.9 - height / 2
        width: invite.implicitWidth + Theme.unit * 120
        height: Theme.pill
        radius: height / 2
        color: Theme.ink

        Words {
            id: invite

            readonly property list<string> words: ["轻触开始", "輕觸開始", "Touch to begin", "タッチして始める", "터치하여 시작"]
            readonly property list<string> tongues: ["zh-CN", "zh-TW", "en", "ja", "ko"]

            anchors.centerIn: parent
            text: words[Math.floor(scene.turn / 2) % 5]
            tongue: tongues[Math.floor(scene.turn / 2) % 5]
            color: Theme.light
            wrapMode: Text.NoWrap
            lineHeight: 1
            font.pixelSize: Theme.unit * 38
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: scene.woken()
    }
}
