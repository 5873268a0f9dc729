import QtQuick
import Kiosk.Theme

// A pole of bamboo that lies across, for tallies to hang from.
Item {
    id: pole

    implicitWidth: Math.round(Theme.unit * 480)
    implicitHeight: Math.round(Theme.unit * 20)

    NinePatch {
        width: pole.width
        height: Math.round(Theme.unit * 20)
        piece: "pole"
        framed: false
        spill: 0
        spillBelow: 6
        cap: 40
        capTop: 18
        capBottom: 1
    }
    Rectangle {
        width: parent.width
        height: Theme.hair
        anchors.verticalCenter: parent.verticalCenter
        visible: Theme.contrast
        color: Theme.ink
    }
}
