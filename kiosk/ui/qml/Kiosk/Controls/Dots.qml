pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Which of several pictures is on show.
Row {
    id: dots

    required property int count
    required property int current

    spacing: Theme.small
    visible: count > 1
    Accessible.ignored: true

    Repeater {
        model: dots.count

        Rectangle {
            required property int index

            width: index === dots.current ? Theme.unit * 38 : Theme.unit * 14
            height: Theme.unit * 14
            radius: height / 2
            color: index === dots.current ? Theme.seal : Theme.hairline
        }
    }
}
