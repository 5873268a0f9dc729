import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A calm page for when there is nothing to show: the showroom is closed, or its content is being changed.
Rectangle {
    id: page

    property bool closed: false
    property bool dark: false
    property string hours: ""

    signal sealHeld
    signal touched

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    MouseArea {
        anchors.fill: parent
        onPressed: page.touched()
    }
    MistyHills {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round(parent.height * 0.62)
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(Math.max(Theme.margin, parent.height * 0.3 - height / 2))
        width: Math.min(parent.width - 2 * Theme.margin, Theme.reader)
        spacing: Theme.wideGap

        Seal {
            anchors.horizontalCenter: parent.horizontalCenter
            text: "武夷山水"
            side: Theme.unit * 150

            TapArea {
                pressAndHoldInterval: Theme.hold
                onPressAndHold: page.sealHeld()
            }
        }
        StyledText {
            id: title

            width: parent.width
            text: page.closed ? qsTr("The showroom is resting") : qsTr("One moment, the tea is being made")
            role: StyledText.Title
            horizontalAlignment: Text.AlignHCenter
        }
        StyledText {
            width: parent.width
            text: {
                if (page.closed)
                    return qsTr("Open %1. We look forward to your next visit.").arg(page.hours);
                return qsTr("The content of this screen is being changed. Our staff will gladly show you around.");
            }
            color: Theme.soft
            horizontalAlignment: Text.AlignHCenter
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
