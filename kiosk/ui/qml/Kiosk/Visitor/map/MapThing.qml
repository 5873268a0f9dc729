import QtQuick
import Kiosk.Controls

// A thing in small, where it grows; a touch lets it grow (MapSlip).
Pressable {
    id: thing

    required property string key
    required property string name
    required property string note
    required property url picture
    required property bool solid
    required property real side

    width: side
    height: side
    says: name + (note ? ", " + note : "")
    Accessible.description: qsTr("Grows, and says where it is from")

    background: Item {}
    contentItem: Item {
        Painting {
            anchors.fill: parent
            source: thing.picture
            solid: thing.solid
        }
    }
}
