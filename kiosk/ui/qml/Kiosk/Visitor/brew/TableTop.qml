import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A table's deep top and its front edge, seen a little from above.
NinePatch {
    property real depth: Theme.unit * 280

    height: Math.round(depth + Theme.unit * 30)
    piece: "table"
    spill: 0
    spillBelow: 60
    cap: 48
    capTop: 2
    capBottom: 31
}
