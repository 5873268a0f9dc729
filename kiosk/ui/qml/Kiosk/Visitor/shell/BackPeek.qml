import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What shows beside a page that a finger draws away: the way back, lit when letting go will go there.
Rectangle {
    id: under

    required property real part
    required property bool far

    color: Theme.mist

    Rectangle {
        anchors.right: parent.right
        width: Theme.hair
        height: parent.height
        color: Theme.hairline
    }
    Rectangle {
        x: Math.min(Theme.margin, (parent.width - width) / 2)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.target
        height: width
        radius: width / 2
        color: under.far ? Theme.seal : Theme.card
        border.width: under.far ? 0 : Theme.hair
        border.color: Theme.hairline
        opacity: Math.min(1, 4 * under.part)

        Icon {
            anchors.centerIn: parent
            glyph: "arrow-left"
            color: under.far ? Theme.light : Theme.ink
        }
    }
}
