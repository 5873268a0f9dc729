pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// A product: what it is, where it is from, how to get there.
Page {
    id: page

    readonly property ProductRecord product: showroom.product
    readonly property bool low: height < Theme.unit * 620 // in the band of reach, where deeds come before words
    readonly property bool beneath: wide && Theme.pill <= Theme.unit * 110 && !low
    readonly property string invitation: qsTr("Take me to %1").arg(product.placeName)
    readonly property bool coded: product.link !== ""
    readonly property real standing: Math.min(Theme.unit * 900, height * (Theme.upright ? 0.47 : 0.42)) // the picture, where words lie below it
    property bool crowned: false // the name stands beside the picture
    readonly property string scopeText: product.scope !== "region_wide" ? product.placeName : showroom.signs.region !== "" ? qsTr("All of %1").arg(showroom.signs.region) : qsTr("All of the region")

    paper: spread.paper
    overhead: headroom >= Theme.unit * 420 ? lifted : null
    Component {
        id: lifted

        UpperGlass {
            picture: page.product.picture
            solid: page.product.solid
            heading: page.invitation
            below: qsTr("Origin · craft · routes to go and see")
            link: page.product.link
            code: page.product.code
            codeSide: page.showroom.codes.product
        }
    }

    Component {
        id: lead

        Column {
            spacing: page.beneath ? Theme.wideGap : Theme.gap

            ProductHero {
                width: parent.width
                height: page.wide ? page.height - (page.beneath ? under.height + parent.spacing + Theme.pace : 0) : page.standing
                showroom: page.showroom
                beside: page.wide
                onNamedChanged: page.crowned = named
                onReadyChanged: page.fetching = !ready
                onBrewWanted: page.visit.open(page.product.made, page.product.key)
                Component.onCompleted: page.fetching = !ready
            }
            Loader {
                id: under

                x: Theme.margin
                width: parent.width - 2 * x
                active: page.beneath
                visible: active
                sourceComponent: actions
            }
        }
    }
    Component {
        id: actions

        ProductActions {
            showroom: page.showroom
            visit: page.visit
            from: page.scopeText
        }
    }
    Component {
        id: abreast

        LowProductHead {
            showroom: page.showroom
            visit: page.visit
            from: page.scopeText
            least: page.height * 0.95
            shown: page.overhead !== null
        }
    }
    Component {
        id: tagged

        LowTaggedHead {
            showroom: page.showroom
            visit: page.visit
            from: page.scopeText
        }
    }
    Component {
        id: body

        Column {
            id: told

            // What the first row of deeds takes, which the bar does not cut, where it stands right below the tag
            readonly property real deeds: page.wide || page.low || page.product.packets.count > 0 ? 0 : Theme.pill + spacing

            spacing: page.wide ? Theme.gap : Theme.pace

            ProductName {
                width: parent.width
                product: page.product
                crowned: page.crowned
                visible: !page.low || page.wide && !page.coded
            }
            Loader {
                width: parent.width
                active: page.low && page.wide
                visible: active
                sourceComponent: page.coded ? tagged : actions
            }
            FoldedText {
                width: parent.width
                prose: page.product.summary
                after: page.coded && !page.low ? tag.height + 2 * told.spacing + told.deeds : 0
            }
            OriginPanel {
                id: tag

                x: pegged && !Theme.contrast ? Theme.unit * 52 : 0
                width: parent.width - x
                pegged: page.wide
                map: page.showroom.map
                place: page.product.place
                placeName: page.product.placeName
                link: page.low && (page.wide || page.overhead !== null) ? "" : page.product.link // which stands above
                code: page.product.code
                codeSide: page.showroom.codes.product
                heading: page.invitation
                view: page.product.placePicture
                routes: page.product.routes
                made: page.product.made
                onWanted: place => page.visit.open("place", place)
                onRouteWanted: route => page.visit.open("route", route)
                onMakingWanted: page.visit.open(page.product.made, page.product.key)
            }
            Loader {
                width: parent.width
                active: page.product.packets.count > 0
                visible: active

                sourceComponent: PacketShelf {
                    packets: page.product.packets
                    onPicked: key => page.visit.open("goods", key)
                }
            }
            Loader {
                width: parent.width
                active: !page.beneath && !page.low
                visible: active
                sourceComponent: actions
            }
            ProductFacts {
                width: parent.width
                fold: page.wide || page.low ? 0 : page.height - page.standing - Theme.wideGap - y
                spacing: told.spacing
                product: page.product
                from: page.scopeText
            }
            Loader {
                width: parent.width
                active: page.grown
                sourceComponent: details
            }
        }
    }
    Component {
        id: details

        ProductDetails {
            showroom: page.showroom
            visit: page.visit
            from: page.scopeText
            spacing: page.wide ? Theme.gap : Theme.pace
            patient: page.fetching
            onCodeWanted: (heading, link, rows) => {
                large.heading = heading;
                large.rows = rows;
                large.link = link;
            }
        }
    }
    TwoPane {
        id: spread

        anchors.fill: parent
        bleed: true
        share: 0.4
        lead: page.low && !page.wide ? abreast : lead
        body: body
    }
    CodeSheet {
        id: large

        anchors.fill: parent
        codeSide: page.showroom.codes.opened
    }
}
