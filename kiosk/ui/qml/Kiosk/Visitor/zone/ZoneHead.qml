pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The name of a zone, what it is, its piece of the day, and the ways to narrow it: by kind, by county, by season.
Column {
    id: head

    required property ZoneRecord zone
    required property Visit visit
    required property Flickable paper // that this lies on, to be drawn up to what was unfolded
    property bool alone: false // it lies there without the shelves
    readonly property bool narrowed: zone.category !== "" || zone.place !== "" || zone.month > 0 || zone.here
    readonly property bool broad: !alone && width > Theme.unit * 800 // the piece of the day stands in it
    property bool unfolded: false
    property bool turned: false // the wheel of months is open
    property bool due: false // and is to be drawn into view once it lies in its place
    readonly property color tone: Theme.tone(zone.tone)
    readonly property bool plain: !unfolded && !turned && !kinds.unfolded && !narrowed // as one comes to it

    width: parent ? parent.width - (parent instanceof Flickable ? Theme.gap : 0) : 0
    bottomPadding: Theme.gap
    spacing: Math.max(Theme.small, Math.ceil(Theme.mm(3)))

    function draw() {
        const least = paper.originY - paper.topMargin;
        const most = paper.originY + paper.contentHeight + paper.bottomMargin - paper.height;
        paper.contentY = Math.max(least, Math.min(wheel.mapToItem(paper.contentItem, 0, 0).y, most));
    }

    onTurnedChanged: due = turned

    Connections {
        target: head.due ? head.paper : null

        function onContentHeightChanged() {
            head.due = false;
            Qt.callLater(head.draw);
        }
    }
    Component {
        id: entry

        ChooseEntry {
            tone: head.zone.tone
            onClicked: head.visit.open("choose", head.zone.key)
        }
    }
    Item {
        width: parent.width
        height: Math.max(name.height, front.height)

        Masthead {
            id: name

            width: head.broad && head.zone.inFront.count > 0 ? front.x - Theme.gap : parent.width
            text: head.zone.name
            second: head.zone.second
            secondTongue: Theme.language === "zh-CN" ? "en" : "zh-CN"
            tone: Theme.contrast ? Theme.ink : head.tone

            FoldedText {
                width: parent.width
                prose: head.zone.summary
                room: Theme.unit * 310
            }
            Loader {
                width: parent.width
                active: head.zone.asks
                visible: active
                sourceComponent: entry
            }
        }
        Item {
            id: front

            x: Math.round(parent.width * 0.54)
            width: parent.width - x + Theme.margin // its board runs out of the glass
            height: pieces.count > 0 ? pieces.itemAt(0)?.implicitHeight ?? 0 : 0

            Repeater {
                id: pieces

                model: head.broad ? head.zone.inFront : null

                DayPiece {
                    width: front.width
                    beyond: Theme.margin
                    visit: head.visit
                    leads: kind
                    record: key
                }
            }
        }
    }
    StyledText {
        width: parent.width
        text: qsTr("No alcohol for minors. Excessive drinking is harmful to health.")
        role: StyledText.Caption
        color: Theme.contrast ? Theme.ink : Qt.darker(Theme.seal, 1.2)
        visible: head.zone.adultsOnly
    }
    KindShelf {
        id: kinds

        width: parent.width
        choices: head.zone.categories
        chosen: head.zone.category
        onPicked: key => head.zone.choose_category(key)
    }
    FilterChips {
        width: parent.width
        heading: qsTr("County")
        choices: head.zone.places
        chosen: head.zone.place
        tone: head.tone
        folded: !head.unfolded && head.zone.place === ""
        onPicked: key => head.zone.choose_place(key)
        onUnfolded: head.unfolded = true

        Chip {
            text: qsTr("On the shelf here")
            on: head.zone.here
            tone: head.tone
            visible: head.zone.sells
            onClicked: head.zone.choose_here()
        }
        Chip {
            text: qsTr("In season")
            glyph: "chevron-down"
            on: head.zone.month > 0
            tone: head.tone
            visible: head.zone.seasonal
            onClicked: head.turned = !head.turned
        }
        Chip {
            text: qsTr("Show all")
            visible: head.narrowed
            onClicked: head.zone.choose_all()
        }
        Chip {
            most: head.width
            text: head.zone.primerName
            glyph: "chevron-right"
            visible: head.zone.primer !== ""
            Accessible.checkable: false
            onClicked: head.visit.open("primer", head.zone.primer)
        }
    }
    Loader {
        id: wheel

        width: parent.width
        active: head.turned && head.zone.seasonal
        visible: active

        sourceComponent: MonthWheel {
            months: head.zone.months
            chosen: head.zone.month
            now: head.zone.thisMonth
            tall: head.paper.height
            onPicked: month => head.zone.choose_month(month)
        }
    }
    StyledText {
        width: parent.width
        text: head.narrowed ? qsTr("Nothing matches this choice. Show all to see the rest.") : qsTr("Nothing is on show here at the moment.")
        visible: head.zone.products.count === 0
    }
}
