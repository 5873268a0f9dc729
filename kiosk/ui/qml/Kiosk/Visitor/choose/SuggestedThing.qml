import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One thing that fits: it stands on its board, its name on a slip, and its reasons below or beside it.
Item {
    id: place

    required property string key
    required property string name
    required property string note
    required property string tone
    required property url picture
    required property string tint
    required property bool solid
    required property bool proposed
    required property list<string> asked
    required property list<string> answers
    required property list<string> facts
    required property list<string> met
    required property ChooseWords words
    required property real stand
    required property real thing // its width
    required property bool below
    required property real least
    required property real tallest // of the slips of reasons beside it
    readonly property real upper: standing.implicitHeight
    readonly property real said: reasons.implicitHeight

    signal wanted

    implicitHeight: below ? reasons.y + reasons.height : Math.max(standing.implicitHeight, reasons.implicitHeight + Theme.gap)

    ShelfBoard {
        y: place.stand
        width: place.thing
        visible: !place.below
    }
    ShelfThing {
        id: standing

        width: place.thing
        height: implicitHeight
        name: place.name
        note: place.note
        tone: place.tone
        picture: place.picture
        tint: place.tint
        solid: place.solid
        middle: Qt.point(0.5, 0.5)
        soldOut: false
        proposed: place.proposed
        stand: place.stand
        lines: 5
        onClicked: place.wanted()
    }
    ReasonList {
        id: reasons

        x: place.below ? 0 : place.thing + Theme.gap
        y: place.below ? place.least + Theme.small : Theme.small
        width: place.width - x
        height: place.below ? Math.max(implicitHeight, place.tallest) : implicitHeight
        asked: place.asked
        answers: place.answers
        facts: place.facts
        met: place.met
        words: place.words
    }
}
