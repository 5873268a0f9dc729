pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// All that lives on the map: places with their names, things where they grow, the stops of the route, the raft. Where each
// stands was found by MapArrangement; what the slip of a touched thing would cover steps back.
Item {
    id: marks

    required property MapRecord map
    required property url raft
    property rect seen: Qt.rect(0, 0, width, height) // what of the map is in view
    property list<rect> taken // what lies over the map already
    property real scope: 0 // which of the sheet's widths is arranged for: while two fingers part, not every one
    property real slope: map.aspect // the sheet's height over its width
    property real reached: 0
    property bool quiet: false // too small for more than places and things: no numbers, no names of rivers and things
    property MapThing touched: null
    property MapArrangement arrangement: map.arrangement
    readonly property real apart: Math.ceil(Theme.mm(3)) + 2
    readonly property real nameSize: Math.round(Math.min(Theme.unit * (Theme.upright ? 42 : 32), Math.max(Theme.unit * 30, scope > 0 ? scope * slope * (Theme.upright ? 0.033 : 0.027) : 0)) * [1, 1.15, 1.3][Theme.textSize])
    // Of what is told by the way: rivers and things. No smaller than the smallest words elsewhere.
    readonly property real smallSize: Math.max(Theme.unit * 24, Math.min(Theme.captionSize, nameSize * 0.8))
    readonly property string measures: [scope, slope, Theme.unit, nameSize, smallSize, Theme.pixelsPerMm, apart, Theme.language, ...taken].join()

    signal placeWanted(string key)
    signal productWanted(string key)

    function arrange() {
        if (scope > 0)
            arrangement.arrange(Qt.size(scope, scope * slope), Theme.unit, nameSize, Math.ceil(Theme.mm(20)), apart, Theme.upright, Theme.headline(Theme.language), smallSize, Theme.prose(Theme.language), Theme.vertical ? "" : qsTr("You are here"), taken);
    }

    function meets(one: rect, x: real, y: real, width: real, height: real): bool {
        return x < one.x + one.width + apart && x + width > one.x - apart && y < one.y + one.height + apart && y + height > one.y - apart;
    }

    function covers(x: real, y: real, width: real, height: real): bool {
        return slip.visible && (meets(slip.pictured, x, y, width, height) || meets(slip.papered, x, y, width, height));
    }

    function touch(thing: MapThing) {
        touched = thing;
        arrangement.sail(thing.key);
    }

    // Touches the thing with this key, wherever the finger is; none without one.
    function touchCalled(key: string) {
        touched = null;
        for (let index = 0; index < things.count; ++index) {
            const thing = things.itemAt(index) as MapThing;
            if (thing?.key === key)
                touch(thing);
        }
    }

    // The thing whose name stands at a point.
    function calledAt(at: point): MapThing {
        for (let index = 0; index < names.count; ++index) {
            const name = names.itemAt(index) as ThingName;
            if (name?.visible && name.contains(name.mapFromItem(marks, at)))
                return things.itemAt(index) as MapThing;
        }
        return null;
    }

    onMeasuresChanged: Qt.callLater(arrange)

    Repeater {
        model: marks.arrangement.rivers

        RiverName {
            required property real mapX
            required property real mapY

            x: mapX * marks.width - width / 2
            y: mapY * marks.height - height / 2
            visible: !marks.quiet && !marks.covers(x, y, width, height)
        }
    }
    component Stop: StopNumber {
        required property real mapX
        required property real mapY
        required property real offX
        required property real offY
        required property bool shown
        readonly property real side: Theme.unit * 46

        x: mapX * marks.width
        y: mapY * marks.height
        off: Qt.point(offX, offY)
        reached: marks.reached
        visible: there && shown && !marks.covers(x + Math.min(0, offX) - side / 2, y + Math.min(0, offY) - side / 2, Math.abs(offX) + side, Math.abs(offY) + side)
    }
    Repeater {
        model: marks.arrangement.stops

        Stop {
            off: marks.quiet ? Qt.point(0, 0) : Qt.point(offX, offY)
            numbered: false
        }
    }
    Repeater {
        model: marks.arrangement.stops

        Stop {
            dotted: false
            numbered: !marks.quiet
        }
    }
    Repeater {
        model: marks.arrangement.spots

        SpotMark {
            required property string key
            required property real mapX
            required property real mapY
            required property rect press
            required property bool opens

            x: Math.round(mapX * marks.width + press.x)
            y: Math.round(mapY * marks.height + press.y)
            width: press.width
            height: press.height
            hold: Qt.point(-press.x, -press.y)
            enabled: opens && !marks.covers(x, y, width, height)
            visible: !marks.covers(x + hold.x, y + hold.y, 0, 0) && !marks.covers(x + hold.x + words.x, y + hold.y + words.y, words.width, words.height)
            onClicked: marks.placeWanted(key)
        }
    }
    Repeater {
        id: names

        model: marks.arrangement.things

        ThingName {
            required property real mapX
            required property real mapY
            required property real offX
            required property real offY
            required property real side
            readonly property point middle: Qt.point(mapX * marks.width + offX, mapY * marks.height + offY)

            x: Math.round(middle.x + words.x)
            y: Math.round(middle.y + words.y)
            width: words.width
            height: words.height
            size: marks.smallSize
            visible: called !== "" && !marks.quiet && !marks.covers(x, y, width, height) && !marks.covers(middle.x - side / 2, middle.y - side / 2, side, side)
        }
    }
    Repeater {
        id: things

        model: marks.arrangement.things

        MapThing {
            id: thing

            required property real mapX
            required property real mapY
            required property real offX
            required property real offY
            required property bool shown

            x: Math.round(mapX * marks.width + offX - side / 2)
            y: Math.round(mapY * marks.height + offY - side / 2)
            visible: shown && !marks.covers(x, y, width, height)
            onClicked: marks.touch(thing)
        }
    }
    MapRaft {
        arrangement: marks.arrangement
        source: marks.raft
    }
    MapSlip {
        id: slip

        name: marks.touched?.name ?? ""
        note: marks.touched?.note ?? ""
        picture: marks.touched?.picture ?? ""
        solid: marks.touched?.solid ?? false
        at: marks.touched ? Qt.point(marks.touched.x + marks.touched.side / 2, marks.touched.y + marks.touched.side / 2) : Qt.point(0, 0)
        side: marks.touched?.side ?? 0
        seen: marks.seen
        visible: marks.touched !== null
        onClicked: marks.productWanted(marks.touched.key)
    }
}
