pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// Where the one page lies. Deeper pages come in from the right, earlier ones from the left; one behind a door is seen through
// the doorway, which grows, while the page with the door stays as long as it opens. A page follows a finger that draws it to the right: past a third, or with a flick, it goes and the one before
// comes back. Where something under the finger moves sideways by itself, the page stays.
Item {
    id: host

    required property Showroom showroom
    required property Visit visit
    required property int turned
    property bool draggable: true
    property bool held: false
    property real speed: 0
    property real heard: 0
    property real drawn: 0
    property bool yielding: false
    readonly property int slack: Math.round(Theme.mm(12))
    property int was: -1
    property Page page: null
    readonly property real shifted: shift.x
    readonly property bool moving: held || entrance.running || opening.running || going.running || settling.running
    readonly property bool far: shift.x > width / 3

    function show() {
        held = false;
        going.stop();
        settling.stop();
        entrance.complete();
        leave();
        const before = page;
        const door = Theme.door > 0 ? before?.door ?? null : null;
        entrance.fromX = visit.depth === was ? 0 : Theme.unit * (visit.depth > was ? 120 : -120);
        entrance.fromY = visit.depth === was ? Theme.unit * 40 : 0;
        was = visit.depth;
        page = Qt.createComponent(Qt.resolvedUrl(`../pages/${visit.component}.qml`)).createObject(desk, {
            showroom: host.showroom,
            visit: host.visit,
            width: desk.width,
            height: desk.height
        }) as Page;
        if (before && door) {
            before.parent = past;
            shift.x = 0;
            opening.begin(door);
        } else if (before) {
            before.destroy();
            entrance.restart();
        }
    }

    // What lay before is let go, however far its door had opened.
    function leave() {
        opening.end();
        for (const gone of past.children)
            gone.destroy();
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
            if (inside && picture && picture.close)
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

    DragHandler {
        id: finger

        target: null
        dragThreshold: host.yielding || !host.draggable || host.visit.depth === 0 ? Theme.never : host.slack
        xAxis.enabled: host.turned % 180 === 0
        yAxis.enabled: host.turned % 180 !== 0
        onActiveChanged: {
            if (active) {
                entrance.complete();
                host.leave();
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
                host.yielding = host.dragsItself(desk, point.position.x, point.position.y);
        }
    }
    Item {
        id: past

        anchors.fill: parent
    }
    MouseArea {
        anchors.fill: parent
        enabled: opening.running // what is left behind is touched no more
    }
    BackPeek {
        width: Math.max(0, shift.x)
        height: parent.height
        part: shift.x / host.width
        far: host.far
        visible: shift.x > 0 && (host.held || going.running || settling.running)
    }
    Item {
        id: doorway

        x: opening.running ? opening.view.x : 0
        y: opening.running ? opening.view.y : 0
        width: opening.running ? opening.view.width : host.width
        height: opening.running ? opening.view.height : host.height
        clip: opening.running

        Rectangle {
            anchors.fill: parent
            color: Theme.paper
            visible: opening.running
        }
        Item {
            id: desk

            x: -doorway.x
            y: -doorway.y
            width: host.width
            height: host.height
            onWidthChanged: {
                if (host.page)
                    host.page.width = width;
            }
            onHeightChanged: {
                if (host.page)
                    host.page.height = height;
            }

            transform: Translate {
                id: shift
            }
        }
    }
    OpeningDoor {
        id: opening

        anchors.fill: parent
        onOpened: host.leave()
    }
    PageEntrance {
        id: entrance

        shift: shift
        page: desk
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
