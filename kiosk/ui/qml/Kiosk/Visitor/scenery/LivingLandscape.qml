pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The landscape of the first scene in the light of the hour: mist drifts before and behind the front cliffs, a raft crosses,
// egrets pass. Nothing here moves by itself; everything stands where `beat` says, in whole pixels, drawn at its own size,
// because the software renderer paints again whatever a moving thing covers.
Item {
    id: land

    required property Scenery scenery
    required property int beat
    readonly property bool wide: width > height
    readonly property size painted: wide ? Qt.size(1920, 1080) : Qt.size(1080, 1920)
    readonly property real measure: Math.max(width / painted.width, height / painted.height)
    readonly property real egretsY: {
        if (wide)
            return 210;
        return Theme.upright ? 560 : 680;
    }
    // The steps of what moves more slowly than the beat, and the pictures that change places with it: asked for once.
    readonly property int half: Math.floor(beat / 2)
    readonly property int drift: Math.floor(beat / 5) // of all mists on one beat: they lie over one another
    readonly property bool raised: (beat & 8) !== 0
    readonly property bool flying: scenery.lit && Theme.hour !== "night"
    readonly property url wingsUp: visible ? scenery.wingsUp : ""
    readonly property url wingsDown: visible ? scenery.wingsDown : ""
    readonly property bool ready: back.status !== Image.Loading
    // The raft: which way it goes, how far it had come when it last turned, and when that was.
    property int way: -1
    property int come: 0
    property int since: 0

    // Whether the raft is at `at`; there it turns and goes the other way.
    function turned(at: point): bool {
        const place = raft.mapFromItem(land, at);
        if (!raft.contains(place))
            return false;
        come += way * (beat - since);
        since = beat;
        way = -way;
        return true;
    }

    function along(steps: real, start: real, length: real): int {
        const span = painted.width + length;
        const gone = (start * span + steps) % span;
        return Math.round(((gone < 0 ? gone + span : gone) - length) * measure);
    }

    component Layer: Image {
        required property size drawn

        width: Math.round(drawn.width * land.measure)
        height: Math.round(drawn.height * land.measure)
        sourceSize: Qt.size(width, height)
        asynchronous: true
        retainWhileLoading: true
        Accessible.ignored: true
    }

    clip: true

    Item {
        x: Math.round((land.width - width) / 2)
        width: Math.round(land.painted.width * land.measure)
        height: Math.round(land.painted.height * land.measure)
        visible: !Theme.contrast

        Layer {
            id: back

            drawn: land.painted
            source: {
                if (!land.visible)
                    return "";
                if (land.wide)
                    return land.scenery.wide;
                return land.scenery.tall;
            }
            fillMode: Image.PreserveAspectCrop
            verticalAlignment: Image.AlignTop
        }
        Layer {
            x: land.along(land.half, 0.78, drawn.width + 500)
            y: Math.round(land.egretsY * land.measure - x * 0.06)
            drawn: Qt.size(260, 110)
            source: land.raised ? land.wingsUp : land.wingsDown
            opacity: Math.max(0, Math.min(1, (x / land.measure - (land.wide ? 560 : 320)) / 80))
            visible: land.flying && opacity > 0
        }
        Layer {
            x: land.along(land.drift, 0.78, drawn.width)
            y: Math.round((land.wide ? 500 : 960) * land.measure)
            drawn: Qt.size(1400, 260)
            source: land.visible ? land.scenery.mistFar : ""
        }
        Layer {
            x: land.along(-land.drift, 0.3, drawn.width)
            y: Math.round((land.wide ? 610 : 1150) * land.measure)
            drawn: Qt.size(1400, 260)
            source: land.visible ? land.scenery.mistNear : ""
        }
        Layer {
            y: Math.round((land.wide ? 430 : 880) * land.measure)
            drawn: land.wide ? Qt.size(1920, 550) : Qt.size(1080, 700)
            source: {
                if (!land.visible)
                    return "";
                if (land.wide)
                    return land.scenery.frontWide;
                return land.scenery.frontTall;
            }
        }
        Layer {
            x: land.along(land.drift, 0.55, drawn.width)
            y: Math.round((land.wide ? 720 : 1310) * land.measure)
            drawn: Qt.size(1400, 260)
            source: land.visible ? land.scenery.mistNear : ""
        }
        Layer {
            id: raft

            x: land.along(land.come + land.way * (land.beat - land.since), 0.6, drawn.width)
            y: Math.round((land.wide ? 780 : 1505) * land.measure)
            drawn: Qt.size(260, 130)
            source: land.visible ? land.scenery.raft : ""
            mirror: land.way > 0
        }
    }
}
