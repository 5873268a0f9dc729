import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Prose that stands in so much room: what is longer ends with a word that unfolds the rest; a press anywhere on it does.
Pressable {
    id: folded

    required property string prose
    required property real room // pixels it may be high while it is folded; two lines stand in any case
    property bool unfolded: false
    readonly property int most: Math.max(2, Math.floor(room * whole.lineCount / Math.max(1, whole.contentHeight)))
    readonly property bool long: whole.lineCount > most
    readonly property bool cut: long && !unfolded
    readonly property bool under: more.width > width * 0.62 // that word leaves no room beside it: it has a line of its own

    onProseChanged: unfolded = false
    onClicked: unfolded = true

    text: qsTr("Read on")
    says: cut ? text : prose
    implicitHeight: cut ? Math.max(words.height + (under ? more.height : 0), Theme.target) : words.height
    enabled: cut
    Accessible.ignored: !cut

    contentItem: Item {
        StyledText {
            id: whole

            width: parent.width
            text: folded.prose
            visible: false
        }
        StyledText {
            id: words

            width: parent.width
            text: folded.prose
            maximumLineCount: folded.cut ? folded.most : 999
            onLineLaidOut: line => {
                if (!folded.cut || folded.under || line.number !== folded.most - 1)
                    return;
                line.width = width - more.width - Theme.small;
                more.beside = line.y;
            }
        }
        Row {
            id: more

            property real beside: 0

            anchors.right: parent.right
            y: folded.under ? words.height : beside
            spacing: Theme.tiny
            visible: folded.cut

            StyledText {
                text: folded.text
                color: Theme.seal
                lineHeight: 1
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                glyph: "chevron-down"
                color: Theme.seal
            }
        }
    }
}
