pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The title of the first scene: as calligraphy with its reading in English beside it, or in letters with calligraphy beside them.
Item {
    id: title

    required property Showroom showroom
    required property color bright
    required property color quiet
    readonly property bool wide: Window.width > Window.height

    Row {
        spacing: Theme.unit * 30
        visible: Theme.upright

        VerticalText {
            text: title.showroom.title
            role: StyledText.Display
            color: title.bright
            size: Math.round(title.wide ? title.parent.height * 0.12 : Theme.displaySize * 1.08)
            spacing: Math.round(size * (title.wide ? 0.26 : 0.08))
        }
        VerticalText {
            text: title.showroom.tagline
            color: title.quiet
            size: Math.round(Theme.unit * (title.wide ? 34 : 38))
            spacing: Math.round(Theme.unit * (title.wide ? 3 : 14))
        }
        Column {
            width: title.width - x - Theme.margin
            spacing: Theme.tiny / 2
            visible: title.showroom.otherTitle !== title.showroom.title

            StyledText {
                width: parent.width
                text: title.showroom.otherTitle
                tongue: "en"
                role: StyledText.Heading
                color: title.bright
                font.pixelSize: Theme.unit * 46
                lineHeight: 1
            }
            StyledText {
                width: parent.width
                text: title.showroom.otherTagline
                tongue: "en"
                color: title.quiet
                font.pixelSize: Theme.unit * 32
                lineHeight: 1.1
            }
        }
    }
    Loader {
        width: Math.round(parent.width * 0.62)
        active: !Theme.upright
        sourceComponent: BrushedTitle {
            showroom: title.showroom
            bright: title.bright
            quiet: title.quiet
            most: title.wide ? Theme.unit * 108 : Theme.displaySize
        }
    }
}
