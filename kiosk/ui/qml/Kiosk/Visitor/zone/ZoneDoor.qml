import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One of the four doors: a coloured lintel, its name, its picture and how much is inside. Tapped, its two leaves turn on
// their hinges, the picture comes forward out of the lamplight behind them, and the light fills the page.
Pressable {
    id: door

    required property string key
    required property string kind
    required property string tone
    required property string name
    required property string second
    required property int amount
    required property url picture
    property Page page: null
    property real ajar: 0
    property real poured: 0
    readonly property color colour: Theme.tone(tone)
    readonly property color glow: Qt.tint(Theme.paper, Qt.alpha(Theme.lamp, 0.35))
    readonly property string counted: {
        if (kind === "rooms")
            return qsTr("%n room(s)", "", amount);
        return qsTr("%n thing(s)", "", amount);
    }

    signal opened(string key, string kind)

    function swing() {
        let above = parent;
        while (above && !(above instanceof Page))
            above = above.parent;
        page = above as Page;
        if (page) {
            if (page.dawn.a > 0)
                return;
            page.dawn = glow;
        }
        turning.restart();
    }

    says: name + ", " + counted
    onClicked: swing()

    background: Item {
        Rectangle {
            id: inside

            anchors.fill: parent
            anchors.topMargin: Theme.seam
            radius: Theme.tiny
            visible: door.ajar > 0
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: Qt.tint(Theme.lamp, Qt.alpha(door.colour, 0.72))
                }
                GradientStop {
                    position: 0.5
                    color: Theme.lamp
                }
                GradientStop {
                    position: 1
                    color: Qt.tint(Theme.lamp, Qt.alpha(door.colour, 0.72))
                }
            }
        }
        ZoneDoorLeaf {
            y: inside.y
            width: parent.width / 2
            height: inside.height
            ajar: door.ajar
            colour: door.colour
        }
        ZoneDoorLeaf {
            x: parent.width / 2
            y: inside.y
            width: parent.width / 2
            height: inside.height
            ajar: door.ajar
            colour: door.colour
            mirrored: true
        }
        Rectangle {
            anchors.fill: inside
            color: Theme.light
            border.width: Theme.hair
            border.color: Theme.hairline
            radius: Theme.tiny
            visible: door.ajar === 0
        }
        Rectangle {
            width: parent.width
            height: Theme.seam
            color: door.colour
        }
    }
    contentItem: ZoneDoorFace {
        door: door
    }

    Rectangle {
        id: light

        property point from

        parent: door.page
        x: from.x * (1 - door.poured)
        y: from.y * (1 - door.poured)
        width: door.width + ((parent?.width ?? 0) - door.width) * door.poured
        height: door.height + ((parent?.height ?? 0) - door.height) * door.poured
        radius: Theme.tiny
        color: door.glow
        opacity: Math.min(1, door.poured * 1.4)
        visible: door.poured > 0
    }
    NumberAnimation {
        id: turning

        target: door
        property: "ajar"
        from: 0
        to: 1
        duration: Theme.door
        easing.type: Easing.InOutQuad
        onFinished: {
            if (door.page)
                light.from = door.mapToItem(door.page, 0, 0);
            pouring.restart();
        }
    }
    NumberAnimation {
        id: pouring

        target: door
        property: "poured"
        from: 0
        to: 1
        duration: Theme.settle
        easing.type: Easing.InQuad
        onFinished: {
            door.opened(door.key, door.kind);
            door.ajar = 0;
            door.poured = 0;
        }
    }
}
