import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Prose that ends on the glass of the first view with a whole line: what is longer ends with a word that unfolds the rest; a
// press anywhere on it does. Where not one line has room there, it begins below the fold.
Pressable {
    id: folded

    required property string prose
    property real after: 0 // what stands on the same glass below it, gaps included
    property real room: sight - after - Theme.small // pixels it may be high while it is folded: down to the fold unless it is told
    property bool unfolded: false
    readonly property Flickable paper: {
        for (let around = parent; around; around = around.parent)
            if (around as Flickable)
                return around as Flickable;
        return null;
    }
    readonly property real start: {
        let down = 0;
        for (let around = folded; around && around !== paper?.contentItem; around = around.parent)
            down += around.y;
        return down;
    }
    readonly property real sight: (paper?.height ?? 0) - start // from where it begins down to the fold
    readonly property real line: whole.contentHeight / Math.max(1, whole.lineCount)
    readonly property bool late: sight > 0 && sight < line + Theme.small
    readonly property int most: Math.max(1, Math.floor(room / Math.max(1, line)) - (under ? 1 : 0))
    readonly property bool long: sight > 0 && !late && whole.lineCount > most
    readonly property bool cut: long && !unfolded
    readonly property bool under: more.width > width * 0.62 // that word leaves no room beside it: it has a line of its own

    onProseChanged: unfolded = false
    onClicked: unfolded = true

    text: qsTr("Read on")
    says: cut ? text : prose
    topPadding: late ? sight : 0
    implicitHeight: topPadding + (cut ? Math.max(words.height + (under ? more.height : 0), Theme.target) : words.height)
    enabled: cut
    Accessible.ignored: !cut

    contentItem: Item {
        Prose {
            id: whole

            width: parent.width
            prose: folded.prose
            visible: false
        }
        Prose {
            id: words

            width: parent.width
            prose: folded.prose
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
