import QtQuick
import Kiosk.Theme

// One leaf of a shop door, panelled, turning about its outer edge.
Rectangle {
    id: leaf

    required property real ajar
    required property color colour
    property bool mirrored: false

    color: Qt.tint(Theme.light, Qt.alpha(colour, ajar * 0.22))
    border.width: Theme.hair
    border.color: Qt.tint(Theme.light, Qt.alpha(colour, 0.5))
    antialiasing: true
    visible: ajar > 0
    transform: Rotation {
        axis {
            x: 0
            y: 1
            z: 0
        }
        origin.x: leaf.mirrored ? leaf.width : 0
        origin.y: leaf.height / 2
        angle: (leaf.mirrored ? -80 : 80) * leaf.ajar
    }

    Rectangle {
        x: Theme.small
        y: Theme.small
        width: parent.width - 2 * x
        height: parent.height * 0.6 - y
        color: Theme.clear
        border.width: Theme.hair
        border.color: leaf.border.color
    }
    Rectangle {
        x: Theme.small
        y: parent.height * 0.6 + Theme.tiny
        width: parent.width - 2 * x
        height: parent.height - y - Theme.small
        color: Theme.clear
        border.width: Theme.hair
        border.color: leaf.border.color
    }
}
