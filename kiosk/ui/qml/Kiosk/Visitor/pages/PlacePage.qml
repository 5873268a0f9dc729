pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// An origin: what a county is known for, what comes from it, where one can go, its place on the river.
Page {
    id: page

    readonly property PlaceRecord place: showroom.place
    readonly property string invitation: qsTr("Take %1 with you").arg(place.name)
    readonly property string county: place.kind === "county" || place.county === "" ? place.key : place.county
    readonly property real peg: Theme.contrast || place.link === "" ? 0 : Theme.unit * 52 // that the twine of the tag takes
    readonly property bool kept: place.link !== "" && Theme.textSize < 2 // on the tag, beside the code
    readonly property bool pictured: place.picture.toString() !== "" && overhead === null

    paper: spread.paper
    overhead: headroom >= Theme.unit * 420 && place.picture.toString() !== "" ? lifted : null

    Component {
        id: lifted

        UpperGlass {
            picture: page.place.picture
            framed: true
            heading: page.invitation
            below: qsTr("What grows here · how to get there")
            link: page.place.link
            code: page.place.code
            codeSide: page.showroom.codes.place
        }
    }
    Landscape {
        anchors.fill: parent
        showroom: page.showroom
        faint: true
        opacity: page.wide ? 0.55 : 0.85
        visible: page.place.picture.toString() === "" // two landscapes are one too many
    }
    Component {
        id: lead

        Column {
            id: texts

            spacing: Theme.pace

            PlaceView {
                width: parent.width
                place: page.place
                pictured: page.pictured
                room: page.wide ? page.height : 0
            }
            FoldedText {
                width: parent.width
                prose: page.place.summary
                // What it is known for stands whole on the glass too, and so does the tag where it hangs below that.
                after: (known.visible ? known.height + texts.spacing : 0) + (hung.active && page.overhead === null && page.place.link !== "" ? hung.height + 2 * texts.spacing : 0)
            }
            JoinedNames {
                id: known

                names: page.place.knownFor
                width: parent.width
                font.family: Theme.headline(Theme.language)
                color: Theme.contrast ? Theme.ink : Qt.darker(Theme.seal, 1.2)
                visible: names.length > 0
            }
            Loader {
                id: hung

                width: parent.width
                active: !page.wide
                visible: active
                sourceComponent: way
            }
            Loader {
                active: !page.wide && !page.kept
                visible: active
                sourceComponent: keeping
            }
            Repeater {
                model: page.place.sections

                TextSection {
                    width: texts.width
                }
            }
        }
    }
    Component {
        id: keeping

        ListButton {
            takeaway: page.showroom.takeaway
            kind: "place"
            key: page.place.key
        }
    }
    Component {
        id: way

        Loader {
            sourceComponent: page.place.link === "" ? whereabouts : tag
        }
    }
    Component {
        id: whereabouts

        MiniMap {
            implicitHeight: Math.round(Theme.unit * 330)
            map: page.showroom.map
            lit: page.county
        }
    }
    Component {
        id: tag

        OriginPanel {
            pegged: page.wide
            deed: page.kept ? keeping : null
            map: page.showroom.map
            place: page.county
            placeName: page.place.name
            link: page.place.link
            code: page.place.code
            codeSide: page.showroom.codes.place
            heading: page.invitation
            below: page.place.approximate ? qsTr("The position on the map is approximate.") : qsTr("What grows here · how to get there")
            walks: false
        }
    }
    Component {
        id: body

        Column {
            spacing: Theme.wideGap

            Loader {
                x: page.peg
                width: parent.width - x
                active: page.wide
                visible: active
                sourceComponent: way
            }
            Loader {
                active: page.wide && !page.kept
                visible: active
                sourceComponent: keeping
            }
            Loader {
                width: parent.width
                active: page.grown || page.wide
                sourceComponent: further
            }
        }
    }
    Component {
        id: further

        Column {
            spacing: Theme.wideGap

            CardGrid {
                width: parent.width
                heading: qsTr("From here")
                cards: page.place.products
                shelved: true
                visit: page.visit
            }
            RouteAndStopList {
                width: parent.width
                heading: qsTr("To see")
                cards: page.place.stops
                visit: page.visit
            }
            RouteAndStopList {
                width: parent.width
                heading: qsTr("Routes that pass here")
                cards: page.place.routes
                visit: page.visit
            }
            PillButton {
                text: qsTr("Origin map")
                glyph: "map"
                visible: page.showroom.map.placed
                onClicked: page.visit.open("map", "")
            }
        }
    }
    TwoPane {
        id: spread

        anchors.fill: parent
        lead: lead
        body: body
        share: Math.min(Theme.upright ? 0.5 : 0.45, 1 - (2 * page.showroom.codes.place + 200 * Theme.unit) / width)
    }
}
