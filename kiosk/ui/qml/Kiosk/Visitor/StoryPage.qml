pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The cards of the two cities' cooperation, one after the other, their figures drawn as figures.
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
            text: qsTr("Mountain and sea, one story")
            second: page.showroom.credit
        }
        Grid {
            id: grid

            columns: page.wide ? 2 : 1
            columnSpacing: Theme.wideGap
            rowSpacing: Theme.wideGap
            width: parent.width

            Repeater {
                model: page.showroom.stories

                StoryCard {
                    width: (grid.width - (grid.columns - 1) * Theme.wideGap) / grid.columns
                }
            }
        }
    }
}
