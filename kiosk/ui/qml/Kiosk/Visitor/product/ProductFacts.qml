import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The few facts of a product in boxes, and what has to be said of it.
Column {
    id: facts

    required property ProductRecord product
    required property string from
    property real fold: 0 // how far below its top the glass of the first view ends: what the bar would cut begins there

    topPadding: fold > 0 && fold < grid.height ? fold : 0

    FactGrid {
        id: grid

        readonly property string season: facts.product.season
        readonly property string strength: facts.product.strengthHigh > 0 ? qsTr("%1–%2 % vol (typical)").arg(facts.product.strengthLow).arg(facts.product.strengthHigh) : ""

        width: parent.width
        labels: [qsTr("Origin"), qsTr("Kind")].concat(season ? [qsTr("Season")] : [], facts.product.liquorType ? [qsTr("Class")] : [], strength ? [qsTr("Strength")] : [])
        values: [facts.from, facts.product.categoryName].concat(season ? [season] : [], facts.product.liquorType ? [facts.product.liquorType] : [], strength ? [strength] : [])
    }
    StyledText {
        width: parent.width
        text: qsTr("No alcohol for minors. Excessive drinking is harmful to health.")
        color: Theme.seal
        visible: facts.product.adultsOnly
    }
    StyledText {
        width: parent.width
        text: qsTr("Allergens: %1. The label on the packet decides.").arg(facts.product.allergens)
        visible: facts.product.allergens !== ""
    }
}
