pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One route: the line draws itself from stop to stop, and beside it the days go by.
Page {
    id: page

    readonly property RouteRecord route: showroom.route

    paper: spread.paper

    Component {
        id: lead

        Column {
            spacing: Theme.gap

            PageHeading {
                id: heading

                width: parent.width
                text: page.route.name
                second: qsTr("%n day(s)", "", page.route.days) + " · " + qsTr("%n stop(s)", "", page.route.stops.count)
            }
            StyledText {
                width: parent.width
                text: page.route.summary
                visible: !page.wide
            }
            RouteMapClip {
                width: parent.width
                height: {
                    if (page.wide)
                        return Math.max(Theme.unit * 420, page.height - heading.height - Theme.gap - 2 * Theme.wideGap);
                    return Math.max(Theme.unit * 420, Math.min(filling, Theme.unit * 860, page.height - 2 * Theme.wideGap));
                }
                map: page.showroom.map
                route: page.route
            }
        }
    }
    Component {
        id: body

        Column {
            id: texts

            spacing: Theme.wideGap

            StyledText {
                width: parent.width
                text: page.route.summary
                visible: page.wide
            }
            Repeater {
                model: page.route.sections

                TextSection {
                    width: texts.width
                }
            }
            Column {
                width: parent.width
                spacing: Theme.tiny
                visible: page.route.station !== ""

                SectionHeading {
                    width: parent.width
                    text: qsTr("Getting there")
                }
                StyledText {
                    width: parent.width
                    text: qsTr("By train to %1").arg(page.route.station) + (page.route.accessHigh > 0 ? qsTr(", about %1–%2 minutes").arg(page.route.accessLow).arg(page.route.accessHigh) : "")
                }
                StyledText {
                    width: parent.width
                    text: page.route.accessNote
                    role: StyledText.Caption
                    visible: text !== ""
                }
            }
            Column {
                width: parent.width
                spacing: 0

                Repeater {
                    model: page.route.stops

                    StopLine {
                        width: parent ? parent.width : 0
                        last: ordinal === page.route.stops.count
                        proposed: page.route.proposed || page.route.stopsProposed
                        onPlaceWanted: key => page.visit.open("place", key)
                        onProductWanted: key => page.visit.open("product", key)
                    }
                }
            }
            StyledText {
                width: parent.width
                text: {
                    if (page.route.proposed)
                        return qsTr("This route is a proposal: check opening and access before you go.");
                    return qsTr("The route is published; its stops are our proposal.");
                }
                role: StyledText.Caption
                color: Theme.seal
                visible: page.route.proposed || page.route.stopsProposed
            }
            StyledText {
                width: parent.width
                text: page.route.credit
                role: StyledText.Caption
                visible: text !== ""
            }
            ListButton {
                takeaway: page.showroom.takeaway
                kind: "route"
                key: page.route.key
            }
            PaperPanel {
                width: parent.width
                height: take.implicitHeight + 2 * Theme.wideGap
                visible: page.route.link !== ""

                Row {
                    id: take

                    x: Theme.wideGap
                    y: Theme.wideGap
                    width: parent.width - 2 * x
                    spacing: Theme.wideGap

                    QrCode {
                        id: code

                        width: page.showroom.codes.route
                        height: width
                        link: page.route.link
                        rows: page.route.code
                    }
                    Column {
                        width: parent.width - code.width - parent.spacing
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Theme.small

                        StyledText {
                            width: parent.width
                            text: qsTr("Take the route with you")
                            role: StyledText.Heading
                        }
                        StyledText {
                            width: parent.width
                            text: qsTr("Scan: stops, products and the map on your phone")
                            role: StyledText.Caption
                        }
                    }
                }
            }
        }
    }
    TwoPane {
        id: spread

        anchors.fill: parent
        lead: lead
        body: body
        share: 0.46
    }
}
