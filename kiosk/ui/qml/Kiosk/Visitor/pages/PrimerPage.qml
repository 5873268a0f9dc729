pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// How a label is read: a picture with numbers on it, and the words of the number that was touched.
Page {
    id: page

    readonly property PrimerRecord primer: showroom.primer
    property int chosen: 0

    readonly property bool pictured: primer.picture.toString() !== ""

    paper: spread.paper
    overhead: headroom >= Theme.unit * 420 && pictured ? lifted : null

    Component {
        id: lifted

        Item {
            PrimerSheet {
                anchors.fill: parent
                anchors.margins: Theme.wideGap
                primer: page.primer
                chosen: page.chosen
                reached: false
            }
        }
    }
    Landscape {
        anchors.fill: parent
        showroom: page.showroom
        faint: true
        opacity: page.wide ? 0.55 : 0.85
    }
    Component {
        id: lead

        Column {
            spacing: Theme.pace

            PageHeading {
                width: parent.width
                text: page.primer.name
                second: page.height < Theme.unit * 620 ? "" : page.primer.second
                secondTongue: Theme.language === "zh-CN" ? "en" : "zh-CN"
            }
            PrimerSheet {
                readonly property real room: page.height - y - Theme.wideGap - Theme.gap

                width: parent.width
                height: Math.round(Math.max(Theme.unit * 180, Math.min(width / Math.max(0.05, page.primer.ratio), page.wide ? room : page.height * 0.5)))
                visible: page.pictured && page.overhead === null
                primer: page.primer
                chosen: page.chosen
                onPicked: index => page.chosen = index
            }
        }
    }
    Component {
        id: body

        Column {
            id: reading

            spacing: Theme.gap

            StyledText {
                width: parent.width
                text: page.primer.summary
                visible: text !== ""
            }
            Repeater {
                model: page.primer.marks

                PrimerReading {
                    width: reading.width
                    on: index === page.chosen
                    onClicked: page.chosen = index
                }
            }
        }
    }
    TwoPane {
        id: spread

        anchors.fill: parent
        lead: lead
        body: body
        share: 0.5
    }
}
