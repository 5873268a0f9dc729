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
    readonly property bool kept: place.link !== "" && Theme.textSize < 2 // on the tag, or beside the name while that hangs elsewhere
    readonly property bool tagged: overhead === null || place.link === "" // the way there stands in the page, not on the free glass

    paper: spread.paper
    overhead: headroom >= Theme.unit * 380 && place.picture.toString() !== "" ? lifted : null

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
                pictured: page.place.picture.toString() !== "" && page.overhead === null
                room: page.wide ? page.height : 0
                deed: page.kept && !page.tagged && !page.wide ? keeping : null
            }
            FoldedText {
                width: parent.width
                prose: page.place.summary
                after: (known.visible ? known.height + texts.spacing : 0) + (hung.active && page.place.link !== "" ? hung.height + 2 * texts.spacing : 0)
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
                active: !page.wide && page.tagged
                visible: active
                sourceComponent: page.place.link === "" ? whereabouts : tag
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
                active: page.wide && page.tagged
                visible: active
                sourceComponent: page.place.link === "" ? whereabouts : tag
            }
            Loader {
                active: page.wide && !(page.kept && page.tagged)
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

        FromHere {
            showroom: page.showroom
            visit: page.visit
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
