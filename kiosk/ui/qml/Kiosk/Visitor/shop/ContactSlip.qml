pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// Since when a maker works, and how anybody reaches it, on one pinned slip; what it does not tell is left out.
PaperSlip {
    id: slip

    required property MakerRecord maker
    readonly property list<string> names: [qsTr("Since"), qsTr("Telephone"), qsTr("Website"), qsTr("Address")]
    readonly property list<string> told: [maker.since, maker.phone, maker.website, maker.address]

    pinned: true
    padding: Theme.pace
    visible: told.some(value => value !== "")
    implicitHeight: lines.height + 2 * padding

    Column {
        id: lines

        width: parent.width
        spacing: Theme.small

        Repeater {
            model: slip.names.length

            Item {
                id: line

                required property int index

                width: lines.width
                height: Math.max(label.height, value.height)
                visible: slip.told[index] !== ""

                StyledText {
                    id: label

                    width: parent.width * 0.3
                    text: slip.names[line.index] ?? ""
                    role: StyledText.Caption
                    font.pixelSize: Math.min(Theme.captionSize, Math.round(Theme.unit * 30))
                    lineHeight: 1.2
                }
                StyledText {
                    id: value

                    x: label.width + Theme.small
                    width: parent.width - x
                    text: slip.told[line.index] ?? ""
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    lineHeight: 1.2
                }
            }
        }
    }
}
