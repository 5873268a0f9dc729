pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The rivers and the ten counties in small, one of them lit.
Rectangle {
    id: mini

    required property MapRecord map
    required property string lit
    property real litDown // share of the sheet's height
    // Whether what is lit lies outside the counties, so that the whole sheet has to be seen.
    property bool afar: false
    readonly property rect view: afar ? Qt.rect(0, 0, 1, 1) : map.inland
    readonly property real sheetHeight: Math.min(height / view.height, width / view.width * Math.max(0.1, map.aspect))
    // A schematic map may be drawn wider than it is, so that its names have room.
    readonly property real sheetWidth: Math.min(width / view.width, sheetHeight / Math.max(0.1, map.aspect) * 1.6)
    readonly property real sheetX: (width - view.width * sheetWidth) / 2 - view.x * sheetWidth
    readonly property real sheetY: (height - view.height * sheetHeight) / 2 - view.y * sheetHeight
    readonly property real away: Theme.unit * 18 // how far from its dot a name stands
    readonly property string measures: [width, height, lit, afar, spots.count, Theme.language, Theme.unit].join()
    readonly property bool roomy: view.height * sheetHeight > Theme.unit * 230

    // The lit name first, then each county's at the right of its dot, or at its left, where it lies on no name and no dot.
    function name() {
        const all = Array.from({
            length: spots.count
        }, (_, at) => spots.itemAt(at)).filter(spot => spot && (spot.lit || spot.kind === "county"));
        const held = all.map(spot => Qt.rect(spot.x - away / 2, spot.y - away / 2, away, away));
        const meets = (one, two) => one.x < two.x + two.width && two.x < one.x + one.width && one.y < two.y + two.height && two.y < one.y + one.height;
        for (const spot of all.sort((one, two) => two.lit - one.lit)) {
            const places = [away, -away - spot.broad].map(x => Qt.rect(spot.x + x, spot.y - spot.high / 2, spot.broad, spot.high));
            const inside = places.filter(place => place.x > 0 && place.x + place.width < width && place.y > 0);
            const free = spot.lit ? inside[0] ?? places[0] : inside.find(place => !held.some(other => meets(place, other)));
            spot.named = free !== undefined && (spot.lit || roomy && Theme.upright);
            spot.leftward = free !== undefined && free.x < spot.x;
            if (spot.named)
                held.push(free);
        }
    }

    radius: Theme.radius
    color: Theme.mist
    clip: true
    onMeasuresChanged: Qt.callLater(name)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Schematic map")

    RiverLines {
        anchors.fill: parent
        map: mini.map
        sheet: Qt.rect(mini.sheetX, mini.sheetY, mini.sheetWidth, mini.sheetHeight)
    }
    Repeater {
        id: spots

        model: mini.map.spots

        Item {
            id: spot

            required property string key
            required property string kind
            required property string shortName
            required property real mapX
            required property real mapY
            readonly property bool lit: key === mini.lit
            readonly property real broad: label.implicitWidth
            readonly property real high: label.font.pixelSize + Theme.tiny
            property bool named: false
            property bool leftward: false

            x: mini.sheetX + mapX * mini.sheetWidth
            y: mini.sheetY + mapY * mini.sheetHeight
            z: lit ? 1 : 0

            Binding {
                target: mini
                property: "afar"
                value: true
                when: spot.lit && spot.kind !== "county"
            }
            Binding {
                target: mini
                property: "litDown"
                value: spot.mapY
                when: spot.lit
            }
            Rectangle {
                x: -width / 2
                y: -height / 2
                width: Theme.unit * (spot.lit ? 26 : 13)
                height: width
                radius: width / 2
                color: spot.lit ? Theme.seal : Theme.soft
                border.width: spot.lit ? Theme.unit * 4 : Theme.hair
                border.color: Theme.light
            }
            Rectangle {
                x: label.x - Theme.tiny / 2
                anchors.verticalCenter: label.verticalCenter
                width: label.width + Theme.tiny
                height: label.font.pixelSize + Theme.tiny
                radius: Theme.tiny / 2
                color: Theme.mist
                opacity: 0.86
                visible: label.visible
            }
            StyledText {
                id: label

                x: spot.leftward ? -implicitWidth - mini.away : mini.away
                y: -implicitHeight / 2
                text: spot.shortName
                role: spot.lit ? StyledText.Body : StyledText.Caption
                color: spot.lit ? Theme.seal : Theme.soft
                font.pixelSize: spot.lit ? Theme.unit * 30 : Theme.unit * 22
                lineHeight: 1
                wrapMode: Text.NoWrap
                visible: spot.named
            }
        }
    }
    MapNote {
        // Where what is lit stands low, it stands above.
        y: mini.sheetY + mini.litDown * mini.sheetHeight > mini.height - 2 * height - Theme.gap ? Theme.tiny / 2 : mini.height - height - Theme.tiny / 2
        color: Theme.mist
    }
}
