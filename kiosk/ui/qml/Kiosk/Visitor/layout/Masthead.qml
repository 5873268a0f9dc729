import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The head of a page: a short name stands at the left of what belongs to it; a long one, or one in letters, lies above.
Item {
    id: head

    required property string text
    property string second: ""
    property string secondTongue: Theme.language
    property color tone: Theme.ink
    property alias spacing: rest.spacing
    readonly property bool standing: Theme.upright && text.length <= 7

    default property alias parts: rest.data

    implicitWidth: standing ? spine.width : lying.natural
    implicitHeight: Math.max(standing ? spine.height : lying.height, rest.height > 0 ? rest.y + rest.height : 0)

    UprightName {
        id: spine

        text: head.standing ? head.text : ""
        second: head.standing ? head.second : ""
        secondTongue: head.secondTongue
        tone: head.tone
        visible: head.standing
    }
    PageHeading {
        id: lying

        width: parent.width
        text: head.text
        second: head.second
        secondTongue: head.secondTongue
        tone: head.tone
        visible: !head.standing
    }
    Column {
        id: rest

        x: head.standing ? spine.width + Theme.wideGap : 0
        y: head.standing ? Theme.tiny : lying.height + Theme.pace
        width: parent.width - x
        spacing: Theme.pace
    }
}
