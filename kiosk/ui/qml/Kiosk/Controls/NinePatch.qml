import QtQuick
import Kiosk.Theme

// A painted piece that is stretched in its middle: its outer `cap` units keep their size, and its shadow falls `spill`
// units beyond this place. High contrast has plain paper with a line of ink instead, and so has a piece that cannot be read.
Item {
    id: patch

    required property string piece
    property real spill: 16
    property real spillBelow: spill
    property real cap: 14
    property real capLeft: cap
    property real capRight: cap
    property real capTop: cap
    property real capBottom: cap
    property bool framed: true
    property color plain: Theme.card
    readonly property bool painted: !Theme.contrast && image.status !== BorderImage.Error

    Rectangle {
        anchors.fill: parent
        visible: !patch.painted && patch.framed
        color: patch.plain
        border.width: Theme.hair
        border.color: Theme.ink
    }
    BorderImage {
        id: image

        readonly property real magnified: Theme.unit / Theme.grain

        x: -Math.round(patch.spill * Theme.unit)
        y: x
        width: (patch.width - 2 * x) / magnified
        height: (patch.height - y + Math.round(patch.spillBelow * Theme.unit)) / magnified
        scale: magnified
        transformOrigin: Item.TopLeft
        visible: patch.painted
        source: Theme.contrast ? "" : Theme.piece(patch.piece)
        border.left: Math.round((patch.spill + patch.capLeft) * Theme.grain)
        border.right: Math.round((patch.spill + patch.capRight) * Theme.grain)
        border.top: Math.round((patch.spill + patch.capTop) * Theme.grain)
        border.bottom: Math.round((patch.spillBelow + patch.capBottom) * Theme.grain)
        Accessible.ignored: true
    }
}
