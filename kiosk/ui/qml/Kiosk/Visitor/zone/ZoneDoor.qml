import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One of the four doors, shut: a coloured lintel, its name, its picture and how much is inside. OpeningDoor opens it.
Pressable {
    id: door

    required property string key
    required property string kind
    required property string tone
    required property string name
    required property string second
    required property int amount
    required property url picture
    readonly property color colour: Theme.tone(tone)
    readonly property string counted: {
        if (kind === "rooms")
            return qsTr("%n room(s)", "", amount);
        return qsTr("%n thing(s)", "", amount);
    }

    says: name + ", " + counted

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
            width: parent.width
            height: Theme.seam
            color: door.colour
        }
    }
    contentItem: ZoneDoorFace {
        name: door.name
        second: door.second
        counted: door.counted
        picture: door.picture
        colour: door.colour
    }
}
