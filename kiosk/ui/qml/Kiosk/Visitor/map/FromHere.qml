import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What comes from a place, what is to be seen there, the routes that pass it, and the way to the map.
Column {
    id: found

    required property Showroom showroom
    required property Visit visit

    spacing: Theme.wideGap

    CardGrid {
        width: parent.width
        heading: qsTr("From here")
        cards: found.showroom.place.products
        shelved: true
        visit: found.visit
    }
    RouteAndStopList {
        width: parent.width
        heading: qsTr("To see")
        cards: found.showroom.place.stops
        visit: found.visit
    }
    RouteAndStopList {
        width: parent.width
        heading: qsTr("Routes that pass here")
        cards: found.showroom.place.routes
        visit: found.visit
    }
    PillButton {
        text: qsTr("Origin map")
        glyph: "map"
        visible: found.showroom.map.placed
        onClicked: found.visit.open("map", "")
    }
}
