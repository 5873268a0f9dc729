import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The routes beside the map, or (`below`) in a row under it. To more than there is room for two buttons turn; no lower row
// is cut off where little of it would be seen.
Item {
    id: place

    required property RouteList routes
    required property string chosen
    property bool below: true
    readonly property real most: height - turns.height - 2 * Theme.small // for the rows where the buttons stand under them
    readonly property bool longer: !below && rack.whole - Theme.small > height && most >= rack.rise

    signal picked(string key)

    function turn(pages: int) {
        const whole = Math.max(1, Math.floor(rack.height / rack.rise));
        gliding.to = Math.max(0, Math.min(rack.contentHeight - rack.height, rack.contentY + pages * whole * rack.rise));
        gliding.restart();
    }

    implicitHeight: rack.implicitHeight

    TallyRack {
        id: rack

        width: place.width
        height: place.longer ? place.most - (place.most % rise < rise * 0.35 ? place.most % rise : 0) : place.height
        routes: place.routes
        chosen: place.chosen
        wraps: !place.below
        margin: place.below ? Theme.small : Theme.gap
        onPicked: key => place.picked(key)
    }
    Row {
        id: turns

        anchors.horizontalCenter: parent.horizontalCenter
        y: rack.height + Theme.small
        spacing: Theme.gap
        visible: place.longer

        RoundButton {
            glyph: "chevron-up"
            says: qsTr("Routes before")
            enabled: rack.contentY > 1
            onClicked: place.turn(-1)
        }
        RoundButton {
            glyph: "chevron-down"
            says: qsTr("More routes")
            enabled: rack.contentY < rack.contentHeight - rack.height - 1
            onClicked: place.turn(1)
        }
    }
    NumberAnimation {
        id: gliding

        target: rack
        property: "contentY"
        duration: Theme.turn
        easing.type: Easing.OutCubic
    }
}
