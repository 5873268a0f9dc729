import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What is said of the list: how much is on it and what becomes of it; and, beside that where there is room for both, what
// empties it, or leads on where it is empty.
Item {
    id: words

    required property Showroom showroom
    required property Visit visit
    property string title: ""
    property bool brief: false // how much is on it, and no more; where words are largest, its slips tell that
    readonly property TakeAway takeaway: showroom.takeaway
    readonly property bool abreast: width >= Theme.unit * 760

    implicitHeight: abreast ? Math.max(texts.height, act.height) : texts.height + Theme.pace + act.height

    Column {
        id: texts

        width: words.abreast ? words.width - act.width - Theme.wideGap : words.width
        spacing: Theme.small

        PageHeading {
            width: parent.width
            text: words.title
            second: text === "" || words.takeaway.count === 0 || words.brief && Theme.textSize === 2 ? "" : qsTr("%n thing(s) to take along", "", words.takeaway.count)
            visible: text !== ""
        }
        StyledText {
            width: parent.width
            text: qsTr("%n thing(s) to take along", "", words.takeaway.count)
            role: StyledText.Heading
            visible: words.takeaway.count > 0 && words.title === ""
        }
        StyledText {
            width: parent.width
            text: {
                if (words.takeaway.link !== "")
                    return qsTr("Nothing is stored here; the list is cleared when you leave.");
                return qsTr("Show this list to our staff; it is cleared when you leave.");
            }
            visible: words.takeaway.count > 0 && !words.brief
            lineHeight: 1.25
        }
        StyledText {
            width: parent.width
            text: qsTr("Press “Add to my list” on a product, a place or a route, and it is painted here.")
            visible: words.takeaway.count === 0
            lineHeight: 1.25
        }
    }
    PillButton {
        id: act

        readonly property bool empties: words.takeaway.count > 0

        x: words.abreast ? words.width - width : 0
        y: words.abreast ? Math.round((words.height - height) / 2) : texts.height + Theme.pace
        width: Math.min(implicitWidth, words.width)
        text: empties ? qsTr("Empty the list") : qsTr("To the doors")
        glyph: empties ? "x" : "house"
        strong: !empties
        onClicked: empties ? words.takeaway.clear() : words.visit.home()
    }
}
