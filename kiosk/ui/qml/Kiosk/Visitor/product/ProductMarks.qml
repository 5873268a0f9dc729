pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The standards, indications and heritage a product falls under, and the numbers it is known by.
Column {
    id: marks

    required property ProductRecord product
    required property int codeSide

    signal codeWanted(string heading, string link, list<string> rows)

    function kindName(kind: string): string {
        switch (kind) {
        case "gi_product":
            return qsTr("Geographical indication");
        case "gi_trademark":
            return qsTr("GI certification mark");
        case "agi":
            return qsTr("GI of farm produce");
        case "ich_unesco":
            return qsTr("UNESCO intangible heritage");
        case "ich_national":
            return qsTr("National intangible heritage");
        case "ich_provincial":
            return qsTr("Provincial intangible heritage");
        case "ich_municipal":
            return qsTr("Municipal intangible heritage");
        case "national_standard":
            return qsTr("National standard");
        case "industry_standard":
            return qsTr("Industry standard");
        default:
            return qsTr("Listing");
        }
    }

    function numberName(scheme: string): string {
        switch (scheme) {
        case "gtin":
            return qsTr("Barcode (GTIN)");
        case "lot":
            return qsTr("Lot");
        case "serial":
            return qsTr("Serial number");
        case "idis":
            return qsTr("Industrial Internet identifier");
        case "moa-trace":
            return qsTr("Farm produce traceability code");
        default:
            return qsTr("Number");
        }
    }

    visible: product.marks.count + product.numbers.count > 0
    spacing: Theme.small

    SectionHeading {
        width: parent.width
        text: qsTr("Certification and standards")
    }
    Repeater {
        model: marks.product.marks

        Column {
            id: mark

            required property string kind
            required property string name
            required property string reference
            required property string tongue

            width: marks.width

            StyledText {
                width: parent.width
                text: marks.kindName(mark.kind)
                role: StyledText.Caption
                lineHeight: 1.15
            }
            StyledText {
                width: parent.width
                text: mark.name + (mark.reference && mark.reference !== mark.name ? "  " + mark.reference : "")
                tongue: mark.tongue
                lineHeight: 1.25
            }
        }
    }
    Repeater {
        model: marks.product.numbers

        IdentifierLine {
            width: marks.width
            heading: marks.numberName(scheme)
            codeSide: marks.codeSide
            onCodeWanted: marks.codeWanted(heading, address, code)
        }
    }
}
