import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The boards below the doors: the map, the story, the search, and where there is no scroll of them the routes. What the pack has
// none of has no board.
Row {
    id: row

    required property Visit visit
    required property Showroom showroom
    required property bool routed // whether the routes are a board among them
    readonly property bool mapped: showroom.map.placed
    readonly property bool told: showroom.stories.count > 0
    readonly property int amount: 1 + (routed ? 1 : 0) + (mapped ? 1 : 0) + (told ? 1 : 0)
    readonly property real cell: (width - (amount - 1) * spacing) / amount
    readonly property real share: Math.min(routed ? routes.fits : 2, mapped ? map.fits : 2, told ? story.fits : 2, search.fits)

    spacing: Theme.gap

    BoardButton {
        id: routes

        width: row.cell
        height: parent.height
        share: row.share
        visible: row.routed
        text: qsTr("Routes")
        glyph: "route"
        onClicked: row.visit.open("routes", "")
    }
    BoardButton {
        id: map

        width: row.cell
        height: parent.height
        share: row.share
        visible: row.mapped
        text: qsTr("Origin map")
        glyph: "map"
        onClicked: row.visit.open("map", "")
    }
    BoardButton {
        id: story

        width: row.cell
        height: parent.height
        share: row.share
        visible: row.told
        text: row.showroom.signs.storyName || qsTr("Stories")
        glyph: "mountain"
        onClicked: row.visit.open("story", "")
    }
    BoardButton {
        id: search

        width: row.cell
        height: parent.height
        share: row.share
        text: qsTr("Search")
        glyph: "search"
        strong: true
        onClicked: row.visit.open("search", "")
    }
}
