pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A tea room as its lit window. Its sign hangs upright before it, in the visitor's own script where that stands, else as over
// its door; on the slip below is what else it is called. A name too long for a sign is on a plank below.
Pressable {
    id: panel

    required property string key
    required property string name
    required property string second
    required property list<string> colours
    required property bool proposed
    required property url picture
    property bool marked: proposed // says so itself
    property bool today: false // something is on there
    property real sign: 0 // how tall its board below is at least: where windows stand in a row they are level
    readonly property real signed: own ? 0 : standing ? called.height + 2 * slip.padding : lying.height + 2 * Theme.small
    readonly property bool own: Theme.upright && name.length <= 7
    readonly property string cut: own ? name : second.length <= 7 ? second : ""
    readonly property bool standing: cut !== ""

    says: name + (today ? ", " + note.text : "") + (proposed ? ", " + qsTr("Proposal") : "")
    implicitHeight: Math.max(standing ? board.y + board.height + below.height : 0, Math.round(width * 0.62) + below.height)

    contentItem: Item {
        LitWindow {
            id: window

            width: parent.width
            height: below.y + Theme.small
            colours: panel.colours
            picture: panel.picture
            middle: panel.standing ? 0.38 : 0.5
        }
        HangingBoard {
            id: board

            x: Theme.unit * 34
            y: Theme.unit * 40
            width: Math.round(upright.size * 1.1 + 2 * Theme.pace)
            height: upright.height + 2 * Theme.pace
            hung: true
            visible: panel.standing

            VerticalText {
                id: upright

                anchors.centerIn: parent
                text: panel.cut
                tongue: panel.own ? Theme.language : "zh-CN"
                color: board.words
                size: Math.round(Theme.headingSize * 0.98)
                Accessible.ignored: true
            }
        }
        PaperSlip {
            x: window.width - width - Theme.small
            y: Theme.small
            width: note.implicitWidth + 2 * Theme.pace
            height: note.height + 2 * padding
            padding: Theme.tiny
            visible: panel.today

            StyledText {
                id: note

                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("On today")
                color: Theme.seal
                role: StyledText.Caption
                lineHeight: 1.2
                Accessible.ignored: true
            }
        }
        Item {
            id: below

            y: parent.height - height
            width: parent.width
            height: panel.standing ? slip.height : plank.height

            PaperSlip {
                id: slip

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, called.implicitWidth + 2 * Theme.pace)
                height: Math.max(panel.sign, called.height + 2 * padding)
                padding: Theme.tiny
                visible: panel.standing

                StyledText {
                    id: called

                    readonly property string other: panel.own ? panel.second : panel.name

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    text: panel.marked ? other + " · " + qsTr("Proposal") : other
                    tongue: !panel.own ? Theme.language : Theme.language === "zh-CN" ? "en" : "zh-CN"
                    role: panel.own ? StyledText.Caption : StyledText.Body
                    color: panel.own ? Theme.soft : Theme.ink
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: 1.15
                }
            }
            HangingBoard {
                id: plank

                x: Theme.pace
                width: parent.width - 2 * x
                height: Math.max(panel.sign, panel.signed)
                visible: !panel.standing

                Column {
                    id: lying

                    x: Theme.small
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 2 * x
                    spacing: Theme.tiny / 2

                    StyledText {
                        width: parent.width
                        text: panel.name
                        color: plank.words
                        font.family: Theme.headline(Theme.language)
                        font.pixelSize: Math.round(Theme.bodySize * 1.08)
                        horizontalAlignment: Text.AlignHCenter
                        lineHeight: 1.1
                        Accessible.ignored: true
                    }
                    StyledText {
                        width: parent.width
                        text: panel.marked ? qsTr("Proposal") : panel.second
                        tongue: panel.marked ? Theme.language : "zh-CN"
                        color: plank.words
                        role: StyledText.Caption
                        horizontalAlignment: Text.AlignHCenter
                        visible: text !== "" && text !== panel.name
                        lineHeight: 1.1
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
