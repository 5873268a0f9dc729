pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The stops of a route in their order: of each its number, its painting in little and its name.
Flow {
    id: stops

    required property list<string> names
    required property list<url> pictures

    spacing: Theme.small

    Repeater {
        model: stops.names

        Row {
            id: stop

            required property int index
            required property string modelData

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
                width: Math.min(Math.ceil(natural.advanceWidth) + stop.modelData.split(/ |(?=[(（])/).length * 3, stops.width - seal.width - view.width - 2 * stop.spacing)
                text: stop.modelData
                role: StyledText.Caption
                color: Theme.ink

                TextMetrics {
                    id: natural

                    text: stop.modelData
                    font.family: Theme.prose(Theme.language)
                    font.pixelSize: Theme.captionSize
                }
            }
        }
    }
}
