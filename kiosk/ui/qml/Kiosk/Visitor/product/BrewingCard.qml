import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A brewing card that brews: leaf, water, heat, and a ring that counts each infusion down in real time.
PaperPanel {
    id: card

    required property ProductRecord product
    property int infusion: 1
    property bool running: false
    property real started: 0
    property real elapsed: 0
    readonly property int seconds: product.firstSeconds + (infusion - 1) * product.stepSeconds
    readonly property int remaining: Math.max(0, Math.ceil(seconds - elapsed))
    readonly property string brewed: product.key
    readonly property bool poured: elapsed >= seconds && seconds > 0
    readonly property color liquor: Theme.liquor(product.category)

    // So many seconds from now on something runs here; 0 when it has been stopped.
    signal brewing(real seconds)

    function begin() {
        if (poured && infusion < product.infusions)
            infusion += 1;
        started = Date.now();
        elapsed = 0;
        running = true;
        brewing(seconds);
    }

    function pour() {
        running = false;
        elapsed = seconds;
        brewing(0);
    }

    function again() {
        if (running)
            brewing(0);
        running = false;
        infusion = 1;
        elapsed = 0;
    }

    implicitHeight: content.implicitHeight + 2 * Theme.wideGap
    onBrewedChanged: again()

    Timer {
        interval: Theme.beat
        repeat: true
        running: card.running && card.visible
        onTriggered: {
            card.elapsed = (Date.now() - card.started) / Theme.second;
            if (card.poured)
                card.pour();
        }
    }
    Column {
        id: content

        x: Theme.wideGap
        y: Theme.wideGap
        width: parent.width - 2 * x
        spacing: Theme.gap

        SectionHeading {
            width: parent.width
            text: qsTr("Brew it")
        }
        FactGrid {
            width: parent.width
            fewest: 2
            labels: [qsTr("Leaf"), qsTr("Water"), qsTr("Temperature"), qsTr("Infusions")]
            values: [qsTr("%1 g").arg(card.product.teaGrams), qsTr("%1 ml").arg(card.product.waterMl), qsTr("%1 °C").arg(card.product.celsius), card.product.infusions]
        }
        Row {
            width: parent.width
            spacing: Theme.wideGap

            CountdownRing {
                id: ring

                readonly property real share: (Theme.reducedMotion ? card.remaining : card.seconds - card.elapsed) / Math.max(1, card.seconds)
                readonly property int unpoured: card.poured ? 0 : 1

                implicitWidth: Math.min(Theme.unit * 320, parent.width * 0.44)
                rest: card.running ? share : unpoured
                tone: Theme.contrast ? Theme.ink : card.liquor
                stroke: Theme.unit * 16
                ground: card.running || card.poured ? Qt.alpha(card.liquor, 0.06 + 0.26 * (1 - rest)) : Theme.clear

                Column {
                    anchors.centerIn: parent

                    StyledText {
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: card.remaining
                        role: StyledText.Title
                        font.pixelSize: ring.width * 0.4
                        lineHeight: 1
                        visible: !card.poured
                    }
                    StyledText {
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: qsTr("seconds")
                        role: StyledText.Caption
                        font.pixelSize: Theme.unit * 26
                        lineHeight: 1
                        visible: !card.poured
                    }
                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        glyph: "check"
                        size: ring.width * 0.4
                        visible: card.poured
                    }
                }
                SequentialAnimation {
                    loops: 3
                    running: card.poured && card.visible && !Theme.reducedMotion
                    onStopped: ring.scale = 1

                    NumberAnimation {
                        target: ring
                        property: "scale"
                        to: 1.05
                        duration: Theme.pulse
                        easing.type: Easing.InOutSine
                    }
                    NumberAnimation {
                        target: ring
                        property: "scale"
                        to: 1
                        duration: Theme.pulse
                        easing.type: Easing.InOutSine
                    }
                }
            }
            Column {
                width: parent.width - ring.width - parent.spacing
                anchors.verticalCenter: ring.verticalCenter
                spacing: Theme.gap

                StyledText {
                    width: parent.width
                    text: {
                        if (card.running)
                            return qsTr("Infusion %1: steeping").arg(card.infusion);
                        if (card.poured)
                            return qsTr("Infusion %1: pour now").arg(card.infusion);
                        return qsTr("Infusion %1").arg(card.infusion);
                    }
                    role: StyledText.Heading
                    Accessible.role: Accessible.StaticText
                }
                Flow {
                    width: parent.width
                    spacing: Theme.gap

                    PillButton {
                        text: {
                            if (card.running)
                                return qsTr("Pour early");
                            if (card.poured && card.infusion < card.product.infusions)
                                return qsTr("Next infusion");
                            return qsTr("Start");
                        }
                        glyph: card.running ? "check" : "play"
                        strong: !card.running
                        onClicked: {
                            if (card.running)
                                card.pour();
                            else
                                card.begin();
                        }
                    }
                    PillButton {
                        text: qsTr("From the first")
                        glyph: "rotate-ccw"
                        visible: card.infusion > 1 || card.poured
                        onClicked: card.again()
                    }
                }
            }
        }
        StyledText {
            width: parent.width
            text: card.product.useText
        }
        StyledText {
            width: parent.width
            text: qsTr("Usual values, for guidance only: adjust to taste.")
            role: StyledText.Caption
            visible: card.product.useSuggested
        }
    }
}
