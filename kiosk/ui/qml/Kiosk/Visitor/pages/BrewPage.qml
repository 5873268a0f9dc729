pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// Making a tea: tilt the kettle with a finger, or press; the leaf opens, the liquor takes its colour as the seconds run.
Page {
    id: page

    readonly property ProductRecord product: showroom.product
    readonly property bool low: lying && !wide // in the band of reach: abreast
    readonly property string colour: product.colour || (({
                black: "red",
                green: "green",
                white: "apricot"
            })[product.category] ?? "orange")
    readonly property string said: {
        if (steps.steeped)
            return qsTr("Infusion %1 is ready: into the cup").arg(steps.infusion);
        if (steps.steeping)
            return qsTr("Infusion %1 steeps").arg(steps.infusion);
        return qsTr("Tilt the kettle with a finger, or press.");
    }

    paper: spread.paper

    LitWall {
        anchors.fill: parent
    }
    BrewingSteps {
        id: steps

        product: page.product
        onBrewing: seconds => page.visit.stay(seconds)
    }
    Component {
        id: lead

        BrewingScene {
            implicitHeight: page.wide ? page.height : page.lying ? page.height - 2 * Theme.wideGap : Math.min(Theme.unit * 1040, page.height * 0.56)
            steps: steps
            view: page.product.placeView
            ended: page.lying
            colour: page.colour
            leaf: page.colour === "green" || page.product.category === "green" || page.product.category === "white" ? "green" : "dark"
        }
    }
    Component {
        id: body

        Column {
            spacing: Theme.pace

            PageHeading {
                width: parent.width
                text: Theme.stem(page.product.name)
                second: !page.product.brews ? "" : qsTr("%1 g · %2 ml · %3 °C").arg(page.product.teaGrams).arg(page.product.waterMl).arg(page.product.celsius)
            }
            Row {
                width: parent.width
                spacing: Theme.wideGap
                visible: page.product.brews

                CountdownRing {
                    id: ring

                    anchors.verticalCenter: parent.verticalCenter
                    implicitWidth: Math.min(Theme.unit * 240, parent.width * (page.low ? 0.27 : 0.36))
                    rest: 1 - steps.share
                    tone: Theme.ink
                    inked: !Theme.contrast
                    stroke: Theme.unit * 14

                    Column {
                        anchors.centerIn: parent
                        visible: !steps.steeped

                        StyledText {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: steps.remaining
                            role: StyledText.Title
                            font.pixelSize: ring.width * 0.38
                            lineHeight: 1
                        }
                        StyledText {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: qsTr("seconds")
                            role: StyledText.Caption
                            font.pixelSize: ring.width * 0.12
                            lineHeight: 1
                        }
                    }
                    Icon {
                        anchors.centerIn: parent
                        glyph: "check"
                        size: ring.width * 0.4
                        visible: steps.steeped
                    }
                }
                Column {
                    width: parent.width - ring.width - parent.spacing
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap

                    StyledText {
                        width: parent.width
                        text: page.said
                        role: page.low ? StyledText.Body : StyledText.Heading
                        Accessible.role: Accessible.StaticText
                        Accessible.name: text
                    }
                    PillButton {
                        width: Math.min(implicitWidth, parent.width)
                        text: {
                            if (steps.steeped)
                                return steps.last ? qsTr("From the first") : qsTr("Next infusion");
                            return steps.filled ? qsTr("Let it stand") : qsTr("Pour");
                        }
                        glyph: steps.steeped ? "rotate-ccw" : "droplet"
                        strong: true
                        onClicked: {
                            if (steps.steeped)
                                steps.again();
                            else if (steps.filled)
                                steps.stand();
                            else
                                steps.pour();
                        }
                    }
                }
            }
            StyledText {
                width: parent.width
                text: qsTr("Speeded up: infusion %1 really takes %2 s.").arg(steps.infusion).arg(steps.seconds)
                role: StyledText.Caption
                color: Theme.ink
                visible: page.product.brews
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            Repeater {
                model: page.product.sections

                TextSection {
                    width: parent?.width ?? 0
                }
            }
        }
    }
    Component {
        id: abreast

        Row {
            spacing: Theme.pace

            Loader {
                width: parent.width * 0.4
                sourceComponent: lead
            }
            Loader {
                width: parent.width * 0.6 - parent.spacing
                sourceComponent: body
            }
        }
    }
    Component {
        id: nothing

        Item {}
    }
    TwoPane {
        id: spread

        anchors.fill: parent
        share: 0.54
        bleed: !page.low
        lead: page.low ? abreast : lead
        body: page.low ? nothing : body
    }
}
