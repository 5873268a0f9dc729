import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What one sees on a route, and how far it is a proposal.
Column {
    id: preface

    required property RouteRecord route

    spacing: Theme.small

    StyledText {
        width: parent.width
        text: preface.route.summary
        lineHeight: Theme.upright ? 1.35 : 1.25
    }
    StyledText {
        width: parent.width
        text: {
            if (preface.route.proposed)
                return qsTr("This route is a proposal: check opening and access before you go.");
            return qsTr("The route’s name is from the newspaper; its stops are our proposal.");
        }
        role: StyledText.Caption
        visible: preface.route.proposed || preface.route.stopsProposed
        lineHeight: 1.2
    }
}
