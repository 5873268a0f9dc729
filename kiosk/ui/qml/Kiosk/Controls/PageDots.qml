pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Which of several pictures is on show; a dot takes one there. More dots than thumbs find room for are only shown.
Row {
    id: dots

    required property int count
    required property int current
    property real room: Infinity
    readonly property bool roomy: count * Theme.target <= room

    signal chosen(int index)

    spacing: roomy ? 0 : Theme.small
    visible: count > 1

    Repeater {
        model: dots.count

        Pressable {
            id: press

            required property int index

            implicitWidth: dots.roomy ? Theme.target : dot.width
            implicitHeight: dots.roomy ? Theme.target : dot.height
            enabled: dots.roomy
            says: qsTr("Picture %1 of %2").arg(index + 1).arg(dots.count)
            Accessible.ignored: !dots.roomy
            onClicked: dots.chosen(index)

            contentItem: Item {
                Rectangle {
                    id: dot

                    anchors.centerIn: parent
                    width: press.index === dots.current ? Theme.unit * 38 : Theme.unit * 14
                    height: Theme.unit * 14
                    radius: height / 2
                    color: press.index === dots.current ? Theme.seal : Theme.hairline
                }
            }
        }
    }
}
