import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The showroom's seal, its name and where it stands. Staff hold the seal.
Row {
    id: board

    required property Showroom showroom

    signal sealHeld

    spacing: Theme.unit * 20

    Seal {
        id: mark

        text: "武夷山水"

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
            width: parent.width
            text: board.showroom.name
            font.family: Theme.headline(Theme.language)
            font.pixelSize: Theme.unit * 30
            lineHeight: 1.1
        }
        StyledText {
            width: parent.width
            text: board.showroom.where
            role: StyledText.Caption
            font.pixelSize: Theme.unit * 24
            lineHeight: 1.1
        }
    }
}
