import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The map large on the free glass above the band of reach, for eyes: what a hand does happens on the shelf below.
Item {
    id: hung

    required property Showroom showroom
    required property real part // of the route's line that is drawn
    required property string touched // the thing that a hand touched below
    readonly property MapRecord map: showroom.map
    readonly property bool broad: width > height * 1.6

    onTouchedChanged: marks.touchCalled(touched)

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Schematic map")

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    UprightName {
        id: spine

        x: parent.width - width - Theme.gap
        y: Theme.wideGap
        layoutDirection: Qt.RightToLeft
        text: Theme.upright ? qsTr("Origin map") : ""
        second: Theme.upright ? qsTr("Where everything here comes from") : ""
        size: Math.min(Theme.titleSize * 1.12, (parent.height - 2 * y) / Math.max(4, text.length) / 1.3)
        visible: Theme.upright
    }
    PageHeading {
        id: heading

        x: Theme.margin
        y: Theme.gap
        width: hung.broad ? parent.width * 0.24 : parent.width - 2 * x
        text: Theme.upright ? "" : qsTr("Origin map")
        second: Theme.upright ? "" : qsTr("Where everything here comes from")
        visible: !Theme.upright
    }
    MapSheet {
        readonly property real ceiling: Theme.upright || hung.broad ? Theme.tiny : heading.y + heading.height
        readonly property real edge: heading.visible && hung.broad ? heading.x + heading.width : Theme.small
        readonly property real room: (Theme.upright ? spine.x : hung.width - Theme.small) - edge
        readonly property real high: hung.height - ceiling - Theme.tiny

        x: edge + Math.round((room - width) / 2)
        y: ceiling + Math.round((high - height) / 2)
        width: Math.round(Math.max(1, Math.min(room, high / Math.max(0.1, slope))))
        map: hung.map
        route: hung.showroom.route
        slope: Math.max(hung.map.aspect / 1.4, Math.min(hung.map.aspect, high / Math.max(1, room)))
        stops: false
        part: hung.part

        MapMarks {
            id: marks

            anchors.fill: parent
            enabled: false
            map: hung.map
            arrangement: hung.map.overhead
            raft: hung.showroom.scenery.raft
            slope: parent.slope
            scope: parent.width
            reached: parent.reached
        }
    }
}
