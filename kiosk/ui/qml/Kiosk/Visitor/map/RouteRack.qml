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
    property int letters: 9
    readonly property real most: height - before.height - 2 * Theme.small // for the rows where the buttons stand under them
    readonly property bool longer: !below && rack.whole - Theme.small > height && most >= rack.rise
    // Of tall tallies in a low band a row is whole, and the buttons stand at its side.
    readonly property bool aside: !below && Theme.upright && rack.rise > most && rack.rise <= height && routes.count > 2

    signal picked(string key)

    function turn(pages: int) {
        const whole = Math.max(1, Math.floor(rack.height / rack.rise));
        gliding.to = Math.max(0, Math.min(rack.contentHeight - rack.height, rack.contentY + pages * whole * rack.rise));
        gliding.restart();
    }

    implicitHeight: rack.implicitHeight

    TallyRack {
        id: rack

        width: place.width - (place.aside ? turns.width + Theme.small : 0)
        height: place.aside ? rise : place.longer ? place.most - (place.most % rise < rise * 0.35 ? place.most % rise : 0) : place.height
        routes: place.routes
        chosen: place.chosen
        wraps: !place.below
        letters: place.letters
        margin: place.below ? Theme.small : Theme.gap
        onPicked: key => place.picked(key)
    }
    Grid {
        id: turns

        x: place.aside ? rack.width : Math.round((place.width - width) / 2)
        y: place.aside ? Math.round((place.height - height) / 2) : rack.height + Theme.small
        columns: place.aside ? 1 : 2
        spacing: Theme.gap
        visible: place.longer || place.aside

        RoundButton {
            id: before

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
