pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The list as a painting: what was collected set out on a hanging scroll, seals of the counties, the day, and the visitor's
// seal once it was pressed. On an empty scroll the first things that one might choose show through, pale as before the brush.
HangingScroll {
    id: scroll

    required property Showroom showroom
    readonly property TakeAway takeaway: showroom.takeaway
    readonly property real unit: sheet.width
    readonly property bool empty: takeaway.count === 0

    shape: takeaway.scroll
    paper: takeaway.paper
    Accessible.role: Accessible.Graphic
    Accessible.name: empty ? qsTr("An empty scroll") : qsTr("A painting of the %n thing(s) on your list", "", takeaway.count)

    Repeater {
        model: scroll.takeaway.painting

        PaintedThing {
            required property real across
            required property real down
            required property real wide
            required property real high

            x: Math.round(across * scroll.unit)
            y: Math.round(down * scroll.unit)
            width: Math.round(wide * scroll.unit)
            height: Math.round(high * scroll.unit)
        }
    }
    Repeater {
        model: scroll.takeaway.seals

        Seal {
            required property string words
            required property real across
            required property real down

            x: Math.round(across * scroll.unit)
            y: Math.round(down * scroll.unit)
            side: Math.round(scroll.takeaway.sealWidth * scroll.unit / 0.62)
            text: words
            tongue: Theme.upright ? Theme.language : "zh-CN"
            upright: true
        }
    }
    ScrollInscription {
        x: Math.round(scroll.unit * 0.05)
        y: Math.round(scroll.takeaway.inscription.y * scroll.unit)
        width: Math.round((scroll.takeaway.inscription.right - 0.05) * scroll.unit)
        letters: scroll.takeaway.letters.map(share => share * scroll.unit)
        room: scroll.takeaway.inscription.height * scroll.unit
        title: scroll.showroom.title
        day: scroll.takeaway.day
        where: scroll.showroom.where
    }
    PressedSeal {
        x: Math.round(scroll.takeaway.stamp.x * scroll.unit)
        y: Math.round(scroll.takeaway.stamp.y * scroll.unit)
        side: Math.round(scroll.takeaway.stamp.width * scroll.unit)
        pressed: scroll.takeaway.sealed
        visible: !scroll.empty
    }
    Repeater {
        model: scroll.empty ? scroll.showroom.search.suggestions : null

        Painting {
            required property int index
            required property url picture
            required tint
            readonly property rect place: [Qt.rect(0.47, 0.8, 0.47, 0.47), Qt.rect(0.2, 0.62, 0.46, 0.46), Qt.rect(0.06, 0.84, 0.42, 0.42)][index] ?? Qt.rect(0, 0, 0, 0)

            x: Math.round(place.x * scroll.unit)
            y: Math.round(place.y * scroll.unit)
            width: Math.round(place.width * scroll.unit)
            height: Math.round(place.height * scroll.unit)
            source: width > 0 ? picture : ""
            opacity: Theme.contrast ? 0.16 : 0.3
            visible: width > 0
        }
    }
    StyledText {
        x: Math.round(scroll.unit * 0.06)
        y: Math.round(scroll.unit * 1.28)
        width: parent.width - 2 * x
        text: qsTr("Choose one thing, and the painting begins")
        font.family: Theme.headline(Theme.language)
        font.pixelSize: Math.max(1, Math.round(scroll.unit * (Theme.upright ? 0.062 : 0.042)))
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1.1
        visible: scroll.empty
    }
}
