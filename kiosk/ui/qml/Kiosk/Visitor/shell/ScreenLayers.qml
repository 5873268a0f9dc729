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
    required property int turned
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
    // The larger part of the glass that hands do not reach is for what needs eyes and a phone: above the band, or on low glass
    // below it.
    readonly property rect free: {
        const below = height - bandBottom;
        return below > bandTop ? Qt.rect(0, bandBottom, width, below) : Qt.rect(0, 0, width, bandTop);
    }
    readonly property Page page: host.page
    readonly property bool complete: scene.visible ? scene.ready : page !== null && page.complete
    readonly property bool troubled: !showroom.open || !opening.open

    function go() {
        warming.stop();
        bar.active = true;
        if (visit.page !== "")
            host.show();
    }

    Component.onCompleted: visit.present ? go() : warming.start()

    // The doors are made under the first scene, once that is on the screen: a touch finds them there.
    Timer {
        id: warming

        interval: Theme.beat
        onTriggered: stage.go()
    }
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
        function onPresenceChanged() {
            if (warming.running)
                stage.go();
        }
    }
    Loader {
        anchors.fill: parent
        active: stage.visit.reach
        sourceComponent: Landscape {
            showroom: stage.showroom
        }
    }
    Rectangle {
        y: stage.bandTop
        width: parent.width
        height: stage.bandBottom - y
        color: Theme.paper
    }
    Loader {
        width: host.width
        height: host.height
        active: stage.visit.present && stage.page === null && stage.visit.page === "home"
        sourceComponent: Landscape {
            showroom: stage.showroom
            ahead: true
            visible: false
        }
    }
    PageHost {
        id: host

        y: stage.bandTop
        width: parent.width
        height: bar.y - y
        showroom: stage.showroom
        visit: stage.visit
        turned: stage.turned
        headroom: stage.free.height
        draggable: visible && !stage.visit.asking && !languages.visible && !told.visible && !stage.troubled
        visible: !scene.visible
    }
    Loader {
        y: stage.free.y
        width: parent.width
        height: stage.free.height
        active: stage.visit.reach && !scene.visible
        sourceComponent: stage.page?.overhead ?? null
    }
    Loader {
        id: bar

        y: stage.bandBottom - height
        width: parent.width
        height: Theme.bar
        active: false // until there is a page for it
        visible: !scene.visible
        sourceComponent: NavigationBar {
            visit: stage.visit
            takeaway: stage.showroom.takeaway
            onLanguageWanted: languages.visible = true
        }
    }
    Loader {
        id: languages

        y: stage.bandTop
        width: parent.width
        height: stage.bandBottom - y
        active: visible
        visible: false
        sourceComponent: LanguageSheet {
            visit: stage.visit
            onClosed: languages.visible = false
        }
    }
    ProgrammeSheets {
        id: told

        y: stage.bandTop
        width: parent.width
        height: stage.bandBottom - y
        showroom: stage.showroom
        visit: stage.visit
    }
    Loader {
        id: scene

        readonly property bool ready: item !== null && (item as AttractScene).ready

        anchors.fill: parent
        active: false // it stays once it was made
        visible: !stage.visit.present
        Component.onCompleted: active = visible
        onVisibleChanged: {
            if (visible)
                active = true;
        }
        sourceComponent: AttractScene {
            showroom: stage.showroom
            covered: stage.troubled
            onWoken: stage.visit.touched()
        }
    }
    AnsweredSheets {
        y: stage.bandTop
        width: parent.width
        height: stage.bandBottom - y
        showroom: stage.showroom
        visit: stage.visit
    }
    Loader {
        anchors.fill: parent
        active: visible
        visible: stage.troubled
        sourceComponent: TroublePage {
            view: stage.showroom.signs.calm
            closed: !stage.opening.open
            dark: stage.opening.dark
            hours: stage.opening.hours
            next: stage.opening.opens[Theme.language] ?? ""
            nextAgain: stage.opening.opens[Theme.language === "en" ? "zh-CN" : "en"] ?? ""
            onSealHeld: stage.visit.request_staff()
            onTouched: stage.opening.wake()
        }
    }
}
