pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// Things as lines under a heading: routes, stops; nothing at all when there are none.
Column {
    id: lines

    required property CardList cards
    required property Visit visit
    required property string heading

    visible: cards.count > 0
    spacing: Theme.gap

    SectionHeading {
        width: parent.width
        text: lines.heading
    }
    Repeater {
        model: lines.cards

        ListRow {
            required property string kind
            required property string key
            required property string note
            required property bool proposed

            width: lines.width
            below: note
            mark: proposed ? qsTr("Proposal") : ""
            onClicked: lines.visit.open(kind, key)
        }
    }
}
