import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A place on the map: a ring, and its name on a slip of paper; the venue is a seal. A touch on either opens it.
Pressable {
    id: spot

    required property string key
    required property string kind
    required property string name
    required property string shortName
    property bool lit: false
    property bool named: true
    property real across: Theme.unit * 1080
    readonly property bool venue: kind === "venue"
    readonly property real tall: Math.max(Math.ceil(Theme.mm(20)), slip.height)
    // Where the place itself lies, from the left edge of what can be pressed.
    readonly property real hold: venue ? width / 2 : tall / 2

    width: venue ? Math.max(tall, seal.width) : slip.x + slip.width + Theme.tiny
    height: venue ? width : tall
    says: name
    visible: kind !== "city"

    background: Item {}
    contentItem: Item {
        Rectangle {
            id: ring

            x: spot.hold - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.unit * (spot.lit ? 30 : 22)
            height: width
            radius: width / 2
            color: spot.lit ? Theme.seal : Theme.light
            border.width: Theme.unit * 4
            border.color: spot.lit ? Theme.light : Theme.ink
            visible: !spot.venue
        }
        Rectangle {
            id: slip

            x: spot.hold + Theme.unit * 22
            anchors.verticalCenter: parent.verticalCenter
            width: label.implicitWidth + Theme.small
            height: label.implicitHeight + Theme.tiny
            radius: Theme.tiny
            color: Theme.veil
            visible: !spot.venue && spot.named

            StyledText {
                id: label

                anchors.centerIn: parent
                text: spot.shortName
                color: spot.lit ? Theme.seal : Theme.ink
                font.pixelSize: Math.max(Theme.unit * 24, Math.min(Theme.bodySize, Theme.unit * 38, spot.across * 0.034))
                wrapMode: Text.NoWrap
                lineHeight: 1
            }
        }
        Seal {
            id: seal

            anchors.centerIn: parent
            text: "上下杭"
            side: Theme.unit * 92
            visible: spot.venue
            Accessible.ignored: true
        }
    }
}
