import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// Whether all is well on this machine, in one line: else the worst thing, and the way to where it is mended.
Item {
    id: line

    required property Problems problems
    readonly property bool well: problems.worst === ""

    signal wanted(page: string)

    height: Theme.pill

    StyledText {
        id: words

        width: line.well ? parent.width : look.x - Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: {
            if (!line.well)
                return line.problems.worst;
            return line.problems.looked ? qsTr("All is well") : qsTr("Looking…");
        }
        color: {
            if (!line.well)
                return Theme.seal;
            return line.problems.looked ? Theme.well : Theme.soft;
        }
        elide: Text.ElideRight
        maximumLineCount: 1
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    PillButton {
        id: look

        anchors.right: parent.right
        text: qsTr("Look")
        visible: !line.well
        onClicked: line.wanted(line.problems.worstPage)
    }
}
