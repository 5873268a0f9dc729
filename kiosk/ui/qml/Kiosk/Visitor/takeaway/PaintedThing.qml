import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing in the painting of the list, as wide as it was set out; a photograph is pasted in, and what has no picture is its
// first character in a seal.
Item {
    id: thing

    required property string name
    required property url picture
    required property bool solid
    required property point middle
    required property real strength

    opacity: Theme.contrast && strength < 1 ? strength * 0.4 : strength // what lies behind words is faint there

    Rectangle {
        anchors.fill: photograph
        anchors.margins: -Math.round(thing.width * 0.02)
        visible: thing.solid
        color: Theme.light
        border.width: Theme.hair
        border.color: Theme.hairline
    }
    Painting {
        id: photograph

        readonly property real part: thing.solid ? 0.84 : 1

        x: Math.round((thing.width - width) / 2)
        y: thing.height - height - Math.round(thing.solid ? thing.height * 0.04 : 0)
        width: Math.round(thing.width * part)
        height: Math.round(thing.height * part * (thing.solid && thing.height > thing.width * 0.9 ? 0.8 : 1))
        source: thing.picture
        standIn: thing.name
        solid: thing.solid
        point: thing.middle
    }
}
