pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One tea room: how it looks, what one does there, what is poured.
Page {
    id: page

    readonly property RoomRecord room: showroom.room
    readonly property bool standing: Theme.upright && room.name.length <= 7
    readonly property color warm: room.colours.length > 1 && !Theme.contrast ? room.colours[1] : Theme.clear

    paper: spread.paper
    overhead: headroom >= Theme.unit * 420 && room.picture.toString() !== "" ? lifted : null

    Component {
        id: lifted

        Item {
            LitWindow {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.margin, height * 1.5)
                height: Math.round(Math.min((parent.width - 2 * Theme.margin) / 1.5, parent.height - 2 * Theme.gap))
                colours: page.room.colours
                picture: page.room.picture
            }
        }
    }

    LitWall {
        anchors.fill: parent
    }
    Rectangle {
        width: parent.width
        height: Math.round(parent.height * (page.wide ? 1 : 0.62))
        visible: page.warm.a > 0
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(page.warm, 0.06)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(page.warm, 0)
            }
        }
    }
    Component {
        id: lead

        Column {
            spacing: Theme.gap

            Masthead {
                width: parent.width
                text: page.room.name
                second: page.room.second
                secondTongue: Theme.language === "zh-CN" ? "en" : "zh-CN"

                LitWindow {
                    width: Math.min(parent.width, height * 1.9)
                    height: Math.round(Math.min(parent.width * 0.78, page.height * (!page.wide ? 1 : page.standing ? 0.58 : 0.42)))
                    colours: page.room.colours
                    picture: page.room.picture
                    visible: page.room.picture.toString() !== "" && page.overhead === null
                }
            }
            StyledText {
                width: parent.width
                text: qsTr("This room is a proposal.")
                role: StyledText.Caption
                color: Qt.darker(Theme.soft, 1.2) // on a wall, not on paper
                visible: page.room.proposed
            }
            Loader {
                width: parent.width
                active: page.wide
                visible: active
                sourceComponent: summary
            }
        }
    }
    Component {
        id: summary

        StyledText {
            text: page.room.summary
        }
    }
    Component {
        id: body

        Column {
            id: texts

            spacing: Theme.wideGap

            Loader {
                width: parent.width
                active: !page.wide
                visible: active
                sourceComponent: summary
            }
            SectionHeading {
                width: parent.width
                text: qsTr("What to do here")
            }
            StyledText {
                width: parent.width
                text: page.room.activity
            }
            RoomProgramme {
                width: parent.width
                programme: page.showroom.programme
            }
            Repeater {
                model: page.room.sections

                TextSection {
                    width: texts.width
                }
            }
            CardGrid {
                width: parent.width
                heading: qsTr("On the table")
                cards: page.room.products
                shelved: true
                visit: page.visit
            }
            PillButton {
                text: qsTr("All rooms")
                glyph: "arrow-left"
                onClicked: page.visit.open("rooms", "")
            }
        }
    }
    TwoPane {
        id: spread

        anchors.fill: parent
        share: 0.46
        lead: lead
        body: body
    }
}
