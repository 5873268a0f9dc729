pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A product: what it is, where it is from, how to get there.
Page {
    id: page

    readonly property ProductRecord product: showroom.product
    // In the band of reach what one can do with the thing comes before what is said of it.
    readonly property bool low: height < Theme.unit * 620
    readonly property bool beneath: wide && Theme.pill <= Theme.unit * 110 && !low
    readonly property string scopeText: product.scope === "nanping_wide" ? qsTr("All of Nanping") : product.placeName

    paper: spread.paper

    Component {
        id: lead

        Column {
            spacing: Theme.gap

            ProductHero {
                width: parent.width
                height: page.wide ? page.height - (page.beneath ? under.height + Theme.gap + Theme.pace : 0) : Math.min(Theme.unit * 700, page.height * 0.42)
                showroom: page.showroom
            }
            ProductActions {
                id: under

                x: Theme.margin
                width: parent.width - 2 * x
                visible: page.beneath
                showroom: page.showroom
                visit: page.visit
                from: page.scopeText
            }
        }
    }
    Component {
        id: abreast

        ProductBand {
            showroom: page.showroom
            visit: page.visit
            from: page.scopeText
            least: page.height * 0.95
        }
    }
    Component {
        id: body

        Column {
            id: texts

            spacing: page.wide ? Theme.gap : Theme.pace

            ProductName {
                width: parent.width
                product: page.product
                visible: page.wide || !page.low
            }
            ProductActions {
                width: parent.width
                visible: page.low && page.wide
                showroom: page.showroom
                visit: page.visit
                from: page.scopeText
            }
            StyledText {
                width: parent.width
                text: page.product.summary
            }
            ProductActions {
                width: parent.width
                visible: !page.beneath && !page.low
                showroom: page.showroom
                visit: page.visit
                from: page.scopeText
            }
            FactGrid {
                readonly property string season: page.product.season
                readonly property string strength: page.product.strengthHigh > 0 ? qsTr("%1–%2 % vol (typical)").arg(page.product.strengthLow).arg(page.product.strengthHigh) : ""

                width: parent.width
                labels: [qsTr("Origin"), qsTr("Kind")].concat(season ? [qsTr("Season")] : [], page.product.liquorType ? [qsTr("Class")] : [], strength ? [qsTr("Strength")] : [])
                values: [page.scopeText, page.product.categoryName].concat(season ? [season] : [], page.product.liquorType ? [page.product.liquorType] : [], strength ? [strength] : [])
            }
            StyledText {
                width: parent.width
                text: qsTr("No alcohol for minors. Excessive drinking is harmful to health.")
                color: Theme.seal
                visible: page.product.adultsOnly
            }
            OriginPanel {
                width: parent.width
                map: page.showroom.map
                place: page.product.place
                placeName: page.product.placeName
                link: page.product.link
                code: page.product.code
                codeSide: page.showroom.codes.product
                onWanted: place => page.visit.open("place", place)
            }
            Repeater {
                model: page.product.sections

                TextSection {
                    width: texts.width
                }
            }
            BrewingCard {
                width: parent.width
                product: page.product
                visible: page.product.brews
                onBrewing: seconds => page.visit.stay(seconds)
            }
            Column {
                width: parent.width
                spacing: Theme.small
                visible: !page.product.brews && page.product.useText !== ""

                SectionHeading {
                    width: parent.width
                    text: page.product.useKind === "liquor" ? qsTr("To serve") : page.product.useKind === "ware_care" ? qsTr("Care") : page.product.useKind === "ornamental" ? qsTr("In the vase") : page.product.useKind === "brew" ? qsTr("To brew") : qsTr("To cook and keep")
                }
                StyledText {
                    width: parent.width
                    text: page.product.useText
                }
                StyledText {
                    width: parent.width
                    text: qsTr("Cut flowers for the vase, not food.")
                    role: StyledText.Caption
                    visible: page.product.ornamental
                }
            }
            ProductMarks {
                width: parent.width
                product: page.product
                codeSide: page.showroom.codes.second
                onCodeWanted: (heading, link, rows) => {
                    large.heading = heading;
                    large.rows = rows;
                    large.link = link;
                }
            }
            CardGrid {
                width: parent.width
                heading: qsTr("Also from %1").arg(page.scopeText)
                cards: page.product.samePlace
                most: 6
                visit: page.visit
            }
            CardGrid {
                width: parent.width
                heading: qsTr("Goes well with")
                cards: page.product.goesWith
                visit: page.visit
            }
            RouteLines {
                width: parent.width
                heading: qsTr("Routes that pass its origin")
                cards: page.product.routes
                visit: page.visit
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
