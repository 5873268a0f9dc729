import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing that comes forward before the landscape: its picture, its name and where it is from, on a round fan of paper.
Rectangle {
    id: fan

    required property string name
    required property string note
    required property url picture
    required property string tint
    property string kind: "product"
    property bool solid: false
    property point middle: Qt.point(0.5, 0.5)
    readonly property bool pictured: picture.toString() !== "" || kind === "product"

    width: Math.round(Theme.unit * 470)
    height: width
    radius: width / 2
    color: Theme.veil
    border.width: Theme.hair
    border.color: Theme.hairline

    TextMetrics {
        id: large

        text: fan.name
        font.family: Theme.headline(Theme.language)
        font.pixelSize: Math.round(Theme.unit * 42)
    }
    Painting {
        id: portrait

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(Theme.unit * 44)
        width: Math.round(Theme.unit * (fan.kind === "product" ? 250 : 370))
        height: Math.round(Theme.unit * 250)
        source: fan.picture
        tint: fan.tint
        solid: fan.solid
        point: fan.middle
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: fan.pictured ? portrait.y + portrait.height + Theme.tiny : Math.round((fan.height - height) / 2)
        width: Math.round(Theme.unit * 340)
        spacing: fan.pictured ? Theme.tiny / 2 : Theme.small

        StyledText {
            id: called

            width: parent.width
            text: Theme.vertical ? fan.name.replace("，", "\n") : fan.name
            role: StyledText.Heading
            font.pixelSize: {
                if (large.advanceWidth < width)
                    return large.font.pixelSize;
                return Math.round(Theme.unit * (large.advanceWidth < width * 2.2 ? 32 : 27));
            }
            lineHeight: 1.05
            maximumLineCount: 3
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
        }
        StyledText {
            width: parent.width
            text: fan.note
            role: StyledText.Caption
            font.pixelSize: Theme.unit * 26
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            visible: text !== "" && called.lineCount === 1
        }
    }
}
