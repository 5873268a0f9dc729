import QtQuick
import Kiosk.Theme

// A slip of paper to press; `strong`, a board of dark wood, is the one to press, `on` is chosen. What cannot be pressed yet is
// plain paper with quieter words, which can still be read.
Pressable {
    id: button

    property string glyph: ""
    property bool strong: false
    property bool on: false
    // The icon gives way where the words need its room.
    readonly property bool iconic: glyph !== "" && (availableWidth <= 0 || natural.advanceWidth * 0.8 + Theme.icon + Theme.small <= availableWidth)
    readonly property color front: {
        if (!enabled)
            return Theme.soft;
        if (strong && !on && !Theme.contrast)
            return Theme.gilt;
        return strong || on ? Theme.light : Theme.ink;
    }

    leftPadding: Theme.pace
    rightPadding: Theme.pace
    topPadding: Theme.tiny
    bottomPadding: Theme.tiny
    implicitHeight: Math.max(Theme.pill, implicitContentHeight + topPadding + bottomPadding)

    background: PressedPaper {
        dark: button.strong && button.enabled
        on: button.on && button.enabled
        down: button.down
        chosen: Theme.seal
    }
    contentItem: Item {
        implicitWidth: Math.ceil(natural.advanceWidth) + 2 * Theme.hair + (button.glyph === "" ? 0 : Theme.icon + Theme.small)
        implicitHeight: row.implicitHeight

        TextMetrics {
            id: natural

            text: button.text
            font.family: Theme.prose(Theme.language)
            font.pixelSize: Theme.bodySize
        }
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.small

            Icon {
                glyph: button.glyph
                visible: button.iconic
                color: button.front
                anchors.verticalCenter: parent.verticalCenter
            }
            StyledText {
                id: label

                readonly property real room: button.availableWidth - (button.iconic ? Theme.icon + Theme.small : 0)
                readonly property real fitting: 0.97 * room / Math.max(1, natural.advanceWidth + Theme.unit)

                text: button.text
                color: button.front
                font.pixelSize: Math.round(Theme.bodySize * (room > 0 ? Math.max(0.7, Math.min(1, fitting)) : 1))
                lineHeight: 1.1
                width: room > 0 ? Math.min(implicitWidth, room) : implicitWidth
                horizontalAlignment: Text.AlignHCenter
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
