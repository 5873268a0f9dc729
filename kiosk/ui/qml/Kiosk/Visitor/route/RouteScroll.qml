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
    readonly property bool told: (beginning.item as RouteHead)?.told ?? false
    readonly property real breadth: (across ? paper.height : paper.width) - 2 * margin
    readonly property real margin: Theme.small + (across ? 0 : hanging.edge - hanging.knob)
    // What has been seen of the paper; the pen reaches it at first, then goes along with whoever draws the paper on.
    readonly property real seen: {
        if (!journey.laid)
            return 0;
        const at = across ? paper.contentX : paper.contentY;
        const room = across ? paper.width : paper.height;
        const beyond = (across ? paper.contentWidth : paper.contentHeight) - room - at;
        return beyond < Theme.target && grown ? at + room : at + room * 0.72;
    }
    property real furthest: 0
    property real pen: 0
    readonly property real come: Theme.draw === 0 ? Infinity : furthest * pen

    signal placeWanted(string key)
    signal productWanted(string key)

    onSeenChanged: furthest = Math.max(furthest, seen)

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
            lead: scroll.across ? beginning.x + beginning.width + Theme.wideGap : beginning.y + beginning.height + Theme.wideGap
            early: (beginning.item as RouteHead)?.early ?? 0
            come: scroll.come
            from: scroll.across ? paper.contentX : paper.contentY
            to: from + (scroll.across ? paper.width : paper.height)
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
    ScrollHint {
        anchors.fill: paper
        paper: paper
        visible: !scroll.across
    }
    Rectangle {
        readonly property real further: paper.contentWidth - paper.width - paper.contentX

        x: paper.x + paper.width - width - Theme.tiny
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Theme.unit * 56)
        height: width
        radius: width / 2
        color: Theme.card
        visible: scroll.across && further > Theme.wideGap

        Icon {
            anchors.centerIn: parent
            size: Math.round(Theme.unit * 40)
            glyph: "chevron-right"
        }
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
