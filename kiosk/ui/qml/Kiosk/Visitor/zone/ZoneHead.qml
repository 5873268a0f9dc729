pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The name of a zone, what it is, and the ways to narrow it: by kind, by county, by season.
Column {
    id: head

    required property ZoneRecord zone
    readonly property bool narrowed: zone.category !== "" || zone.place !== "" || zone.month > 0
    readonly property bool broad: width > Theme.unit * 800
    // Counties take one line where they stand upright beside one another; elsewhere they wait until they are asked for.
    readonly property bool brief: broad && Theme.upright && Theme.textSize === 0
    property bool unfolded: false
    readonly property color tone: Theme.tone(zone.tone)

    width: parent ? parent.width - (parent instanceof Flickable ? Theme.gap : 0) : 0
    bottomPadding: Theme.wideGap
    spacing: Theme.pace

    Component {
        id: kinds

        FilterChips {
            heading: qsTr("Kind")
            choices: head.zone.categories
            chosen: head.zone.category
            tone: head.tone
            onPicked: key => head.zone.choose_category(key)
        }
    }
    Masthead {
        width: parent.width
        text: head.zone.name
        second: head.zone.second
        secondTongue: Theme.language === "zh-CN" ? "en" : "zh-CN"
        tone: Theme.contrast ? Theme.ink : head.tone

        StyledText {
            width: parent.width
            text: head.zone.summary
        }
        Loader {
            width: parent.width
            active: head.broad
            visible: active
            sourceComponent: kinds
        }
    }
    Loader {
        width: parent.width
        active: !head.broad
        visible: active
        sourceComponent: kinds
    }
    FilterChips {
        width: parent.width
        heading: qsTr("County")
        choices: head.zone.places
        chosen: head.zone.place
        tone: head.tone
        folded: !head.brief && !head.unfolded && head.zone.place === ""
        onPicked: key => head.zone.choose_place(key)
        onUnfolded: head.unfolded = true

        Chip {
            text: qsTr("In season now")
            on: head.zone.month > 0
            tone: head.tone
            visible: head.zone.thisMonth > 0
            onClicked: head.zone.choose_month(head.zone.month > 0 ? head.zone.month : head.zone.thisMonth)
        }
        Chip {
            text: qsTr("Show all")
            visible: head.narrowed
            onClicked: head.zone.choose_all()
        }
    }
    StyledText {
        width: parent.width
        text: qsTr("Nothing matches this choice. Show all to see the rest.")
        visible: head.zone.products.count === 0
    }
}
