import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// Where tea is made: a table by a window, through which one sees the county that the thing is from, and a stove with live
// coals at the back of the table; a kettle stands on it, or was taken from it.
Item {
    id: corner

    required property url view
    required property real ground // where the table begins, by the wall
    required property real depth // from there to its front
    required property real scaled // pixels a unit of what is painted
    required property bool ended // its right end is on the glass
    property bool boiling: false // the kettle stands on its stove
    readonly property real over: Theme.unit * 60
    readonly property real pane: Math.min(width * 0.56, (ground + Theme.small) / 0.72)

    function piece(name: string): url {
        return Theme.pieces.toString() === "" ? "" : Theme.pieces + "/" + name + "-large.webp";
    }

    LitWindow {
        x: Theme.margin
        y: Math.max(0, corner.ground - height - Theme.gap)
        width: Math.round(corner.pane)
        height: Math.round(corner.pane * 0.7)
        colours: []
        picture: corner.view
        visible: corner.view.toString() !== "" && corner.pane > Theme.unit * 240
    }
    TableTop {
        x: -corner.over
        y: Math.round(corner.ground)
        width: corner.width + (corner.ended ? corner.over - Theme.small : 2 * corner.over)
        depth: corner.depth
    }
    Image {
        id: stove

        x: Math.round(corner.width - width - (corner.ended ? Theme.margin : Theme.small))
        y: Math.round(corner.ground + corner.depth * 0.32 - height * 0.82)
        width: Math.round(corner.scaled * 152)
        height: width
        source: Theme.contrast ? "" : corner.piece("stove")
        sourceSize: Qt.size(width, height)
        asynchronous: true
        Accessible.ignored: true
    }
    Image {
        x: Math.round(stove.x + stove.width * 0.41 - width * 0.53)
        y: Math.round(stove.y + stove.height * 0.32 - height * 0.87)
        width: Math.round(stove.width * 1.02)
        height: width
        source: Theme.contrast || !corner.boiling ? "" : corner.piece("kettle")
        sourceSize: Qt.size(width, height)
        asynchronous: true
        Accessible.ignored: true
    }
}
