pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The painted scroll map with its places, and the line of one route over it. Its height follows from its width.
Item {
    id: sheet

    required property MapRecord map
    required property RouteRecord route
    property bool drawn: true
    property bool places: true
    property bool stops: true
    property string lit: ""
    property real part: 1
    readonly property real reached: part * route.dashes.count
    // The width from which on no two marks stand in each other's way, and each can be pressed.
    readonly property real least: (markTall + Math.ceil(Theme.mm(3)) + 2) / Math.max(0.03, map.closest)
    readonly property real markTall: Math.max(Math.ceil(Theme.mm(20)), Math.min(Theme.bodySize, Theme.unit * 34) * 1.45 + Theme.tiny)

    signal placeWanted(string key)

    function draw() {
        pen.restart();
    }

    height: width * map.aspect

    Image {
        anchors.fill: parent
        source: sheet.map.picture
        sourceSize.width: Math.min(1440, Math.round(sheet.width))
        asynchronous: true
        Accessible.ignored: true
    }
    Repeater {
        id: line

        model: sheet.drawn ? sheet.route.dashes : null

        Rectangle {
            required property int index
            required property real mapX
            required property real mapY
            required property real slant

            x: mapX * sheet.width - width / 2
            y: mapY * sheet.height - height / 2
            width: sheet.width * 0.0105
            height: Theme.unit * 6
            radius: height / 2
            rotation: slant
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
        model: sheet.places ? sheet.map.spots : null

        SpotMark {
            required property real mapX
            required property real mapY

            x: mapX * sheet.width - hold
            y: mapY * sheet.height - height / 2
            lit: sheet.lit === key
            enabled: sheet.width >= sheet.least
            named: sheet.width >= sheet.least * 0.78
            across: sheet.width
            onClicked: sheet.placeWanted(key)
        }
    }
    Repeater {
        model: sheet.drawn && sheet.stops ? sheet.route.stops : null

        Item {
            id: stop

            required property real mapX
            required property real mapY
            required property real markX
            required property real markY
            required property real passed
            required property int ordinal
            readonly property bool there: passed <= sheet.reached

            visible: there
            onThereChanged: {
                if (there)
                    pop.restart();
            }

            Rectangle {
                x: stop.mapX * sheet.width - width / 2
                y: stop.mapY * sheet.height - height / 2
                width: Theme.unit * 16
                height: width
                radius: width / 2
                color: Theme.seal
                border.width: Theme.unit * 3
                border.color: Theme.light
            }
            Rectangle {
                id: mark

                x: stop.markX * sheet.width - width / 2
                y: stop.markY * sheet.height - height / 2
                width: Theme.unit * 38
                height: width
                radius: width / 2
                color: Theme.seal
                border.width: Theme.unit * 3
                border.color: Theme.light

                StyledText {
                    anchors.centerIn: parent
                    text: stop.ordinal
                    color: Theme.light
                    font.pixelSize: Theme.unit * 23
                    lineHeight: 1
                }
            }
            NumberAnimation {
                id: pop

                target: mark
                property: "scale"
                from: 0.2
                to: 1
                duration: Theme.turn
                easing.type: Easing.OutBack
            }
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
