pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor

// The cards of the two cities' cooperation, picture and words changing sides as one reads on.
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
        text: qsTr("Mountain and sea, one story")
        second: page.showroom.credit

        Repeater {
            model: page.showroom.stories

            StoryCard {
                width: parent ? parent.width : 0
            }
        }
    }
}
