pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The take-away list, a gift and not a cart: a hanging scroll painted of what was collected, a seal to press onto it, one code
// that carries it to a phone, and the things themselves on a line. In reach, scroll and code hang on the glass above.
Page {
    id: page

    readonly property TakeAway takeaway: showroom.takeaway
    readonly property bool collected: takeaway.count > 0
    readonly property bool coded: collected && takeaway.link !== ""
    readonly property bool lifted: headroom >= Theme.unit * 560
    readonly property bool low: height < Theme.unit * 700
    readonly property bool under: low && wide && !lifted && headroom >= Theme.unit * 380 // the scroll alone hangs on the free glass
    readonly property bool standing: Theme.upright && !low
    readonly property real shape: takeaway.scroll.height / takeaway.scroll.width
    readonly property real spine: standing ? Math.round(Theme.unit * 128) : 0
    readonly property real tagged: coded ? showroom.codes.collected + 2 * (Theme.tiny + Theme.pace + area.side) : 0 // the tag that hangs
    readonly property real pane: under && !collected ? 0 : wide && !lifted ? Math.max(under ? 0 : left.x + left.width + Theme.unit * 176, collected ? stone.x + stone.width + Theme.gap : 0) - Theme.margin : 0

    paper: area
    overhead: lifted || under ? hung : null

    LitWall {
        anchors.fill: parent
    }
    Component {
        id: hung

        HungList {
            title: qsTr("My list")
            alone: page.under
            showroom: page.showroom
        }
    }
    UprightName {
        x: Math.round(Theme.unit * 40)
        y: Theme.margin
        text: page.wide && page.standing && !page.lifted ? qsTr("My list") : ""
        visible: text !== ""
    }
    ListScroll {
        id: left

        x: page.standing ? page.spine + Theme.wideGap : Theme.margin
        y: Math.round(Math.max(Theme.gap, (page.height - width * page.shape) / 2))
        width: page.wide && !page.lifted && !page.under ? Math.round(Math.min((page.height - 2 * Theme.gap) / page.shape, page.width - page.tagged - stone.width - x)) : 0
        showroom: page.showroom
        visible: width > 0
    }
    SealStone {
        id: stone

        x: page.under ? (page.coded ? ticket.x + ticket.width : Theme.margin) : left.x + left.width - Math.round(Theme.unit * 30)
        y: Math.round((page.height - height) / 2)
        takeaway: page.takeaway
        part: page.low ? 0.56 : 1
        visible: (left.visible || page.under) && page.collected
    }
    ListTag {
        id: ticket

        x: Theme.margin
        y: Math.round((page.height - height) / 2)
        width: Math.round(patch + Theme.unit * 330 * Theme.textScale)
        showroom: page.showroom
        visible: page.under && page.coded
    }
    ScrollArea {
        id: area

        x: page.pane
        width: page.width - x
        height: page.height
        spacing: (page.wide || page.lifted) && page.coded ? Theme.small : Theme.wideGap
        head: {
            if (page.lifted || page.low)
                return Theme.gap;
            if (page.wide)
                return page.coded ? Theme.small : Theme.wideGap;
            return 0;
        }

        Loader {
            id: parts

            readonly property bool whole: area.head + height + area.spacing + (page.collected ? pegged.first : begin.first) <= area.height // first row

            width: parent.width
            sourceComponent: {
                if (page.lifted)
                    return within;
                if (page.under)
                    return told;
                return page.wide ? beside : below;
            }
        }
        PeggedSlips {
            id: pegged

            width: parent.width
            beyond: area.side
            studded: page.wide && !page.lifted
            sight: (page.wide || page.lifted) && page.coded ? Theme.unit * (Theme.upright ? 116 : 84) : Theme.unit * 132 * Theme.headScale
            takeaway: page.takeaway
            visit: page.visit
        }
        CardGrid {
            id: begin

            width: parent.width
            heading: qsTr("To begin with")
            cards: page.showroom.search.suggestions
            shelved: true
            most: 6
            visit: page.visit
            visible: !page.collected
        }
    }
    PaperEdge {
        anchors.left: area.left
        anchors.right: area.right
        anchors.bottom: area.bottom
        paper: area
        whole: parts.whole
    }
    Component {
        id: within

        Row {
            spacing: Theme.wideGap

            SealStone {
                beside: true
                part: page.coded ? 0.7 : 1
                takeaway: page.takeaway
                visible: page.collected
            }
            ListWords {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (page.collected ? parent.children[0].width + parent.spacing : 0)
                brief: page.coded // the tag above says what becomes of it
                showroom: page.showroom
                visit: page.visit
            }
        }
    }
    Component {
        id: told

        ListWords {
            brief: page.coded
            showroom: page.showroom
            visit: page.visit
        }
    }
    Component {
        id: beside

        BesideScroll {
            title: page.standing ? "" : qsTr("My list")
            low: page.low
            showroom: page.showroom
            visit: page.visit
        }
    }
    Component {
        id: below

        BelowScroll {
            title: qsTr("My list")
            standing: page.standing
            glass: page.height
            line: (page.collected ? pegged.first : begin.first) + area.spacing + Theme.gap
            showroom: page.showroom
            visit: page.visit
        }
    }
}
