pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// Whisking tea in a bowl that is made for it: a finger draws the whisk to and fro, or a press does; the foam rises and whitens.
Page {
    id: page

    readonly property ProductRecord product: showroom.product
    readonly property bool low: lying && !wide // in the band of reach: abreast
    readonly property string said: {
        if (steps.whisked)
            return qsTr("Whisked: now read the foam.");
        if (steps.foam > 0)
            return qsTr("The foam rises. Go on whisking.");
        return qsTr("Whisk to and fro with a finger, or press.");
    }

    paper: spread.paper

    LitWall {
        anchors.fill: parent
    }
    WhiskingSteps {
        id: steps
    }
    Component {
        id: lead

        WhiskingScene {
            id: scene

            implicitHeight: page.wide ? page.height : page.lying ? page.height - 2 * Theme.wideGap : Math.min(Theme.unit * 1040, page.height * 0.56)
            steps: steps
            view: page.product.placeView
            ended: page.lying

            Connections {
                target: steps

                function onPressed() {
                    scene.whisk();
                }
            }
        }
    }
    Component {
        id: body

        Column {
            spacing: Theme.pace

            PageHeading {
                width: parent.width
                text: Theme.stem(page.product.name)
                second: qsTr("Whisked tea")
            }
            StyledText {
                width: parent.width
                text: page.said
                role: StyledText.Heading
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            PillButton {
                width: Math.min(implicitWidth, parent.width)
                text: steps.whisked ? qsTr("Begin again") : qsTr("Whisk")
                glyph: steps.whisked ? "rotate-ccw" : "whisk"
                strong: true
                onClicked: {
                    if (steps.whisked)
                        steps.again();
                    else
                        steps.press();
                }
            }
            StyledText {
                width: parent.width
                text: page.product.whisking
                visible: text !== ""
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
                width: parent.width * 0.42
                sourceComponent: lead
            }
            Loader {
                width: parent.width * 0.58 - parent.spacing
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
