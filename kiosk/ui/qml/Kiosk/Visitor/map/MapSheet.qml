pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The painted scroll map (high contrast has its rivers as lines) and the line of one route over it. Its height follows from its width.
Item {
    id: sheet

    required property MapRecord map
    required property RouteRecord route
    property bool stops: true
    property real part: 1
    property real slope: map.aspect // its height over its width: on lying glass a schematic map may be drawn wider than it is
    readonly property real pressed: map.aspect > 0 ? slope / map.aspect : 1
    readonly property real reached: part * route.dashes.count

    function draw() {
        pen.restart();
    }

    height: width * slope

    Image {
        anchors.fill: parent
        source: Theme.contrast ? "" : sheet.map.picture
        sourceSize.width: Math.min(1440, Math.round(sheet.width))
        asynchronous: true
        Accessible.ignored: true
    }
    Loader {
        anchors.fill: parent
        active: Theme.contrast
        sourceComponent: RiverLines {
            map: sheet.map
            thick: 0.6
        }
    }
    Repeater {
        id: line

        model: sheet.route.dashes

        Rectangle {
            required property int index
            required property real mapX
            required property real mapY
            required property real slant

            x: mapX * sheet.width - width / 2
            y: mapY * sheet.height - height / 2
            width: sheet.width * sheet.pressed * 0.0105
            height: Theme.unit * 6
            radius: height / 2
            rotation: Math.atan2(Math.sin(slant * Math.PI / 180) * sheet.pressed, Math.cos(slant * Math.PI / 180)) * 180 / Math.PI
            antialiasing: true
            color: Theme.seal
            visible: index < sheet.reached
        }
    }
    NumberAnimation {
        id: pen

        target: sheet
        property: "part"
        from: 0
        to: 1
        duration: Theme.draw
        easing.type: Easing.InOutSine
    }
    Repeater {
        model: sheet.stops ? sheet.route.stops : null

        StopNumber {
            id: stop

            required property real mapX
            required property real mapY
            required property real markX
            required property real markY

            x: mapX * sheet.width
            y: mapY * sheet.height
            off: Qt.point((markX - mapX) * sheet.width, (markY - mapY) * sheet.height)
            reached: sheet.reached
        }
    }
    Rectangle {
        id: traveller

        readonly property int at: Math.max(0, Math.min(line.count - 1, Math.floor(sheet.reached)))
        readonly property Item here: pen.running ? line.itemAt(at) : null
        readonly property Item next: pen.running ? line.itemAt(Math.min(line.count - 1, at + 1)) : null
        readonly property real between: sheet.reached - at

        x: here && next ? here.x + here.width / 2 + (next.x - here.x) * between - width / 2 : 0
        y: here && next ? here.y + here.height / 2 + (next.y - here.y) * between - height / 2 : 0
        width: Theme.unit * 56
        height: width
        radius: width / 2
        color: Theme.light
        border.width: Theme.unit * 3
        border.color: Theme.seal
        visible: here !== null

        Icon {
            anchors.centerIn: parent
            glyph: "footprints"
            size: Theme.unit * 32
            color: Theme.seal
        }
    }
}
