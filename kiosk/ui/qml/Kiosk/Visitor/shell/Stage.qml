pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// Everything a visitor sees, in the order of its layers: page, bar, attract scene, sheets, trouble.
Item {
    id: stage

    required property Showroom showroom
    required property Visit visit
    required property Opening opening
    required property real lowerEdgeMm
    // The band that a seated visitor reaches, 800 to 1,100 mm above the floor, as far as it lies on this glass and is
    // high enough for a page.
    readonly property real bandLeast: Math.min(height, Theme.unit * 560)
    readonly property real bandBottom: {
        if (visit.reach)
            return Math.max(bandLeast, Math.min(height, Math.floor(height - Theme.mm(800 - lowerEdgeMm))));
        return height;
    }
    readonly property real bandTop: {
        if (visit.reach)
            return Math.max(0, Math.min(bandBottom - bandLeast, Math.ceil(height - Theme.mm(1100 - lowerEdgeMm))));
        return 0;
    }
    readonly property Page page: host.page
    readonly property bool complete: scene.visible ? scene.ready : page !== null && page.complete
    readonly property bool troubled: !showroom.open || !opening.open

    function go() {
        if (visit.page !== "")
            host.show();
    }

    Component.onCompleted: go()

    Connections {
        target: stage.visit

        function onLeaving() {
            if (stage.page)
                stage.visit.left(stage.page.scrolled());
            languages.visible = false;
        }
        function onArrived() {
            stage.go();
        }
    }
    Landscape {
        anchors.fill: parent
        showroom: stage.showroom
        visible: stage.visit.reach
    }
    Rectangle {
        y: stage.bandTop
        width: parent.width
        height: stage.bandBottom - y
        color: Theme.paper
    }
    PageHost {
        id: host

        y: stage.bandTop
        width: parent.width
        height: bar.y - y
        showroom: stage.showroom
        visit: stage.visit
        turned: stage.rotation
        draggable: visible && !stage.visit.asking && !languages.visible && !stage.troubled
        visible: !scene.visible
    }
    NavigationBar {
        id: bar

        y: stage.bandBottom - height
        width: parent.width
        visit: stage.visit
        takeaway: stage.showroom.takeaway
        visible: !scene.visible
        onLanguageWanted: languages.visible = true
    }
    LanguageSheet {
        id: languages

        y: stage.bandTop
        width: parent.width
        height: stage.bandBottom - y
        visit: stage.visit
        visible: false
        onClosed: visible = false
    }
    AttractScene {
        id: scene

        anchors.fill: parent
        showroom: stage.showroom
        visible: !stage.visit.present
        covered: stage.troubled
        onWoken: stage.visit.touched()
    }
    StillThere {
        y: stage.bandTop
        width: parent.width
        height: stage.bandBottom - y
        visit: stage.visit
        visible: stage.visit.asking
        onClosed: stage.visit.touched()
    }
    TroublePage {
        anchors.fill: parent
        visible: stage.troubled
        closed: !stage.opening.open
        dark: stage.opening.dark
        hours: stage.opening.hours
        onSealHeld: stage.visit.request_staff()
        onTouched: stage.opening.wake()
    }
}
