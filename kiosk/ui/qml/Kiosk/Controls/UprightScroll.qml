pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A scroll that hangs between a rod above and a rod below, its paper between bands of silk. What is on the paper lies over it,
// within `edge` of its sides and `rod` of its ends.
Item {
    id: scroll

    readonly property real rod: Math.round(Theme.unit * 40)
    readonly property real knob: Math.round(Theme.unit * 18)
    readonly property real edge: knob + Math.round(Theme.unit * 14)

    NinePatch {
        x: scroll.knob
        y: scroll.rod / 2
        width: scroll.width - 2 * scroll.knob
        height: scroll.height - scroll.rod
        piece: "hanging"
        cap: 40
        capLeft: 24
        capRight: 24
    }
    Repeater {
        model: [0, 1]

        NinePatch {
            required property int modelData

            y: modelData * (scroll.height - height)
            width: scroll.width
            height: scroll.rod
            piece: "hanging-rod"
            framed: false
            cap: 18
            capLeft: 32
            capRight: 32
        }
    }
}
