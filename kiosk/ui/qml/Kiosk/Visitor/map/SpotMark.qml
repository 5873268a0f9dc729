import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A place on the map: a ring, and its name beside it, standing where its language stands; the venue is a seal. A touch opens it.
Pressable {
    id: spot

    required property string kind
    required property string name
    required property string shortName
    required property bool named
    required property real size // of the letters of its name
    required property rect words // where the name stands, about the place itself
    property point hold // where the place itself lies, from the left upper corner of what can be pressed
    property bool lit: false
    readonly property bool venue: kind === "venue"

    says: name

    background: Item {}
    contentItem: Item {
        Rectangle {
            x: spot.hold.x - width / 2
            y: spot.hold.y - height / 2
            width: Theme.unit * (spot.lit ? 30 : 24)
            height: width
            radius: width / 2
            color: spot.lit ? Theme.seal : Theme.light
            border.width: Theme.unit * 4
            border.color: spot.lit ? Theme.light : Theme.ink
            visible: !spot.venue
        }
        Seal {
            x: spot.hold.x - width / 2
            y: spot.hold.y - height / 2
            text: "您在这里"
            side: Theme.unit * 84
            visible: spot.venue
            Accessible.ignored: true
        }
        Item {
            x: spot.hold.x + spot.words.x
            y: spot.hold.y + spot.words.y
            width: spot.words.width
            height: spot.words.height
            visible: spot.named && spot.shortName !== ""

            Rectangle {
                anchors.fill: parent
                radius: Theme.tiny
                color: Theme.veil
                opacity: Theme.contrast ? 1 : 0.7
            }
            VerticalText {
                anchors.centerIn: parent
                text: Theme.upright ? spot.shortName : ""
                color: spot.lit ? Theme.seal : Theme.ink
                size: spot.size
                Accessible.ignored: true
            }
            StyledText {
                anchors.centerIn: parent
                text: Theme.upright ? "" : spot.shortName
                color: spot.lit ? Theme.seal : Theme.ink
                font.family: Theme.headline(Theme.language)
                font.pixelSize: spot.size
                wrapMode: Text.NoWrap
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }
}
