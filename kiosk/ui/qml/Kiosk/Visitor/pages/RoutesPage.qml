pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// All routes: the published ones, then the proposals, each a handscroll with its own picture. Within reach they are rolled up,
// and the first in view is unrolled on the free glass above.
Page {
    id: page

    readonly property bool lifted: headroom >= Theme.unit * 420
    readonly property real drawn: paper?.contentY ?? 0
    property list<RouteStrip> strips
    property RouteStrip seen: null

    function look() {
        const below = strip => strip.visible && strip.mapToItem(chapter.paper, 0, strip.height * 0.6).y > 0;
        seen = Array.from(strips).filter(below).sort((one, two) => one.mapToItem(chapter.paper, 0, 0).y - two.mapToItem(chapter.paper, 0, 0).y)[0] ?? null;
    }

    paper: chapter.paper
    overhead: lifted ? unrolled : null
    onDrawnChanged: if (lifted)
        look()
    onLiftedChanged: Qt.callLater(look)

    Component {
        id: unrolled

        RoutesUpperGlass {
            strip: page.seen
            signs: page.showroom.signs
        }
    }

    Component {
        id: wall

        RoutesOnMap {
            map: page.showroom.map
            route: page.showroom.route
            room: chapter.marginRoom
            onClicked: page.visit.open("map", "")
        }
    }
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
        spacing: page.lifted ? Theme.gap : Theme.pace
        headed: !page.lifted
        margin: page.showroom.map.placed && !page.lifted ? wall : null

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
                    onItemAdded: (index, item) => {
                        group.amount += (item as RouteStrip)?.proposed === group.proposed ? 1 : 0;
                        page.strips.push(item as RouteStrip);
                        Qt.callLater(page.look);
                    }
                    onItemRemoved: (index, item) => {
                        group.amount -= (item as RouteStrip)?.proposed === group.proposed ? 1 : 0;
                        page.strips = Array.from(page.strips).filter(strip => strip !== item);
                        Qt.callLater(page.look);
                    }

                    RouteStrip {
                        width: group.width
                        brief: page.lifted
                        visible: proposed === group.proposed
                        onClicked: page.visit.open("route", key)
                    }
                }
            }
        }
        PillButton {
            text: qsTr("See them on the map")
            glyph: "map"
            visible: page.showroom.map.placed && !chapter.marginShown
            onClicked: page.visit.open("map", "")
        }
    }
}
