pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// Where the page on show lies, moved by `shift`. One that a door leads to is seen through the doorway, which grows, while
// the page with the door stays as long as it opens. The one that a finger is about to open waits beside the glass.
Item {
    id: desk

    required property Translate shift
    property Page page: null
    property Page ahead: null
    property string awaited: "" // the key of that page
    property real headroom: 0
    readonly property Item sheet: sheet
    readonly property bool opening: door.running

    function show(component: string, showroom: Showroom, visit: Visit) {
        leave();
        const before = page;
        page = taken(component, visit.key) ?? made(component, showroom, visit, false);
        const through = page && Theme.door > 0 ? before?.door ?? null : null;
        if (through) {
            before.parent = past;
            door.begin(through);
        } else if (before) {
            drop(before);
        }
    }

    function prepare(component: string, key: string, showroom: Showroom, visit: Visit) {
        forget();
        if (component === "")
            return;
        ahead = made(component, showroom, visit, true);
        awaited = component + key;
    }

    function forget() {
        if (ahead)
            drop(ahead);
        ahead = null;
    }

    function made(component: string, showroom: Showroom, visit: Visit, early: bool): Page {
        const kind = Qt.createComponent(Qt.resolvedUrl(`../pages/${component}.qml`));
        if (kind.status === Component.Error)
            console.warn(kind.errorString());
        return kind.status !== Component.Ready ? null : kind.createObject(early ? beside : sheet, {
            showroom: showroom,
            visit: visit,
            width: sheet.width,
            height: sheet.height,
            headroom: headroom,
            ahead: early
        }) as Page;
    }

    function taken(component: string, key: string): Page {
        const found = awaited === component + key ? ahead : null;
        if (!found) {
            forget();
            return null;
        }
        ahead = null;
        found.parent = sheet;
        found.width = sheet.width;
        found.height = sheet.height;
        found.headroom = headroom;
        found.ahead = false;
        return found;
    }

    // What lay before is let go, however far its door had opened.
    function leave() {
        door.end();
        for (const gone of past.children)
            drop(gone);
    }

    // It is not seen any more, though it goes only when the program has time.
    function drop(gone: Item) {
        gone.visible = false;
        gone.destroy();
    }

    onHeadroomChanged: {
        if (page)
            page.headroom = headroom;
    }

    Item {
        id: past

        anchors.fill: parent
    }
    Item {
        id: doorway

        x: desk.opening ? door.view.x : 0
        y: desk.opening ? door.view.y : 0
        width: desk.opening ? door.view.width : desk.width
        height: desk.opening ? door.view.height : desk.height
        clip: desk.opening

        Rectangle {
            anchors.fill: parent
            color: Theme.paper
            visible: desk.opening
        }
        Item {
            id: sheet

            x: -doorway.x
            y: -doorway.y
            width: desk.width
            height: desk.height
            transform: desk.shift
            onWidthChanged: {
                if (desk.page)
                    desk.page.width = width;
            }
            onHeightChanged: {
                if (desk.page)
                    desk.page.height = height;
            }
        }
    }
    Item {
        id: beside

        x: 2 * desk.width
        width: desk.width
        height: desk.height
        enabled: false
    }
    OpeningDoor {
        id: door

        anchors.fill: parent
        onOpened: desk.leave()
    }
    MouseArea {
        anchors.fill: parent
        enabled: desk.opening // one tap, one page: neither what is left behind nor what is not yet reached is touched
    }
}
