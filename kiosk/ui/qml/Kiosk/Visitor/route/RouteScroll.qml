pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A route as a mounted scroll whose paper is drawn past between its rods: down on tall glass, `across` on wide. `head` stands
// at its beginning, `foot` at its end, the journey between them; its line is inked as far as anyone has come.
Item {
    id: scroll

    required property Showroom showroom
    required property RouteRecord route
    required property bool across
    required property Component head
    required property Component foot
    property bool grown: true
    readonly property Flickable paper: paper
    readonly property real breadth: (across ? paper.height : paper.width) - 2 * margin
    readonly property real margin: Theme.small + (across ? 0 : hanging.edge - hanging.knob)
    readonly property real at: across ? paper.contentX : paper.contentY
    readonly property real room: across ? paper.width : paper.height
    readonly property real beyond: (across ? paper.contentWidth : paper.contentHeight) - room - at
    // What has been seen of the paper; the pen reaches it at first, then goes along with whoever draws the paper on.
    readonly property real seen: {
        if (!journey.laid)
            return 0;
        return beyond < Theme.target && grown ? at + room : at + room * 0.72;
    }
    property bool drawn: false
    property real furthest: 0
    property real pen: 0
    readonly property real come: Theme.draw === 0 ? Infinity : Math.max(furthest, drawn ? 0 : seen) * pen

    signal placeWanted(string key)
    signal productWanted(string key)

    // Draw the paper on by most of what is seen of it.
    function drawOn(): void {
        drawn = true;
        drawing.to = at + Math.min(beyond, room * 0.6);
        drawing.restart();
    }

    onSeenChanged: {
        if (drawn)
            furthest = Math.max(furthest, seen);
    }

    UprightScroll {
        id: hanging

        anchors.fill: parent
        visible: !scroll.across
    }
    HandScroll {
        id: lying

        anchors.fill: parent
        visible: scroll.across
    }
    Flickable {
        id: paper

        anchors.fill: parent
        anchors.leftMargin: scroll.across ? lying.rod : hanging.knob
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: scroll.across ? lying.knob + Math.round(Theme.unit * 14) : hanging.rod
        anchors.bottomMargin: anchors.topMargin
        contentWidth: scroll.across ? ending.x + ending.width + Theme.wideGap : width
        contentHeight: scroll.across ? height : ending.y + ending.height + Theme.wideGap
        flickableDirection: scroll.across ? Flickable.HorizontalFlick : Flickable.VerticalFlick
        boundsBehavior: Flickable.DragAndOvershootBounds
        clip: true
        onMovementStarted: {
            drawing.stop();
            scroll.furthest = Math.max(scroll.furthest, scroll.seen);
            scroll.drawn = true;
        }

        Loader {
            id: beginning

            x: scroll.margin
            y: scroll.across ? scroll.margin : Theme.pace
            width: scroll.across ? implicitWidth : scroll.breadth
            height: scroll.across ? scroll.breadth : implicitHeight
            sourceComponent: scroll.head
        }
        Journey {
            id: journey

            x: scroll.across ? 0 : scroll.margin
            y: scroll.across ? scroll.margin : 0
            showroom: scroll.showroom
            route: scroll.route
            across: scroll.across
            breadth: scroll.breadth
            lead: scroll.across ? beginning.x + (beginning.width > 0 ? beginning.width + Theme.wideGap : 0) : beginning.y + beginning.height + Theme.gap
            early: (beginning.item as RouteHead)?.early ?? 0
            taken: (beginning.item as RouteHead)?.taken ?? 0
            come: scroll.come
            from: scroll.across ? paper.contentX : paper.contentY
            to: from + (scroll.across ? paper.width : paper.height)
            fold: scroll.across ? 0 : paper.height
            hem: scroll.across ? 0 : scroll.margin
            onPlaceWanted: key => scroll.placeWanted(key)
            onProductWanted: key => scroll.productWanted(key)
        }
        Loader {
            id: ending

            x: scroll.across ? journey.end : scroll.margin
            y: scroll.across ? scroll.margin : journey.end
            width: scroll.across ? implicitWidth : scroll.breadth
            height: scroll.across ? scroll.breadth : implicitHeight
            active: scroll.grown
            sourceComponent: scroll.foot
        }
    }
    DrawOn {
        x: scroll.across ? scroll.width - Math.round((width + lying.rod) / 2) : Math.round((scroll.width - width) / 2)
        y: scroll.across ? Math.round((scroll.height - height) / 2) : scroll.height - height
        across: scroll.across
        visible: scroll.beyond > Theme.wideGap
        onClicked: scroll.drawOn()
    }
    NumberAnimation {
        id: drawing

        target: paper
        property: scroll.across ? "contentX" : "contentY"
        duration: Theme.turn * 3
        easing.type: Easing.InOutSine
    }
    NumberAnimation {
        target: scroll
        property: "pen"
        from: 0
        to: 1
        duration: Theme.draw
        easing.type: Easing.OutSine
        running: true
    }
}
