pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A leaf of a shop door that stirs: it turns a little and back, and the lamp inside is seen.
Item {
    id: stirring

    required property string tone
    property real ajar: 0

    signal still

    visible: ajar > 0

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.darker(Theme.lamp, 1.9)
            }
            GradientStop {
                position: 0.45
                color: Theme.lamp
            }
            GradientStop {
                position: 1
                color: Qt.darker(Theme.lamp, 1.5)
            }
        }
    }
    ZoneDoorLeaf {
        anchors.fill: parent
        ajar: stirring.ajar
        tone: stirring.tone
        painted: true
        mirrored: true
    }
    SequentialAnimation {
        running: true
        onFinished: stirring.still()

        NumberAnimation {
            target: stirring
            property: "ajar"
            from: 0
            to: 0.34
            duration: Theme.stir
            easing.type: Easing.InOutSine
        }
        PauseAnimation {
            duration: Theme.stir / 2
        }
        NumberAnimation {
            target: stirring
            property: "ajar"
            to: 0
            duration: Theme.stir
            easing.type: Easing.InOutSine
        }
    }
}
