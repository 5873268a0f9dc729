pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The title of the showroom and its tagline: upright where the language stands upright, else in lines beside calligraphy.
Item {
    id: house

    required property Showroom showroom
    property bool compact: false

    Row {
        spacing: Theme.unit * (house.compact ? 24 : 30)
        visible: Theme.upright

        VerticalText {
            text: Theme.upright ? house.showroom.title : ""
            role: StyledText.Display
            size: Math.round(Math.min(Theme.displaySize, house.height / Math.max(4, text.length) / 1.13))
        }
        Column {
            y: Theme.unit * 12
            spacing: Theme.unit * 22

            VerticalText {
                text: Theme.upright ? house.showroom.tagline : ""
                color: Theme.soft
                size: Math.min(Theme.unit * 34 * Math.min(1.3, Theme.textScale), (house.height - seal.height - 3 * parent.spacing) / Math.max(7, text.length) / 1.36)
                spacing: size * 0.35
            }
            Seal {
                id: seal

                text: House.mark
                tongue: House.markHand
                side: Theme.unit * (house.compact ? 56 : 72)
            }
        }
    }
    Loader {
        width: parent.width
        active: !Theme.upright
        sourceComponent: BrushedTitle {
            showroom: house.showroom
            most: Math.min(Theme.unit * (house.compact ? 108 : 128), house.height / 3.3)
        }
    }
}
