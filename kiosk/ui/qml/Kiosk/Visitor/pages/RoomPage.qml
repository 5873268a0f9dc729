pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One tea room: how it looks, what one does there, what is poured.
Page {
    id: page

    readonly property RoomRecord room: showroom.room

    paper: spread.paper

    Landscape {
        anchors.fill: parent
        showroom: page.showroom
        faint: true
        opacity: page.wide ? 0.55 : 0.85
        visible: page.room.picture.toString() === "" // two landscapes are one too many
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

                Painting {
                    width: parent.width
                    height: Math.round(Math.min(width * 0.66, page.wide ? page.height * 0.4 : width))
                    source: page.room.picture
                    visible: page.room.picture.toString() !== ""
                }
                Row {
                    id: swatches

                    width: parent.width
                    height: Theme.unit * 40
                    spacing: Theme.small

                    Repeater {
                        model: page.room.colours

                        Rectangle {
                            required property string modelData
                            readonly property int amount: Math.max(1, page.room.colours.length)

                            width: (swatches.width - (amount - 1) * swatches.spacing) / amount
                            height: swatches.height
                            radius: Theme.tiny
                            color: modelData
                            border.width: Theme.hair
                            border.color: Theme.hairline
                        }
                    }
                }
            }
            StyledText {
                width: parent.width
                text: qsTr("This room is a proposal.")
                color: Theme.seal
                role: StyledText.Caption
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
                text: qsTr("All tea rooms")
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
