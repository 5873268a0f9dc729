pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One stop of a route on its scroll in the list: its painting, its number pressed on the foot of it, from which the line goes
// on to the next, and its name below.
Item {
    id: stop

    required property int ordinal
    required property string name
    required property url picture
    required property bool last
    property real most: Theme.captionSize // how large its name is
    readonly property bool pictured: picture.toString() !== ""
    readonly property real side: Math.round(Theme.unit * 40)
    readonly property real dash: Math.round(Theme.unit * 14)

    implicitHeight: name === "" ? view.height : called.y + called.height

    Painting {
        id: view

        width: parent.width
        height: stop.pictured ? Math.round(width / 1.5) : stop.side
        source: stop.picture
    }
    Repeater {
        model: stop.last ? 0 : Math.max(0, Math.floor((stop.width - stop.side - Theme.tiny) / (stop.dash * 1.7)))

        Rectangle {
            required property int index

            x: Math.round(stop.side + Theme.tiny + index * stop.dash * 1.7)
            y: Math.round(seal.y + (seal.height - height) / 2 - Math.sin((index + 1) * 0.9) * Theme.unit * 3)
            width: stop.dash
            height: Math.round(Theme.unit * 5)
            radius: height / 2
            color: Theme.seal
            opacity: Theme.contrast ? 1 : 0.8
        }
    }
    Rectangle {
        id: seal

        y: view.height - height
        width: stop.side
        height: width
        radius: width / 2
        color: Theme.seal

        StyledText {
            anchors.centerIn: parent
            text: Theme.numeral(stop.ordinal)
            color: Theme.light
            font.family: Theme.headline(Theme.language)
            font.pixelSize: Math.round(Theme.unit * (text.length > 1 ? 18 : 23))
            lineHeight: 1
            wrapMode: Text.NoWrap
        }
    }
    WholeWords {
        id: called

        y: view.height + Theme.tiny
        width: parent.width
        text: stop.name
        size: stop.most
    }
}
