import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Two parts of a page: one below the other on tall glass, side by side on wide glass.
Item {
    id: spread

    required property Component lead
    required property Component body
    property bool bleed: false
    property real share: 0.42
    property bool settled: false
    readonly property bool wide: width > height && width > Theme.unit * 1240
    readonly property Flickable paper: wide ? right : whole

    Component.onCompleted: settled = true

    ScrollArea {
        id: whole

        anchors.fill: parent
        visible: !spread.wide
        head: spread.bleed ? 0 : Theme.wideGap

        Loader {
            x: spread.bleed ? -whole.side : 0
            width: parent.width - 2 * x
            sourceComponent: spread.settled && !spread.wide ? spread.lead : null
        }
        Loader {
            width: parent.width
            sourceComponent: spread.settled && !spread.wide ? spread.body : null
        }
    }
    ScrollArea {
        id: left

        width: spread.width * spread.share
        height: spread.height
        visible: spread.wide
        side: spread.bleed ? 0 : Theme.margin
        head: spread.bleed ? 0 : Theme.wideGap
        foot: head

        Loader {
            width: parent.width
            sourceComponent: spread.settled && spread.wide ? spread.lead : null
        }
    }
    ScrollArea {
        id: right

        x: left.width
        width: spread.width - x
        height: spread.height
        visible: spread.wide

        Loader {
            width: parent.width
            sourceComponent: spread.settled && spread.wide ? spread.body : null
        }
    }
}
