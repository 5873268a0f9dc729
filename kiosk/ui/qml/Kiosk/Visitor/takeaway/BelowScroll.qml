import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The list on tall glass: the scroll with the stone at its side, the tag over its lower corner, and what is said of it beside
// that. The scroll is as large as leaves room for the code and the first row of slips, both whole; where a title takes the
// height, the tag hangs beside the scroll instead.
Item {
    id: hanging

    required property Showroom showroom
    required property Visit visit
    required property string title
    required property bool standing
    required property real glass // how high the page is: the code is on it whole
    required property real line // how much of it the first row of slips takes
    readonly property TakeAway takeaway: showroom.takeaway
    readonly property bool collected: takeaway.count > 0
    readonly property bool coded: collected && takeaway.link !== ""
    readonly property real shape: takeaway.scroll.height / takeaway.scroll.width
    readonly property real lap: Math.round(Theme.unit * 176)
    readonly property real stoneRoom: Math.round(Theme.unit * 64)
    readonly property real twine: Math.round(Theme.unit * 92)
    readonly property real said: words.height + Theme.pace
    readonly property real aside: tag.x + Math.round(Theme.unit * 96) - scroll.x // the width up to a tag that hangs beside
    readonly property real column: Theme.gap + stone.height + twine + tag.implicitHeight
    readonly property real over: wide(coded ? Math.max(said, tag.implicitHeight - lap + Theme.gap) : said, line)
    readonly property real next: coded && column + line <= glass ? Math.min(aside, wide(said, line)) : 0
    readonly property bool beside: next > over
    readonly property bool narrow: Math.max(next, over) < Theme.unit * 300 // too low for a row of slips as well

    readonly property real filled: Math.max(scroll.y + scroll.height, words.y + words.height, coded ? tag.y + tag.height : 0)
    readonly property real spare: narrow ? 0 : glass - filled - line // less than another row needs: none is cut

    // How wide the scroll is where so much has to lie below it.
    function wide(beneath: real, row: real): real {
        return Math.min(scroll.room, (glass - scroll.y - beneath - row) / shape);
    }

    implicitHeight: filled + (spare < line ? Math.max(0, spare) : 0)

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
        width: {
            if (hanging.narrow)
                return Math.round(hanging.wide(hanging.coded ? Math.max(hanging.said, tag.implicitHeight - hanging.lap + Theme.gap) : hanging.said, Theme.gap));
            return Math.round(Math.max(hanging.next, hanging.over));
        }
        showroom: hanging.showroom
    }
    SealStone {
        id: stone

        x: Math.min(parent.width - width + Theme.wideGap, scroll.x + scroll.width - Theme.pace)
        y: Math.round(Math.max(Theme.gap, Math.min(scroll.y + scroll.height * 0.34, tag.y - hanging.twine - height)))
        takeaway: hanging.takeaway
        visible: hanging.collected
    }
    ListTag {
        id: tag

        x: parent.width - width + Theme.pace
        y: hanging.beside ? Math.max(hanging.column, scroll.y + scroll.height) - height : scroll.y + scroll.height - hanging.lap
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
