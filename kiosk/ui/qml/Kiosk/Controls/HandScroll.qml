pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A handscroll unrolled between its rods, and what is put on its paper.
Item {
    id: scroll

    default property alias parts: inside.data
    property real padding: Theme.small
    readonly property real rod: Math.round(Theme.unit * 40)
    readonly property real knob: Math.round(Theme.unit * 18)

    implicitWidth: inside.childrenRect.width + 2 * (rod + padding)
    implicitHeight: Math.max(inside.childrenRect.height + 2 * (knob + band.height + padding), Theme.unit * 150)

    NinePatch {
        x: scroll.rod / 2
        y: scroll.knob
        width: scroll.width - scroll.rod
        height: scroll.height - 2 * scroll.knob
        piece: "scroll"
        cap: 40
        capTop: 24
        capBottom: 24
    }
    Item {
        id: band

        height: Math.round(Theme.unit * 14)
    }
    Item {
        id: inside

        anchors.fill: parent
        anchors.leftMargin: scroll.rod + scroll.padding
        anchors.rightMargin: scroll.rod + scroll.padding
        anchors.topMargin: scroll.knob + band.height + scroll.padding
        anchors.bottomMargin: scroll.knob + band.height + scroll.padding
    }
    Repeater {
        model: [0, 1]

        NinePatch {
            required property int modelData

            x: modelData * (scroll.width - width)
            width: scroll.rod
            height: scroll.height
            piece: "roller"
            cap: 18
            capTop: 32
            capBottom: 32
        }
    }
}
