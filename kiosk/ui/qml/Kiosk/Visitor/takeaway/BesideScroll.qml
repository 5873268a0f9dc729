import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What stands right of the scroll on wide glass: the tag, and what is said of the list beside it or, where it is narrow, below.
Column {
    id: column

    required property Showroom showroom
    required property Visit visit
    required property string title
    required property bool low
    readonly property bool coded: showroom.takeaway.count > 0 && showroom.takeaway.link !== ""
    readonly property bool roomy: (low ? Theme.unit * 600 : tag.implicitWidth) + Theme.wideGap + Theme.unit * 260 <= width

    spacing: Theme.pace

    Grid {
        columns: column.coded && column.roomy ? 2 : 1
        columnSpacing: Theme.wideGap
        rowSpacing: Theme.pace
        verticalItemAlignment: Grid.AlignVCenter

        ListTag {
            id: tag

            width: {
                if (hung)
                    return implicitWidth;
                return column.roomy ? Math.min(implicitWidth, column.width - parent.columnSpacing - Math.round(Theme.unit * 260)) : column.width;
            }
            hung: !column.low
            showroom: column.showroom
            visible: column.coded
        }
        Column {
            width: parent.columns > 1 ? column.width - tag.width - parent.columnSpacing : column.width
            spacing: Theme.wideGap

            PageHeading {
                width: parent.width
                text: column.title
                visible: text !== "" && !column.low
            }
            ListWords {
                width: parent.width
                showroom: column.showroom
                visit: column.visit
            }
        }
    }
}
