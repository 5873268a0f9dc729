import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One answer: what pictures it stands on the board, its word on a slip below; chosen, the slip is sealed, the other pales.
Pressable {
    id: thing

    required property string word
    required property url picture
    required property real stand // how far below its top the board begins
    property real share: fits // of the size of words, that at which both answers fit
    property bool on: false
    property bool passed: false // the other answer was given
    readonly property real fits: called.fitting
    readonly property real below: Theme.shelfFront + Math.max(Theme.unit * 52, called.implicitHeight + 2 * Theme.tiny)

    says: word
    checked: on
    implicitHeight: stand + below
    Accessible.role: Accessible.CheckBox

    contentItem: Item {
        TextMetrics {
            id: natural

            text: thing.word
            font.family: Theme.headline(Theme.language)
            font.pixelSize: Theme.bodySize
        }
        Painting {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, thing.stand)
            height: width
            y: thing.stand - height * (1 - Theme.thingFoot) + Theme.shelfFloor
            source: thing.picture
            opacity: thing.passed ? 0.4 : 1
        }
        PaperSlip {
            id: slip

            anchors.horizontalCenter: parent.horizontalCenter
            y: thing.stand + Theme.shelfFront
            width: Math.min(parent.width, called.implicitWidth + 2 * Theme.small + (thing.on ? 2 * mark.width : 0))
            height: thing.height - y
            padding: Theme.tiny
            pinned: thing.on

            StyledText {
                id: called

                readonly property real longest: Math.max(...text.split(" ").map(word => word.length)) / Math.max(1, text.length)
                readonly property real inOne: 0.97 * (thing.width - 2 * Theme.small) / Math.max(1, natural.advanceWidth)
                readonly property real fitting: Theme.upright || inOne > 0.84 ? inOne : inOne / longest / 1.06

                width: thing.width - 2 * Theme.small
                anchors.centerIn: parent
                text: thing.word
                font.family: Theme.headline(Theme.language)
                font.pixelSize: Theme.bodySize * Math.max(0.6, Math.min(1, thing.share))
                color: thing.on ? Qt.darker(Theme.seal, 1.25) : Theme.ink
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.1
            }
            Item {
                id: mark

                width: Theme.pace
            }
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: slip.y + slip.height - Theme.tiny
            width: Math.min(called.contentWidth, called.width)
            height: Theme.hair * 2
            color: Theme.seal
            visible: thing.on
        }
    }
}
