pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A route as a handscroll: its days as a large number, its name, and its stops painted side by side along a thread.
Pressable {
    id: strip

    required property string key
    required property string name
    required property int days
    required property int amount
    required property bool proposed
    required property list<string> stopNames
    required property list<url> stopPictures
    readonly property string measure: qsTr("%n day(s)", "", days) + " · " + qsTr("%n stop(s)", "", amount)

    says: name + ", " + measure + (proposed ? ", " + qsTr("Proposal") : "")
    implicitHeight: column.implicitHeight + 2 * Theme.unit * 50

    background: HandScroll {}
    contentItem: Item {
        StyledText {
            id: number

            x: Theme.unit * 62
            y: Theme.unit * 44
            width: Theme.unit * 74
            text: strip.days
            color: Theme.seal
            font.family: Theme.headline(Theme.language)
            font.pixelSize: Theme.unit * 92
            lineHeight: 1
        }
        StyledText {
            x: number.x
            y: number.y + number.height
            text: qsTr("day(s)", "under the number of days", strip.days)
            role: StyledText.Caption
            lineHeight: 1
        }
        Column {
            id: column

            x: Theme.unit * 160
            y: Theme.unit * 50
            width: parent.width - x - Theme.unit * 62
            spacing: Theme.small

            WholeWords {
                width: parent.width
                text: strip.name
            }
            StripViews {
                width: parent.width
                pictures: strip.stopPictures
                visible: strip.stopPictures.some(picture => picture.toString() !== "")
            }
            Flow {
                width: parent.width
                spacing: Theme.small

                Repeater {
                    model: strip.stopNames

                    Row {
                        id: stop

                        required property int index
                        required property string modelData

                        spacing: Theme.tiny

                        StyledText {
                            id: ordinal

                            text: Theme.numeral(stop.index + 1)
                            color: Theme.seal
                            font.family: Theme.headline(Theme.language)
                            lineHeight: 1.2
                        }
                        WholeWords {
                            width: Math.min(natural.advanceWidth + stop.modelData.split(" ").length * Theme.small, column.width - ordinal.width - parent.spacing)
                            text: stop.modelData
                            role: StyledText.Body
                            color: Theme.soft

                            TextMetrics {
                                id: natural

                                text: stop.modelData
                                font.family: Theme.prose(Theme.language)
                                font.pixelSize: Theme.bodySize
                            }
                        }
                    }
                }
            }
            StyledText {
                width: parent.width
                text: qsTr("%n stop(s)", "", strip.amount) + (strip.proposed ? " · " + qsTr("Proposal") : "")
                role: StyledText.Caption
                lineHeight: 1.1
            }
        }
    }
}
