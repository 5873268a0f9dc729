import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The day of a journey, on a ribbon of red silk.
Item {
    id: ribbon

    required property int day
    readonly property bool standing: Theme.vertical || Theme.language === "ja"
    readonly property color words: Theme.contrast ? Theme.seal : Theme.light
    readonly property string said: qsTr("Day %1").arg(standing ? Theme.numeral(day) : day)

    implicitWidth: Math.max(Math.round(Theme.unit * 64), standing ? 0 : label.implicitWidth + Theme.small)
    implicitHeight: (standing ? column.implicitHeight : label.implicitHeight) + Math.round(Theme.unit * 54)

    NinePatch {
        anchors.fill: parent
        piece: "ribbon"
        cap: 24
        capBottom: 30
    }
    VerticalText {
        id: column

        x: Math.round((parent.width - width) / 2)
        y: Theme.small
        text: ribbon.standing ? ribbon.said : ""
        role: StyledText.Heading
        size: Math.round(Theme.unit * 36)
        color: ribbon.words
        visible: ribbon.standing
    }
    StyledText {
        id: label

        x: Math.round((parent.width - width) / 2)
        y: Theme.small
        text: ribbon.standing ? "" : ribbon.said
        role: StyledText.Heading
        font.pixelSize: Math.round(Theme.unit * 28)
        color: ribbon.words
        wrapMode: Text.NoWrap
        visible: !ribbon.standing
    }
}
