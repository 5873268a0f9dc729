import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A thing of the map that was touched: it has grown, and a paper slip hangs by it with its name and its county. Another touch
// opens its page.
Pressable {
    id: slip

    required property string name
    required property string note
    required property url picture
    required property bool solid
    property point at // where the thing stands
    property real side: 0 // how large it was
    property rect seen // what of the map is in view
    readonly property real large: Math.round(side * 1.75)
    // What it covers of the map: the picture, and the slip below it.
    readonly property rect pictured: Qt.rect(x + (width - large) / 2, y, large, large)
    readonly property rect papered: Qt.rect(x + (width - paper.width) / 2, y + paper.y, paper.width, paper.height)
    readonly property real most: Math.min(seen.width - 2 * Theme.small, Theme.unit * 640 * Theme.headScale)

    function kept(wanted: real, first: real, last: real): real {
        return Math.round(Math.max(first, Math.min(last, wanted)));
    }

    x: kept(at.x - width / 2, seen.x + Theme.small, seen.x + seen.width - width - Theme.small)
    y: kept(at.y - large * 0.56, seen.y + Theme.tiny, seen.y + seen.height - height - Theme.small)
    width: Math.max(large, paper.width)
    height: large + paper.height - Theme.small
    says: name + (note ? ", " + note : "")
    Accessible.description: qsTr("Press again to open")
    onVisibleChanged: {
        if (visible)
            growing.restart();
    }

    containmentMask: QtObject {
        function contains(at: point): bool {
            return at.y >= paper.y || Math.abs(at.x - slip.width / 2) <= slip.large / 2;
        }
    }
    background: Item {}
    contentItem: Item {
        Painting {
            id: grown

            anchors.horizontalCenter: parent.horizontalCenter
            width: slip.large
            height: slip.large
            source: slip.visible ? slip.picture : ""
            solid: slip.solid
            transformOrigin: Item.Bottom

            NumberAnimation {
                id: growing

                target: grown
                property: "scale"
                from: 0.5
                to: 1
                duration: Theme.turn
                easing.type: Easing.OutBack
            }
        }
        PaperSlip {
            id: paper

            anchors.horizontalCenter: parent.horizontalCenter
            y: slip.large - Theme.small
            width: Math.min(slip.most, Math.max(called.implicitWidth, told.implicitWidth) + 2 * padding + Theme.small)
            height: words.height + 2 * padding
            pinned: true

            Column {
                id: words

                width: parent.width
                spacing: Theme.tiny / 2

                StyledText {
                    id: called

                    width: parent.width
                    text: Theme.stem(slip.name)
                    font.family: Theme.headline(Theme.language)
                    font.pixelSize: Theme.bodySize * 1.2
                    lineHeight: 1.15
                }
                StyledText {
                    id: told

                    width: parent.width
                    text: (slip.note ? slip.note + " · " : "") + qsTr("Press again to open")
                    role: StyledText.Caption
                    lineHeight: 1.2
                }
            }
        }
    }
}
