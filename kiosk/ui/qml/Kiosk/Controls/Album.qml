import QtQuick
import Kiosk.Theme

// An open album on its cover, its leaves mounted on silk, and what is put on the paper of the one that is open. `folded` shows
// the crease down its middle.
Item {
    id: album

    default property alias parts: inside.data
    property bool folded: false
    readonly property real border: Math.round(Theme.unit * 34)

    implicitWidth: Theme.unit * 480
    implicitHeight: Theme.unit * 360

    NinePatch {
        anchors.fill: parent
        piece: "album"
        cap: 44
    }
    Rectangle {
        anchors.fill: inside
        anchors.margins: -Theme.tiny
        visible: Theme.contrast
        color: Theme.clear
        border.width: Theme.hair
        border.color: Theme.ink
    }
    Rectangle {
        x: (parent.width - width) / 2
        y: album.border
        width: Theme.contrast ? Theme.hair : Theme.unit * 60
        height: parent.height - 2 * y
        visible: album.folded
        color: Theme.hairline
        gradient: Theme.contrast ? null : crease

        Gradient {
            id: crease

            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: Theme.clear
            }
            GradientStop {
                position: 0.49
                color: Theme.hairline
            }
            GradientStop {
                position: 0.51
                color: Theme.clear
            }
        }
    }
    Item {
        id: inside

        anchors.fill: parent
        anchors.margins: album.border
    }
}
