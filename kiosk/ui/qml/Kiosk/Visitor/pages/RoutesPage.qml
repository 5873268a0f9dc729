pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// All routes: the published ones, then the proposals, each a handscroll with its own picture.
Page {
    id: page

    paper: chapter.paper

    Landscape {
        anchors.fill: parent
        showroom: page.showroom
        faint: true
        opacity: page.wide ? 0.55 : 0.85
    }
    TitledPage {
        id: chapter

        anchors.fill: parent
        text: page.showroom.signs.routesTitle || qsTr("Routes")
        second: page.showroom.signs.routesLine
        spacing: Theme.pace

        // First what is published, then what is proposed; both as staff ordered them.
        Repeater {
            model: [false, true]

            Column {
                id: group

                required property bool modelData
                readonly property bool proposed: modelData
                property int amount: 0

                width: parent?.width ?? 0
                spacing: Theme.gap
                visible: amount > 0

                SectionHeading {
                    width: parent.width
                    text: group.proposed ? qsTr("Routes we propose") : qsTr("Published routes")
                }
                StyledText {
                    width: parent.width
                    text: qsTr("Nobody has published these yet: they are our suggestion.")
                    role: StyledText.Caption
                    visible: group.proposed
                }
                Repeater {
                    model: page.showroom.routes
                    onItemAdded: (index, item) => group.amount += (item as RouteStrip)?.proposed === group.proposed ? 1 : 0
                    onItemRemoved: (index, item) => group.amount -= (item as RouteStrip)?.proposed === group.proposed ? 1 : 0

                    RouteStrip {
                        width: group.width
                        visible: proposed === group.proposed
                        onClicked: page.visit.open("route", key)
                    }
                }
            }
        }
        PillButton {
            text: qsTr("See them on the map")
            glyph: "map"
            visible: page.showroom.map.placed
            onClicked: page.visit.open("map", "")
        }
    }
}
