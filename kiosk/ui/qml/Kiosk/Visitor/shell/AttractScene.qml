pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What is seen when nobody is there: the living landscape in the light of the hour, and now and then one thing that comes
// forward. A touch wakes it and is swallowed. One beat of a twentieth of a second moves everything, so that there are
// never more frames than that; nobody looking, or reduced motion, stops it.
Item {
    id: scene

    required property Showroom showroom
    property bool covered: false
    property int beat: 0
    // Whatever follows the beat slowly follows one of these, and is asked only when that changes.
    readonly property int turn: Math.floor(beat / 440)
    readonly property int within: beat % 440
    readonly property bool stirred: beat > 100
    readonly property bool forward: within > 200
    readonly property bool shown: Window.visibility !== Window.Hidden && Window.visibility !== Window.Minimized
    readonly property bool moving: visible && !covered && !Theme.reducedMotion && shown
    readonly property bool wide: width > height
    readonly property bool ready: land.ready
    readonly property bool lit: showroom.scenery.lit && !Theme.contrast
    readonly property color bright: lit ? Theme.skyInk : Theme.ink
    readonly property bool night: lit && Theme.hour === "night"

    signal woken

    function swell(at: int, from: int, to: int): real {
        return Math.max(0, Math.min(1, (at - from) / 12, (to - at) / 12));
    }

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch to begin")
    Accessible.onPressAction: woken()

    Timer {
        interval: Theme.drift
        repeat: true
        running: scene.moving
        onTriggered: scene.beat += 1
    }
    Rectangle {
        anchors.fill: parent
        color: scene.lit ? Theme.skyGround : Theme.paper
    }
    LivingLandscape {
        id: land

        anchors.fill: parent
        scenery: scene.showroom.scenery
        beat: scene.beat
    }
    Loader {
        y: Math.round(parent.height * (scene.wide ? 0.55 : 0.3))
        width: parent.width
        height: parent.height - y
        active: Theme.contrast
        sourceComponent: InkHills {}
    }
    LandscapeAnswer {
        id: answer

        anchors.fill: parent
        scenery: scene.showroom.scenery
        visible: scene.moving
    }
    SceneTitle {
        x: scene.wide && Theme.upright ? Math.round(scene.width * 0.16) : Theme.margin
        y: Theme.unit * (scene.wide ? 84 : 88)
        width: parent.width - x
        height: parent.height - y
        showroom: scene.showroom
        bright: scene.bright
        quiet: scene.lit ? Theme.skySoft : Theme.soft
    }
    Repeater {
        id: featured

        model: scene.stirred ? scene.showroom.featured : null // nothing comes forward before: the first frame waits for less

        Loader {
            id: one

            required property int index
            required property string kind
            required property string name
            required property string note
            required property url picture
            required property string tint
            required property bool solid
            required property point middle
            readonly property bool called: scene.turn % Math.max(1, featured.count) === index

            x: Math.round(scene.width * (scene.wide ? 0.69 : 0.6) - width / 2)
            y: Math.round(scene.height * (scene.wide ? 0.57 : 0.6) - height / 2 + (1 - opacity) * Theme.unit * 24)
            active: called && scene.forward
            opacity: active ? scene.swell(scene.within, 220, 440) : 0
            sourceComponent: FeaturedCard {
                name: one.name
                note: one.note
                picture: one.picture
                tint: one.tint
                kind: one.kind
                solid: one.solid
                middle: one.middle
            }
        }
    }
    HangingBoard {
        id: button

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(scene.height * 0.9 - height / 2)
        width: Math.round(Math.max(Theme.unit * 440, invite.implicitWidth + Theme.unit * 120))
        height: Theme.pill
        dark: true

        StyledText {
            id: invite

            readonly property list<string> words: ["轻触开始", "輕觸開始", "Touch to begin", "タッチして始める", "터치하여 시작"]
            readonly property list<string> tongues: ["zh-CN", "zh-TW", "en", "ja", "ko"]
            readonly property int turn: {
                if (Theme.reducedMotion)
                    return Math.max(0, tongues.indexOf(Theme.language));
                return Math.floor(scene.beat / 100) % 5;
            }

            anchors.centerIn: parent
            text: Theme.reducedMotion ? words[turn] + " · " + words[turn === 2 ? 0 : 2] : words[turn]
            tongue: tongues[turn]
            color: button.words
            opacity: Theme.reducedMotion ? 1 : scene.swell(scene.beat % 100, -1, 100)
            wrapMode: Text.NoWrap
            lineHeight: 1
            font.pixelSize: Theme.unit * 38
        }
    }
    MouseArea {
        property point last

        anchors.fill: parent
        onPressed: event => {
            last = Qt.point(event.x, event.y);
            land.turned(last);
            answer.touch(last);
        }
        onPositionChanged: event => {
            if (Math.abs(event.x - last.x) + Math.abs(event.y - last.y) < Theme.target)
                return;
            last = Qt.point(event.x, event.y);
            answer.touch(last);
        }
        onClicked: scene.woken()
    }
}
