import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A tea room seen through its window: the timbers, the wall in the room's own colours, lamplight on it, the room.
Item {
    id: window

    required property list<string> colours // from dark to pale
    required property url picture
    property real leftRoom: 0 // that something before the window takes
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

        Image {
            anchors.centerIn: painting
            width: painting.width * 1.5
            height: painting.height * 1.66
            source: Theme.contrast ? "" : Theme.piece("lamplight")
            visible: !Theme.contrast
            Accessible.ignored: true
        }
        Painting {
            id: painting

            x: Math.round(window.leftRoom > 0 ? window.leftRoom - parent.width * 0.07 : 0)
            y: Math.round((parent.height - height) * 0.62)
            width: Math.round(parent.width * (window.leftRoom > 0 ? 1.05 : 1)) - x
            height: Math.round(Math.min(parent.height, width * 2 / 3))
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
