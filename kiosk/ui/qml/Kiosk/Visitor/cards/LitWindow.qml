import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A tea room seen through its window: the timbers, and the room, which fills it; where none is painted, its wall in its colours.
Item {
    id: window

    required property list<string> colours // from dark to pale
    required property url picture
    property real middle: 0.5 // of the room that stands in the middle of its window, where the window is narrower
    readonly property real post: Math.round(Theme.unit * 14)
    readonly property real beam: Math.round(Theme.unit * 20)
    readonly property real sill: Math.round(Theme.unit * 18)
    readonly property color pale: colours.length > 0 ? colours[colours.length - 1] : Theme.card
    readonly property color warm: colours.length > 1 ? colours[1] : pale
    readonly property color dark: colours.length > 0 ? colours[0] : pale

    Rectangle {
        anchors.fill: room
        visible: !Theme.contrast
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.tint(window.warm, Qt.alpha(window.dark, 0.3))
            }
            GradientStop {
                position: 0.42
                color: Qt.tint(window.pale, Qt.alpha(window.warm, 0.42))
            }
            GradientStop {
                position: 0.76
                color: Qt.tint(window.pale, Qt.alpha(window.warm, 0.24))
            }
            GradientStop {
                position: 1
                color: Qt.tint(window.warm, Qt.alpha(window.dark, 0.2))
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: Theme.contrast
        color: Theme.card
        border.width: Theme.hair * 2
        border.color: Theme.ink
    }
    Item {
        id: room

        x: window.post
        y: window.beam
        width: parent.width - 2 * x
        height: parent.height - y - window.sill
        clip: true

        // The room fills its window, light and all: the pale edge that its painting runs out in lies behind the timbers.
        Painting {
            id: painting

            readonly property real pale: Theme.contrast ? 0 : 0.1 // of each side
            readonly property real filling: Math.max(room.width / 3, room.height / 2) / (1 - 2 * pale)
            readonly property real fitting: Math.min(room.width / 3, room.height / 2)

            x: Math.round((room.width - width) * (Theme.contrast ? 0.5 : window.middle))
            y: Math.round((room.height - height) * 0.5)
            width: Math.round(3 * (Theme.contrast ? fitting : filling))
            height: Math.round(width * 2 / 3)
            source: window.picture
            visible: window.picture.toString() !== ""
        }
    }
    NinePatch {
        anchors.fill: parent
        piece: "window"
        framed: false
        cap: 58
    }
}
