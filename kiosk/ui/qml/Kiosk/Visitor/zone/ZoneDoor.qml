pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One of the doors, shut: a shop gate; where its picture cannot be read, a plain leaf under a coloured lintel. OpeningDoor
// opens it.
Pressable {
    id: door

    required property string key
    required property string kind
    required property string tone
    required property string name
    required property string second
    required property int amount
    required property url picture
    property bool lost: false // the gate's picture cannot be read
    readonly property bool gated: !lost
    property bool low: false // its name stands beside the gate
    property real foot: 0
    property real lettering: 0
    property bool shown: true
    property bool settled: true // as of its gate
    readonly property ZoneGate shop: (contentItem as Loader)?.item as ZoneGate
    readonly property real wordy: shop?.wordy ?? 0
    readonly property real fits: shop?.fits ?? 0
    readonly property bool fitting: shop?.fitting ?? true
    readonly property bool ready: !gated || shop?.ready === true
    readonly property rect doorway: shop?.doorway ?? Qt.rect(0, 0, width, height)
    readonly property color colour: Theme.tone(tone)
    readonly property string counted: {
        if (kind === "rooms")
            return qsTr("%n room(s)", "", amount);
        return qsTr("%n thing(s)", "", amount);
    }

    function layOut() {
        shop?.layOut();
    }

    function stir() {
        if (shop && !Theme.contrast)
            shop.stirring = true;
    }

    says: name + ", " + counted

    background: Item {
        visible: !door.gated

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.seam
            color: Theme.light
            border.width: Theme.hair
            border.color: Theme.hairline
            radius: Theme.tiny
        }
        Rectangle {
            width: parent.width
            height: Theme.seam
            color: door.colour
        }
    }
    contentItem: Loader {
        sourceComponent: door.gated ? gate : face
    }

    Component {
        id: gate

        ZoneGate {
            name: door.name
            second: door.second
            counted: door.counted
            tone: door.tone
            picture: door.picture
            colour: door.colour
            low: door.low
            foot: door.foot
            lettering: door.lettering || fits
            shown: door.shown
            settled: door.settled
            onFailedChanged: door.lost = failed || door.lost
        }
    }
    Component {
        id: face

        ZoneDoorFace {
            name: door.name
            second: door.second
            counted: door.counted
            picture: door.picture
            colour: door.colour
        }
    }
}
