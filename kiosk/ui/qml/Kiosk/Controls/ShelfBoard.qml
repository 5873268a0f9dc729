import QtQuick
import Kiosk.Theme

// A shelf's board, its shadow below it; things stand with their feet at `floor`, slips are pasted on its front from `front`.
Item {
    id: board

    readonly property real floor: Theme.shelfFloor
    readonly property real front: Theme.shelfFront

    implicitWidth: Math.round(Theme.unit * 980)
    implicitHeight: Math.round(Theme.unit * 66)

    NinePatch {
        width: board.width
        height: Math.round(Theme.unit * 66)
        piece: board.width < Theme.unit * 600 ? "board-short" : "board"
        spill: 0
        spillBelow: 60
        cap: 48
        capTop: 64
        capBottom: 1
    }
}
