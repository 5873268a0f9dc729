import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A small painting pasted on a luggage tag, its word below it: touched, it leads there.
Pressable {
    id: pasted

    required property url picture
    property bool shown: true // what is not shown is not read

    implicitWidth: Math.round(Math.max(Theme.unit * 216, Theme.target))
    implicitHeight: Math.round(Math.max(Theme.unit * 180, Theme.target))

    contentItem: Item {
        PaperSlip {
            id: card

            width: parent.width
            height: parent.height - word.implicitHeight - Theme.tiny / 2
            padding: Theme.tiny

            Painting {
                width: card.width - 2 * card.padding
                height: card.height - 2 * card.padding
                source: pasted.shown ? pasted.picture : ""
                fit: Image.PreserveAspectCrop
            }
        }
        StyledText {
            id: word

            anchors.bottom: parent.bottom
            width: parent.width
            text: pasted.text
            role: StyledText.Caption
            color: Theme.ink
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.1
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.captionSize * 0.7)
            maximumLineCount: 1
            elide: Text.ElideRight
        }
    }
}
