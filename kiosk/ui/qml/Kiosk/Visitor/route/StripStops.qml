pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The stops of a route in their order, in even columns: of each its number, its painting in little and its name.
Grid {
    id: stops

    required property list<string> names
    required property list<url> pictures

    readonly property real least: Theme.unit * (136 + (Theme.upright ? 200 : 210) * Theme.textScale) // that a column is broad
    readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)

    columns: Math.max(1, Math.min(3, Math.floor((width + columnSpacing) / (least + columnSpacing))))
    columnSpacing: Theme.gap
    rowSpacing: Theme.small

    Repeater {
        model: stops.names

        Row {
            id: stop

            required property int index
            required property string modelData

            width: stops.cell
            spacing: Theme.tiny

            Rectangle {
                id: seal

                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(Theme.unit * 36)
                height: width
                radius: width / 2
                color: Theme.seal

                StyledText {
                    anchors.centerIn: parent
                    text: Theme.numeral(stop.index + 1)
                    color: Theme.light
                    font.family: Theme.headline(Theme.language)
                    font.pixelSize: Math.round(Theme.unit * (text.length > 1 ? 17 : 21))
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                }
            }
            Painting {
                id: view

                width: visible ? Math.round(Theme.unit * 81) : 0
                height: Math.round(Theme.unit * 54)
                source: stops.pictures[stop.index] ?? ""
                visible: source.toString() !== ""
            }
            WholeWords {
                anchors.verticalCenter: parent.verticalCenter
                width: stops.cell - seal.width - view.width - (view.visible ? 2 : 1) * stop.spacing
                text: stop.modelData
                role: StyledText.Caption
                color: Theme.ink
            }
        }
    }
}
