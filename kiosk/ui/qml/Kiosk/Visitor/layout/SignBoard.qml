import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The showroom's seal, its name and where it stands. Staff hold the seal.
Row {
    id: board

    required property Showroom showroom
    readonly property real enlarged: Math.min(1.3, Theme.textScale)

    signal sealHeld

    spacing: Theme.unit * 20

    TextMetrics {
        id: natural

        text: board.showroom.name
        font.family: Theme.headline(Theme.language)
        font.pixelSize: Theme.trial
    }
    HouseSeal {
        id: mark

        side: Theme.unit * 76 * board.enlarged

        TapArea {
            pressAndHoldInterval: Theme.hold
            onPressAndHold: board.sealHeld()
        }
    }
    Column {
        width: parent.width - mark.width - parent.spacing
        anchors.verticalCenter: mark.verticalCenter
        spacing: Theme.tiny / 2

        StyledText {
            id: called

            width: parent.width
            text: board.showroom.name
            font.family: Theme.headline(Theme.language)
            font.pixelSize: Math.round(Math.min(Theme.unit * 30 * board.enlarged, Math.max(Theme.unit * 25, 97 * width / Math.max(1, natural.advanceWidth))))
            lineHeight: 1.1
        }
        StyledText {
            width: parent.width
            text: board.showroom.where
            role: StyledText.Caption
            font.pixelSize: Math.round(Math.min(Theme.unit * 24 * board.enlarged, called.font.pixelSize * 0.9))
            lineHeight: 1.1
        }
    }
}
