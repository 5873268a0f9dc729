pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What is read further down a product's page: its texts, its use, its marks, and where one goes from here.
Column {
    id: details

    required property Showroom showroom
    required property Visit visit
    required property string from
    property bool patient: false // pictures of the first view are on their way
    readonly property ProductRecord product: showroom.product
    readonly property string useHeading: {
        switch (product.useKind) {
        case "liquor":
            return qsTr("To serve");
        case "ware_care":
            return qsTr("Care");
        case "ornamental":
            return qsTr("In the vase");
        case "brew":
            return qsTr("To brew");
        default:
            return qsTr("To cook and keep");
        }
    }

    signal codeWanted(string heading, string link, list<string> rows)

    Repeater {
        model: details.product.sections

        TextSection {
            width: details.width
        }
    }
    Loader {
        width: parent.width
        active: details.product.brews
        visible: active
        sourceComponent: BrewingCard {
            product: details.product
            onBrewing: seconds => details.visit.stay(seconds)
        }
    }
    Column {
        width: parent.width
        spacing: Theme.small
        visible: !details.product.brews && details.product.useText !== ""

        SectionHeading {
            width: parent.width
            text: details.useHeading
        }
        StyledText {
            width: parent.width
            text: details.product.useText
        }
        StyledText {
            width: parent.width
            text: qsTr("Cut flowers for the vase, not food.")
            role: StyledText.Caption
            visible: details.product.ornamental
        }
    }
    ProductMarks {
        width: parent.width
        product: details.product
        codeSide: details.showroom.codes.second
        onCodeWanted: (heading, link, rows) => details.codeWanted(heading, link, rows)
    }
    CardGrid {
        width: parent.width
        heading: qsTr("Also from %1").arg(details.from)
        cards: details.product.samePlace
        shelved: true
        patient: details.patient
        visit: details.visit
    }
    CardGrid {
        width: parent.width
        heading: qsTr("Goes well with")
        cards: details.product.goesWith
        shelved: true
        patient: details.patient
        visit: details.visit
    }
    RouteAndStopList {
        width: parent.width
        heading: qsTr("Routes that pass its origin")
        cards: details.product.routes
        visit: details.visit
    }
}
