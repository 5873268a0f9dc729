pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The likeness of a door that has been touched, over the page behind it: its leaves turn on their hinges, what stood on a
// plain one comes forward and goes, and the doorway (`view`) grows from where the door was to the whole of the page.
Item {
    id: opening

    property string name: ""
    property string second: ""
    property string counted: ""
    property url picture: ""
    property string tone: ""
    property bool gated: false
    property rect from: Qt.rect(0, 0, 0, 0)
    property real part: 0
    readonly property bool running: swinging.running
    readonly property real ajar: Math.min(1, part / 0.8)
    readonly property rect view: Qt.rect(Math.round(from.x * (1 - part)), Math.round(from.y * (1 - part)), Math.round(from.width + (width - from.width) * part), Math.round(from.height + (height - from.height) * part))

    signal opened

    function begin(through: ZoneDoor) {
        name = through.name;
        second = through.second;
        counted = through.counted;
        picture = through.picture;
        tone = through.tone;
        gated = through.gated;
        from = mapFromItem(through, through.doorway);
        swinging.restart();
    }

    function end() {
        swinging.stop();
    }

    visible: running

    Rectangle {
        x: opening.view.x
        y: opening.view.y
        width: opening.view.width
        height: opening.view.height
        color: Theme.lamp
        opacity: 0.85 * Math.max(0, 1 - opening.part * 2)
        visible: opacity > 0
    }
    ZoneDoorLeaf {
        x: opening.view.x
        y: opening.view.y
        width: opening.view.width / 2
        height: opening.view.height
        ajar: opening.ajar
        tone: opening.tone
        painted: opening.gated && !Theme.contrast
    }
    ZoneDoorLeaf {
        x: opening.view.x + opening.view.width / 2
        y: opening.view.y
        width: opening.view.width / 2
        height: opening.view.height
        ajar: opening.ajar
        tone: opening.tone
        painted: opening.gated && !Theme.contrast
        mirrored: true
    }
    Loader {
        x: opening.from.x
        y: opening.from.y
        width: opening.from.width
        height: opening.from.height
        active: opening.running && !opening.gated
        sourceComponent: ZoneDoorFace {
            name: opening.name
            second: opening.second
            counted: opening.counted
            picture: opening.picture
            colour: Theme.tone(opening.tone)
            ajar: opening.ajar
            opacity: Math.min(1, 2 - 2 * opening.ajar)
        }
    }
    NumberAnimation {
        id: swinging

        target: opening
        property: "part"
        from: 0
        to: 1
        duration: Theme.door
        easing.type: Easing.OutQuad
        onFinished: opening.opened()
    }
}
