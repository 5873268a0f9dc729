pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// What a landscape answers to a finger: rings spread where water was touched, mist parts before the cliffs, birds lift from
// them and from the sky. It moves for as long as an answer takes and then rests; under reduced motion nothing moves.
Item {
    id: answer

    required property Scenery scenery
    readonly property bool wide: width > height
    readonly property real sky: height * (wide ? 0.4 : 0.33) // above it there is sky
    readonly property real shore: height * (wide ? 0.71 : 0.745) // below it there is water
    readonly property int rings: 3 // that spread at once
    readonly property int moments: 7
    readonly property int ringLasts: 2 * moments
    readonly property int flightLasts: 76
    readonly property int mistLasts: 56
    property int beat: 0
    property int next: 0
    property int ringedAt: -ringLasts
    property point lifted
    property int liftedAt: -flightLasts
    property point parted
    property int partedAt: -mistLasts
    readonly property int flown: beat - liftedAt
    readonly property int gone: beat - partedAt
    readonly property bool flying: flown < flightLasts
    readonly property bool parting: gone < mistLasts
    readonly property bool answering: flying || parting || beat - ringedAt < ringLasts

    function touch(at: point) {
        if (Theme.reducedMotion || Theme.contrast || !visible)
            return;
        if (at.y > shore) {
            const ring = water.itemAt(next) as Ring;
            ring.at = at;
            ring.since = ringedAt = beat;
            next = (next + 1) % rings;
            return;
        }
        if (at.y > sky && !parting) {
            parted = at;
            partedAt = beat;
        }
        if (!flying && Theme.hour !== "night") {
            lifted = at;
            liftedAt = beat;
        }
    }

    component Ring: Image {
        property point at
        property int since: -answer.ringLasts
        readonly property int age: answer.beat - since
        readonly property bool spreading: age < answer.ringLasts && answer.beat - answer.ringedAt < answer.ringLasts

        width: Math.round(Theme.unit * 280)
        height: Math.round(Theme.unit * 108)
        x: Math.round(at.x - width / 2)
        y: Math.round(at.y - height / 2)
        scale: (age & 1) !== 0 ? 1.06 : 1
        source: spreading ? Theme.piece("ripple-" + (1 + Math.floor(age / 2))) : ""
        visible: spreading
        Accessible.ignored: true
    }

    onVisibleChanged: {
        ringedAt = beat - ringLasts;
        liftedAt = beat - flightLasts;
        partedAt = beat - mistLasts;
    }

    Timer {
        interval: Theme.drift
        repeat: true
        running: answer.answering && answer.visible && !Theme.reducedMotion
        onTriggered: answer.beat += 1
    }
    Repeater {
        model: answer.parting ? [-1, 1] : 0

        Image {
            required property int modelData

            width: Math.round(Theme.unit * 560)
            height: Math.round(Theme.unit * 104)
            x: Math.round(answer.parted.x - width / 2 + modelData * Theme.unit * (110 + 260 * (1 - Math.pow(1 - answer.gone / answer.mistLasts, 2))))
            y: Math.round(answer.parted.y - height / 2)
            source: answer.scenery.mistNear
            sourceSize: Qt.size(width, height)
            mirror: modelData > 0
            opacity: Math.min(1, answer.gone / 8, (answer.mistLasts - answer.gone) / 24)
            Accessible.ignored: true
        }
    }
    Image {
        readonly property real part: answer.flown / answer.flightLasts

        width: Math.round(Theme.unit * 200)
        height: Math.round(Theme.unit * 84)
        x: Math.round(answer.lifted.x - width / 2 + Theme.unit * 420 * part)
        y: Math.round(answer.lifted.y - height / 2 - Theme.unit * 340 * (1 - Math.pow(1 - part, 2)))
        source: {
            if (!answer.flying)
                return "";
            return (answer.flown & 4) !== 0 ? answer.scenery.wingsDown : answer.scenery.wingsUp;
        }
        sourceSize: Qt.size(width, height)
        visible: answer.flying
        opacity: Math.min(1, answer.flown / 6, (answer.flightLasts - answer.flown) / 20)
        Accessible.ignored: true
    }
    Repeater {
        id: water

        model: answer.rings

        Ring {}
    }
}
