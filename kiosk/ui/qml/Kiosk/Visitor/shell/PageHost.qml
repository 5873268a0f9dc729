pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// How pages come, go and are drawn. Deeper ones come in from the right, earlier ones from the left, and the one behind a door
// is there as soon as the door moves (PageDesk). A page follows a finger that draws it to the right: past a third, or with a
// flick, it goes and the one before comes back. Where something under the finger moves sideways by itself, the page stays.
Item {
    id: host

    required property Showroom showroom
    required property Visit visit
    required property int turned
    property bool draggable: true
    property real headroom: 0
    property bool held: false
    property real speed: 0
    property real heard: 0
    property real drawn: 0
    property bool yielding: false
    readonly property int slack: Math.round(Theme.mm(12))
    property int was: -1
    readonly property Page page: desk.page
    readonly property real shifted: shift.x
    readonly property bool moving: held || entrance.running || desk.opening || going.running || settling.running
    readonly property bool far: shift.x > width / 3

    function show() {
        held = false;
        going.stop();
        settling.stop();
        entrance.complete();
        entrance.fromX = visit.depth === was ? 0 : Theme.unit * (visit.depth > was ? 120 : -120);
        entrance.fromY = visit.depth === was ? Theme.unit * 40 : 0;
        was = visit.depth;
        const entering = page !== null;
        desk.show(visit.component, showroom, visit);
        if (desk.opening)
            shift.x = 0;
        else if (entering)
            entrance.restart();
    }

    function dragsItself(within: Item, x: real, y: real): bool {
        for (const child of within.children) {
            if (!child.visible)
                continue;
            const at = child.mapFromItem(within, x, y);
            const inside = child.contains(at);
            const strip = child as Flickable;
            const picture = child as PictureLeaf;
            if (inside && strip && strip.interactive && strip.flickableDirection !== Flickable.VerticalFlick && strip.contentWidth > strip.width + 1)
                return true;
            if (inside && (picture && picture.close || child as WhiskingScene))
                return true;
            if ((inside || !child.clip) && dragsItself(child, at.x, at.y))
                return true;
        }
        return false;
    }

    function follow() {
        const way = finger.centroid.position.x - finger.centroid.pressPosition.x;
        if (!held || way === drawn)
            return;
        const now = Date.now();
        speed = Theme.second * (way - drawn) / Math.max(1, now - heard);
        heard = now;
        drawn = way;
        shift.x = Math.max(0, way - slack);
    }

    function letGo() {
        if (!held)
            return;
        held = false;
        if (Date.now() - heard > Theme.beat)
            speed = 0;
        const flick = Theme.mm(250);
        if (draggable && shift.x > 0 && speed > -flick && (far || speed > flick && shift.x > Theme.mm(10)))
            going.restart();
        else
            settling.restart();
    }

    clip: true

    // Once in thousands of openings PySide 6.11.3 hands over an object without its signals: the page is then made when the finger
    // lifts. To be removed when a later PySide opens a kiosk ten thousand times without saying so.
    Connections {
        target: host.visit.ahead
        ignoreUnknownSignals: true

        function onExpected(component: string, key: string) {
            desk.prepare(component, key, host.showroom, host.visit);
        }
    }
    DragHandler {
        id: finger

        target: null
        dragThreshold: host.yielding || !host.draggable || host.visit.depth === 0 ? Theme.never : host.slack
        xAxis.enabled: host.turned % 180 === 0
        yAxis.enabled: host.turned % 180 !== 0
        onActiveChanged: {
            if (active) {
                entrance.complete();
                desk.leave();
                settling.stop();
                host.speed = 0;
                host.drawn = 0;
                host.heard = Date.now();
                host.held = !going.running;
            } else {
                host.letGo();
            }
        }
        onCentroidChanged: host.follow()
        onCanceled: host.speed = 0
        onGrabChanged: (transition, point) => {
            if (transition === PointerDevice.GrabPassive)
                host.yielding = host.dragsItself(desk.sheet, point.position.x, point.position.y);
        }
    }
    BackPeek {
        width: Math.max(0, shift.x)
        height: parent.height
        part: shift.x / host.width
        far: host.far
        visible: shift.x > 0 && (host.held || going.running || settling.running)
    }
    PageDesk {
        id: desk

        anchors.fill: parent
        headroom: host.headroom

        shift: Translate {
            id: shift
        }
    }
    PageEntrance {
        id: entrance

        shift: shift
        page: desk.sheet
    }
    NumberAnimation {
        id: settling

        target: shift
        property: "x"
        to: 0
        duration: Theme.settle
        easing.type: Easing.OutCubic
    }
    NumberAnimation {
        id: going

        target: shift
        property: "x"
        to: host.width
        duration: Theme.settle
        easing.type: Easing.OutQuad
        onFinished: host.visit.back()
    }
}
