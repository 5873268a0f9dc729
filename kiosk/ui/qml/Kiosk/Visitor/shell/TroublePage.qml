pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A calm page for when there is nothing to show: the showroom is closed, or its content is being changed.
Rectangle {
    id: page

    property url view // the pack's own, in place of water of no place
    property bool closed: false
    property bool dark: false
    property string hours: ""
    property string next: "" // when it opens, where hours are not the same every day
    property string nextAgain: "" // and once more in the other language
    // Nobody can choose a language here: what is said once more is in English, or in Chinese where English is said first.
    readonly property bool english: Theme.language === "en"
    readonly property string again: {
        if (closed && next !== "")
            return english ? "展厅休息中 · " + nextAgain + " 开门" : "The showroom is resting · Opens: " + nextAgain;
        if (closed)
            return english ? "展厅休息中 · " + hours : "The showroom is resting · open " + hours;
        return english ? "请稍候，正在准备" : "One moment, we are getting ready";
    }

    signal sealHeld
    signal touched

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    MouseArea {
        anchors.fill: parent
        onPressed: page.touched()
    }
    Image {
        id: river

        // On tall glass the peaks in its middle stand alone: so large is it that nothing of those at its sides is seen.
        readonly property real sun: y + height * 0.18 // above which there is free sky
        readonly property real least: page.width > page.height ? Math.min(page.height, width * 0.5625) : width * 1.29

        y: Math.round(page.height - Math.min(height, Math.max(page.height * 0.72, width * 0.5625)))
        width: parent.width
        height: Math.round(Math.max(page.height * 0.663, least))
        source: {
            if (Theme.contrast)
                return "";
            return page.view.toString() === "" ? Theme.piece("calm-river") : page.view;
        }
        fillMode: Image.PreserveAspectCrop
        visible: !Theme.contrast
        Accessible.ignored: true
    }
    InkHills {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round(parent.height * 0.6)
        visible: Theme.contrast
    }
    HempCord {
        y: notice.y - Theme.unit * 22
        width: parent.width
    }
    PaperSlip {
        id: notice

        x: Math.round(page.width > page.height ? Theme.margin * 2 : (page.width - width) / 2) // the sun of lying glass stays free
        y: Math.round(Math.max(Theme.margin, Math.min(parent.height * 0.12, page.width > page.height ? Infinity : river.sun - height)))
        width: Math.min(parent.width - 2 * Theme.margin, Theme.unit * 900)
        height: words.height + 2 * padding
        padding: Theme.wideGap

        Column {
            id: words

            width: parent.width
            spacing: Theme.pace

            HouseSeal {
                anchors.horizontalCenter: parent.horizontalCenter
                side: Theme.unit * 140

                TapArea {
                    pressAndHoldInterval: Theme.hold
                    onPressAndHold: page.sealHeld()
                }
            }
            StyledText {
                id: title

                width: parent.width
                text: page.closed ? qsTr("The showroom is resting") : qsTr("One moment, we are getting ready")
                role: StyledText.Title
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }
            StyledText {
                width: parent.width
                text: {
                    if (page.closed && page.next !== "")
                        return qsTr("Opens: %1. We look forward to your next visit.").arg(page.next);
                    if (page.closed)
                        return qsTr("Open %1. We look forward to your next visit.").arg(page.hours);
                    return qsTr("The content of this screen is being changed. Our staff will gladly show you around.");
                }
                color: Theme.soft
                font.pixelSize: Math.min(Theme.bodySize, Theme.unit * 35)
                horizontalAlignment: Text.AlignHCenter
            }
            StyledText {
                width: parent.width
                text: page.again
                tongue: page.english ? "zh-CN" : "en"
                color: Theme.soft
                font.pixelSize: Math.min(Theme.bodySize, Theme.unit * 35)
                horizontalAlignment: Text.AlignHCenter
            }
        }
        Repeater {
            model: [0.12, 0.88]

            PieceImage {
                required property real modelData

                x: Math.round(words.width * modelData - width / 2)
                y: -notice.padding - Math.round(Theme.unit * 20)
                piece: "thread"
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: page.dark
        color: Theme.off

        MouseArea {
            anchors.fill: parent
            onPressed: page.touched()
        }
    }
}
