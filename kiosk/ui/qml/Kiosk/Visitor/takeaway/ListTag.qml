import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The luggage tag that carries the list to a phone: its code on white paper, and what it opens below it or beside it.
LuggageTag {
    id: tag

    required property Showroom showroom
    property bool also: false // says too what becomes of the list
    readonly property int side: showroom.codes.collected
    readonly property real patch: pasted.width
    readonly property real wordsX: hung ? 0 : patch + (pegged ? Theme.small : Theme.gap)
    readonly property real wordsWidth: hung ? patch : width - padding - wordsX - (Theme.contrast ? padding : hole * 2)

    padding: hung ? Theme.pace : Theme.small
    implicitWidth: hung ? patch + 2 * padding : Theme.unit * 800
    implicitHeight: {
        if (hung)
            return (Theme.contrast ? padding : hole * 2) + patch + Theme.small + words.height + padding;
        return Math.max(patch, words.height) + 2 * padding;
    }

    CodePatch {
        id: pasted

        y: tag.hung ? 0 : Math.round((parent.height - height) / 2)
        link: tag.showroom.takeaway.link
        code: tag.showroom.takeaway.code
        side: tag.side
        edge: Theme.tiny
    }
    Row {
        id: words

        x: tag.wordsX
        y: tag.hung ? tag.patch + Theme.small : Math.round((parent.height - height) / 2)
        spacing: Theme.small

        Icon {
            id: phone

            anchors.verticalCenter: parent.verticalCenter
            glyph: "smartphone"
            size: Math.round(Theme.icon * 1.4)
        }
        Column {
            width: tag.wordsWidth - phone.width - parent.spacing

            StyledText {
                width: parent.width
                text: qsTr("Take it with you")
                role: StyledText.Heading
                font.pixelSize: Math.round(Math.min(Theme.headingSize, Math.max(Theme.captionSize, parent.width / (Theme.upright ? 7.4 : 8))))
                lineHeight: 1.1
            }
            StyledText {
                width: parent.width
                text: qsTr("Painting and list go to your phone.")
                role: StyledText.Caption
                color: Theme.ink
                lineHeight: 1.15
                visible: !tag.pegged || Theme.textSize < 2
            }
            StyledText {
                width: parent.width
                text: qsTr("Nothing is stored here; the list is cleared when you leave.")
                role: StyledText.Caption
                color: Theme.ink
                lineHeight: 1.15
                topPadding: Theme.small
                visible: tag.also
            }
        }
    }
}
