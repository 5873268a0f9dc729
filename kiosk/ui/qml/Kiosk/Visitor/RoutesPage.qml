pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// All routes, each with its stops in a row.
Page {
    id: page

    paper: scroll

    Landscape {
        anchors.fill: parent
        showroom: page.showroom
        faint: true
    }
    Scroll {
        id: scroll

        anchors.fill: parent

        PageHeading {
            width: parent.width
            text: qsTr("Mountain–sea routes")
            second: qsTr("From the lanes of Fuzhou up the Min to the mountains of Nanping")
        }
        Grid {
            id: grid

            columns: page.wide ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            width: parent.width

            Repeater {
                model: page.showroom.routes

                RouteStrip {
                    width: (grid.width - (grid.columns - 1) * Theme.gap) / grid.columns
                    height: implicitHeight
                    onClicked: page.visit.open("route", key)
                }
            }
        }
        Words {
            width: parent.width
            text: qsTr("Names of two routes: Fuzhou Daily, 2024-11-09; their stops, and the other routes, are proposals.")
            role: Words.Caption
        }
        PillButton {
            text: qsTr("See them on the map")
            glyph: "map"
            onClicked: page.visit.open("map", "")
        }
    }
}
