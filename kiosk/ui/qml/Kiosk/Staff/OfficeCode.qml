import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// The eight digits, large enough to be read from the desk, the same to be scanned, and how long they hold.
PaperPanel {
    id: card

    required property OfficePairing office
    readonly property bool beside: width > Theme.unit * 720

    width: parent ? parent.width : 0
    implicitHeight: Math.max(words.y + words.height, patch.visible ? patch.y + patch.height : 0) + Theme.pace

    CodePatch {
        id: patch

        x: card.beside ? Theme.pace : (card.width - width) / 2
        y: Theme.pace
        side: Theme.unit * 240
        link: card.office.link
        code: card.office.rows
        visible: card.office.link !== ""
    }
    Column {
        id: words

        x: card.beside && patch.visible ? patch.x + patch.width + Theme.pace : Theme.pace
        y: card.beside || !patch.visible ? Theme.pace : patch.y + patch.height + Theme.gap
        width: card.width - x - Theme.pace
        spacing: Theme.small

        StyledText {
            width: parent.width
            text: card.office.code
            role: card.width > Theme.unit * 1200 ? StyledText.Display : StyledText.Title
            horizontalAlignment: card.beside ? Text.AlignLeft : Text.AlignHCenter
            Accessible.name: qsTr("Code: %1").arg(text)
        }
        StyledText {
            width: parent.width
            text: qsTr("Holds for %1:%2").arg(Math.floor(card.office.secondsLeft / 60)).arg(String(card.office.secondsLeft % 60).padStart(2, "0"))
            horizontalAlignment: card.beside ? Text.AlignLeft : Text.AlignHCenter
        }
        StyledText {
            width: parent.width
            text: qsTr("In the studio: To the wall… › Add a kiosk. If it does not find this one, type %1").arg(card.office.where)
            role: StyledText.Caption
            lineHeight: 1.25
            horizontalAlignment: card.beside ? Text.AlignLeft : Text.AlignHCenter
        }
        StyledText {
            width: parent.width
            text: qsTr("%n wrong code(s) were typed; this is a new one.", "", card.office.wrong)
            color: Theme.seal
            horizontalAlignment: card.beside ? Text.AlignLeft : Text.AlignHCenter
            visible: card.office.wrong > 0
        }
    }
}
