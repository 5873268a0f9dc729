pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where the visitor's seal goes: four corners until it is pressed, then the house's seal, which settles into the paper.
Item {
    id: place

    required property bool pressed
    required property real side

    width: side
    height: side

    Repeater {
        model: place.pressed ? 0 : 4

        Item {
            id: corner

            required property int index
            readonly property real arm: Math.round(place.side * 0.17)

            x: index % 2 === 0 ? 0 : place.side - arm
            y: index < 2 ? 0 : place.side - arm
            width: arm
            height: arm

            Rectangle {
                y: corner.index < 2 ? 0 : parent.height - height
                width: parent.width
                height: Theme.hair
                color: Theme.seal
            }
            Rectangle {
                x: corner.index % 2 === 0 ? 0 : parent.width - width
                width: Theme.hair
                height: parent.height
                color: Theme.seal
            }
        }
    }
    HouseSeal {
        id: stamp

        anchors.centerIn: parent
        side: place.side * 0.94
        stamped: true
        rotation: -1.5
        visible: opacity > 0
        opacity: 0

        states: State {
            when: place.pressed

            PropertyChanges {
                stamp.opacity: 1
                stamp.scale: 1
            }
        }
        transitions: Transition {
            to: "*"

            NumberAnimation {
                property: "scale"
                from: 1.12
                duration: Theme.turn
                easing.type: Easing.OutCubic
            }
            NumberAnimation {
                property: "opacity"
                duration: Theme.settle
            }
        }
    }
}
