pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// Who makes what stands on the shelf: where, since when, under which marks, and everything of theirs that is here.
Page {
    id: page

    readonly property MakerRecord maker: showroom.maker

    paper: spread.paper

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

            Masthead {
                width: parent.width
                text: page.maker.name
                second: page.maker.second
                secondTongue: Theme.language === "zh-CN" ? "en" : "zh-CN"

                StyledText {
                    width: parent.width
                    text: page.maker.summary
                }
                PillButton {
                    width: Math.min(implicitWidth, parent.width)
                    text: page.maker.placeName
                    glyph: "map-pin"
                    says: qsTr("Where it is: %1").arg(text)
                    onClicked: page.visit.open("place", page.maker.place)
                }
            }
            Loader {
                width: parent.width
                height: active ? Math.round(Math.min(width * 0.6, page.height * 0.4)) : 0
                active: page.maker.pictures.count > 0
                visible: active

                sourceComponent: PacketView {
                    pictures: page.maker.pictures
                }
            }
            ContactSlip {
                width: parent.width
                maker: page.maker
            }
            Loader {
                width: parent.width
                active: page.wide
                visible: active
                sourceComponent: marks
            }
        }
    }
    Component {
        id: marks

        LabelClaims {
            heading: qsTr("Marks it states that it may use")
            authorisations: page.maker.authorisations
        }
    }
    Component {
        id: body

        Column {
            spacing: Theme.wideGap

            CardGrid {
                width: parent.width
                heading: qsTr("On the shelf here")
                cards: page.maker.goods
                shelved: true
                visit: page.visit
            }
            Loader {
                width: parent.width
                active: !page.wide && page.maker.authorisations.count > 0
                visible: active
                sourceComponent: marks
            }
            CardGrid {
                width: parent.width
                heading: qsTr("What it makes")
                cards: page.maker.products
                shelved: true
                visit: page.visit
            }
        }
    }
    TwoPane {
        id: spread

        anchors.fill: parent
        lead: lead
        body: body
    }
}
