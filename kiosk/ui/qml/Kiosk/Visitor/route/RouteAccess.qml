import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// How one gets to a route, and where it was published.
Column {
    id: access

    required property RouteRecord route

    spacing: Theme.small
    visible: route.station !== "" || route.credit !== ""

    Row {
        width: parent.width
        spacing: Theme.small
        visible: access.route.station !== ""

        Icon {
            id: train

            glyph: "train-front"
        }
        StyledText {
            width: parent.width - train.width - parent.spacing
            text: qsTr("By train to %1").arg(access.route.station) + (access.route.accessHigh > 0 ? qsTr(", about %1–%2 minutes").arg(access.route.accessLow).arg(access.route.accessHigh) : "")
            lineHeight: 1.25
            Accessible.name: qsTr("Getting there") + ": " + text
        }
    }
    StyledText {
        width: parent.width
        text: access.route.accessNote
        role: StyledText.Caption
        visible: text !== ""
        lineHeight: 1.2
    }
    StyledText {
        width: parent.width
        text: access.route.credit
        role: StyledText.Caption
        visible: text !== ""
        lineHeight: 1.2
    }
}
