import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The list on tall glass: the scroll with the stone at its side, the tag over its lower corner, and what is said of it beside that.
Item {
    id: hanging

    required property Showroom showroom
    required property Visit visit
    required property string title
    required property bool standing
    required property real glass // how high the page is: the code is on it whole
    readonly property TakeAway takeaway: showroom.takeaway
    readonly property bool collected: takeaway.count > 0
    readonly property bool coded: collected && takeaway.link !== ""
    readonly property real shape: takeaway.scroll.height / takeaway.scroll.width
    readonly property real lap: Math.round(Theme.unit * 176)
    readonly property real peep: Math.round(Theme.unit * (collected ? 130 : 16)) // of the slips, so that one sees that they are there
    readonly property real stoneRoom: Math.round(Theme.unit * 64)
    readonly property real beneath: coded ? tag.implicitHeight - lap + Theme.gap : 0

    implicitHeight: Math.max(scroll.y + scroll.height, words.y + words.height, coded ? tag.y + tag.height : 0)

    UprightName {
        id: spine

        x: -Math.round(Theme.unit * 24)
        y: Theme.margin
        text: hanging.standing ? hanging.title : ""
        visible: hanging.standing
    }
    PageHeading {
        id: lying

        y: Theme.wideGap
        width: parent.width
        text: hanging.title
        visible: !hanging.standing
    }
    ListScroll {
        id: scroll

        readonly property real room: parent.width - x - (hanging.collected ? hanging.stoneRoom : 0)

        x: hanging.standing ? spine.x + spine.width + Theme.tiny : 0
        y: hanging.standing ? Theme.gap : lying.y + lying.height + Theme.small
        width: Math.round(Math.min(room, (hanging.glass - y - hanging.beneath - hanging.peep) / hanging.shape))
        showroom: hanging.showroom
    }
    SealStone {
        id: stone

        x: Math.min(parent.width - width + Theme.wideGap, scroll.x + scroll.width - Theme.pace)
        y: Math.round(Math.min(scroll.y + scroll.height * 0.34, tag.y - Theme.unit * 92 - height))
        takeaway: hanging.takeaway
        visible: hanging.collected
    }
    ListTag {
        id: tag

        x: parent.width - width + Theme.pace
        y: scroll.y + scroll.height - hanging.lap
        hung: true
        showroom: hanging.showroom
        visible: hanging.coded
    }
    ListWords {
        id: words

        y: scroll.y + scroll.height + Theme.pace
        width: hanging.coded ? tag.x - Theme.wideGap : parent.width
        showroom: hanging.showroom
        visit: hanging.visit
    }
}
