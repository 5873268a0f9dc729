import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Something that grows at a stop, small: its picture, and its name beside it or, where it is narrow, below.
Pressable {
    id: thing

    required property url picture
    property int size: Theme.captionSize
    readonly property bool beside: width >= Math.max(Theme.unit * 240, size * 9.2)
    readonly property real side: Math.round(Theme.unit * (beside ? 108 : 132))

    says: text
    implicitHeight: Math.max(Theme.target, beside ? label.height : view.height + label.height)

    contentItem: Item {
        TextMetrics {
            id: reading

            text: label.kana
            font.family: label.font.family
            font.pixelSize: thing.size
        }
        Painting {
            id: view

            x: thing.beside ? 0 : (parent.width - width) / 2
            y: thing.beside ? Math.round((parent.height - height) / 2) : 0
            width: thing.picture.toString() === "" ? 0 : thing.side
            height: thing.picture.toString() === "" ? 0 : Math.round(thing.side * 0.7)
            source: thing.picture
        }
        StyledText {
            id: label

            // How its name is read, one word that is not broken: it needs no brackets on its line.
            readonly property string kana: Theme.gloss(thing.text).match(/^[゠-ヿ]+$/)?.[0] ?? ""

            x: thing.beside && view.width > 0 ? view.width + Theme.tiny : 0
            y: thing.beside ? Math.round((parent.height - height) / 2) : view.height
            width: parent.width - x
            text: kana ? Theme.stem(thing.text) + "\n" + kana : thing.text.replace(/\s*([（(])/, "\n$1") // what stands in brackets has a line of its own
            role: StyledText.Caption
            font.pixelSize: Math.floor(thing.size * Math.max(0.7, Math.min(1, width / Math.max(1, reading.advanceWidth))))
            color: Theme.ink
            horizontalAlignment: thing.beside ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: 1.1
        }
    }
}
