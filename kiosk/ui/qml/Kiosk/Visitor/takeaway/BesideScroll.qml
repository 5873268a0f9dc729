pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// What stands right of the scroll on wide glass: what is said of the list, and the tag under it, or beside it in the band of
// reach; so low that the things on their cord end above the bar.
Grid {
    id: column

    required property Showroom showroom
    required property Visit visit
    required property string title
    required property bool low
    readonly property bool coded: showroom.takeaway.count > 0 && showroom.takeaway.link !== ""
    readonly property bool abreast: coded && low && Theme.unit * 860 + Theme.wideGap <= width

    readonly property bool hung: !abreast && width < showroom.codes.collected + Theme.unit * 440 // no room for words beside the code
    readonly property real peg: abreast || hung || Theme.contrast ? 0 : Theme.unit * 38 // that the twine of the tag takes

    columns: abreast ? 2 : 1
    columnSpacing: Theme.wideGap
    rowSpacing: Theme.small
    layoutDirection: abreast ? Qt.RightToLeft : Qt.LeftToRight
    verticalItemAlignment: Grid.AlignVCenter

    ListWords {
        width: column.abreast ? column.width - hook.width - column.columnSpacing : column.width
        title: column.low ? "" : column.title
        brief: column.coded && title !== ""
        showroom: column.showroom
        visit: column.visit
    }
    Item {
        id: hook

        width: column.abreast ? Math.min(tag.implicitWidth, column.width - column.columnSpacing - Math.round(Theme.unit * 260)) : column.width
        height: tag.height
        visible: column.coded

        ListTag {
            id: tag

            x: column.hung ? Math.round((hook.width - width) / 2) : column.peg
            width: column.hung ? Math.min(implicitWidth, hook.width) : hook.width - column.peg
            also: column.coded && !column.low && column.title !== "" && Theme.textSize < 2
            hung: column.hung
            pegged: !column.abreast && !column.hung
            showroom: column.showroom
        }
    }
}
