import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// What every page shares: the showroom it reads, the visit it belongs to, and where it had been scrolled to.
FocusScope {
    id: page

    required property Showroom showroom
    required property Visit visit
    property Flickable paper: null
    property bool ahead: false // made while a finger lies on what leads here: nobody sees it yet
    readonly property bool sideways: paper !== null && paper.flickableDirection === Flickable.HorizontalFlick
    // Two columns side by side need room for both; a lying page that is narrower (the band of reach) has one.
    readonly property bool lying: width > height
    readonly property bool wide: lying && width > Theme.unit * 1240
    // What lies below the first view is made once that view is on the glass; at once where one comes back to it.
    property bool grown: !ahead && visit.scroll > 0
    property bool complete: grown
    property bool fetching: false // a picture of the first view is on its way: what lies below waits for it
    property real headroom: 0 // of the free glass above, or on low glass below, where a page is brought down within reach
    property Component overhead: null // what is shown there of this page: for eyes and phones, not for hands
    property ZoneDoor door: null // the one touched: the next page is come to through it

    function restore() {
        if (paper && sideways && paper.contentWidth > 0)
            paper.contentX = start() + Math.max(0, Math.min(visit.scroll, paper.contentWidth - paper.width));
        else if (paper && !sideways && paper.contentHeight > 0)
            paper.contentY = start() + Math.max(0, Math.min(visit.scroll, paper.contentHeight + paper.topMargin + paper.bottomMargin - paper.height));
    }

    function start(): real {
        return sideways ? paper.originX : paper.originY - paper.topMargin;
    }

    function scrolled(): real {
        if (!paper)
            return 0;
        return (sideways ? paper.contentX : paper.contentY) - start();
    }

    function settle() {
        soon.restart();
    }

    Timer {
        id: soon

        interval: 1
        running: !page.ahead
        onTriggered: page.restore()
    }
    Connections {
        target: page.grown ? null : page.Window.window

        function onFrameSwapped() {
            if (page.ahead || !page.fetching)
                growing.start();
        }
    }
    Timer {
        id: growing

        interval: Theme.turn
        onTriggered: {
            if (page.ahead || !page.fetching)
                page.grown = true;
        }
    }
    // Where a page is drawn inside another program's window (the studio's), no frame of its own is told of.
    Timer {
        interval: Theme.turn + Theme.beat
        running: !page.grown
        onTriggered: page.grown = true
    }
}
