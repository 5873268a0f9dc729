import QtQuick
import Kiosk.Theme

// A cord that is drawn across, as long as it is told.
Item {
    id: cord

    implicitHeight: Math.round(Theme.unit * 10)

    Image {
        readonly property real zoom: Theme.unit / Theme.grain

        width: cord.width / zoom
        height: implicitHeight
        scale: zoom
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
