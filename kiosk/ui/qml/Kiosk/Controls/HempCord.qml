import QtQuick
import Kiosk.Theme

// A cord that is drawn across, as long as it is told.
Item {
    id: cord

    implicitHeight: Math.round(Theme.unit * 10)

    Image {
        readonly property real magnified: Theme.unit / Theme.grain

        width: cord.width / magnified
        height: implicitHeight
        scale: magnified
        transformOrigin: Item.TopLeft
        fillMode: Image.TileHorizontally
        horizontalAlignment: Image.AlignLeft
        visible: !Theme.contrast
        source: Theme.contrast ? "" : Theme.piece("cord")
        Accessible.ignored: true
    }
    Rectangle {
        width: parent.width
        height: Theme.hair
        visible: Theme.contrast
        color: Theme.ink
    }
}
