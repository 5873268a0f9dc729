import QtQuick
import Kiosk.Theme

// One leaf of a shop door, turning about its outer edge: painted in the colour of its zone, plain in high contrast.
Item {
    id: leaf

    required property real ajar
    required property string tone
    required property bool painted
    property bool mirrored: false

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

    Image {
        anchors.fill: parent
        source: leaf.painted ? Tones.door("leaf", leaf.tone) : ""
        mirror: leaf.mirrored
        visible: leaf.painted
        Accessible.ignored: true
    }
    Rectangle {
        anchors.fill: parent
        visible: !leaf.painted
        color: Qt.tint(Theme.light, Qt.alpha(Theme.tone(leaf.tone), leaf.ajar * 0.22))
        border.width: Theme.hair
        border.color: Theme.tone(leaf.tone)
        antialiasing: true
    }
}
