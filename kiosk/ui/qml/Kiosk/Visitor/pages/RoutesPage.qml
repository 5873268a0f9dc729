pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// All routes, each with its stops in a row.
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
        text: qsTr("Mountain–sea routes")
        second: qsTr("From the sea up the river to the mountains")
        spacing: Theme.pace

        Grid {
            id: grid

            columns: page.wide && Theme.textSize < 2 ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            width: parent.width

            // Strips that stand side by side are as tall as the taller.
            RowHeights {
                id: levels

                of: strips
                across: grid.columns
            }
            Repeater {
                id: strips

                model: page.showroom.routes
                onItemAdded: levels.measure()

                RouteStrip {
                    required property int index

                    width: (grid.width - (grid.columns - 1) * Theme.gap) / grid.columns
                    height: Math.max(implicitHeight, levels.tallest(index))
                    onImplicitHeightChanged: levels.measure()
                    onClicked: page.visit.open("route", key)
                }
            }
        }
        StyledText {
            width: parent.width
            text: qsTr("What is marked as a proposal has not been published by anyone: it is our suggestion.")
            role: StyledText.Caption
        }
        PillButton {
            text: qsTr("See them on the map")
            glyph: "map"
            onClicked: page.visit.open("map", "")
        }
    }
}
