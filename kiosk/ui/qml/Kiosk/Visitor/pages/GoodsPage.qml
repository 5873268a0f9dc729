pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One packet on the shelf: what it costs, where it stands, how to buy it, what it is and who made it.
Page {
    id: page

    readonly property GoodsRecord goods: showroom.goods
    readonly property string who: [goods.makerName, goods.placeName].filter(part => part !== "").join(" · ")

    // In the band of reach what one can do with it comes before what is only scanned.
    readonly property bool low: height < Theme.unit * 620

    paper: spread.paper
    overhead: headroom >= Theme.unit * 420 ? lifted : null

    Landscape {
        anchors.fill: parent
        showroom: page.showroom
        faint: true
        opacity: page.wide ? 0.55 : 0.85
    }
    Component {
        id: lifted

        UpperGlass {
            picture: page.goods.picture
            solid: page.goods.solid
            heading: qsTr("Scan to buy")
            link: page.goods.link
            code: page.goods.code
            codeSide: page.showroom.codes.opened
        }
    }
    Component {
        id: lead

        PacketView {
            height: page.wide ? page.height : page.height * 0.34
            pictures: page.goods.pictures
            beside: page.wide
            onReadyChanged: page.fetching = !ready
            Component.onCompleted: page.fetching = !ready
        }
    }
    Component {
        id: actions

        GoodsActions {
            showroom: page.showroom
            visit: page.visit
        }
    }
    Component {
        id: nothing

        Item {}
    }
    Component {
        id: body

        Column {
            spacing: page.wide ? Theme.gap : Theme.pace

            Column {
                width: parent.width
                topPadding: page.overhead !== null ? Theme.pace : 0
                spacing: Theme.tiny

                PageHeading {
                    width: parent.width
                    text: page.goods.name
                    second: page.low ? "" : page.goods.second
                    secondTongue: Theme.language === "zh-CN" ? "en" : "zh-CN"
                }
                StyledText {
                    width: parent.width
                    text: page.who
                    color: Theme.soft
                    lineHeight: 1.2
                    visible: text !== "" && !page.low
                }
                StyledText {
                    width: parent.width
                    text: page.goods.shown ? qsTr("Sold out at the moment") : qsTr("Not on the shelf at the moment")
                    color: Theme.seal
                    lineHeight: 1.2
                    visible: page.goods.soldOut || !page.goods.shown
                }
                StyledText {
                    width: parent.width
                    text: qsTr("The picture shows %1, not this packet.").arg(page.goods.productName)
                    role: StyledText.Caption
                    lineHeight: 1.2
                    visible: !page.goods.ownPicture && page.goods.pictures.count > 0
                }
            }
            PriceTag {
                x: page.wide && !Theme.contrast ? Theme.unit * 52 : 0
                width: parent.width - x
                pegged: page.wide
                visible: page.goods.shown
                goods: page.goods
            }
            StyledText {
                width: parent.width
                text: qsTr("No alcohol for minors. Excessive drinking is harmful to health.")
                color: Theme.seal
                visible: page.goods.adultsOnly
            }
            Loader {
                width: parent.width
                active: page.low
                visible: active
                sourceComponent: actions
            }
            Loader {
                width: parent.width
                active: page.goods.ways.count > 0
                visible: active

                sourceComponent: BuyPanel {
                    ways: page.goods.ways
                    codeSide: page.showroom.codes.opened
                    paper: spread.paper
                    onShown: page.visit.buy_shown(page.goods.key)
                }
            }
            Loader {
                width: parent.width
                active: !page.low
                visible: active
                sourceComponent: actions
            }
            FactGrid {
                readonly property list<string> names: [qsTr("Specification"), qsTr("Net content"), qsTr("Grade"), qsTr("Year"), qsTr("Lot"), qsTr("Origin")]
                readonly property list<string> told: [page.goods.spec, page.goods.netContent, page.goods.grade, page.goods.year, page.goods.lot, page.goods.placeName]

                width: parent.width
                labels: names.filter((name, at) => told[at] !== "")
                values: told.filter(value => value !== "")
            }
            StyledText {
                width: parent.width
                text: qsTr("Barcode %1").arg(page.goods.gtin)
                role: StyledText.Caption
                lineHeight: 1.2
                visible: page.goods.gtin !== ""
            }
            LabelClaims {
                width: parent.width
                heading: qsTr("What the label claims")
                authorisations: page.goods.claims
            }
        }
    }
    TwoPane {
        id: spread

        anchors.fill: parent
        bleed: true
        share: page.overhead === null ? 0.4 : 0
        lead: page.overhead === null ? lead : nothing
        body: body
    }
}
