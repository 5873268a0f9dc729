pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What is said at a stop: how one gets here, its name, how long one stays, and the things that grow here. Where the journey
// goes down, it has `room` across and becomes as tall as it needs; where it goes `across`, it has `room` down.
Item {
    id: words

    required property int ordinal
    required property string name
    required property string countyName
    required property real stayHours
    required property string mode
    required property real km
    required property list<string> productKeys
    required property list<string> productNames
    required property list<url> productPictures
    required property bool across
    required property real room
    required property real from // what of it is on the glass, along the journey
    required property real to
    property real fold: 0 // how far down the glass ends at first sight, where it does
    readonly property string gloss: (name.match(/[(（]([^)）]*)[)）]/) ?? ["", ""])[1]
    readonly property string stem: name.replace(/\s*[(（][^)）]*[)）]/, "")
    readonly property int letters: stem.replace(/[\s，、。·]/g, "").length
    readonly property bool standing: Theme.upright && letters <= 12
    readonly property string stay: {
        if (stayHours <= 0)
            return "";
        const hours = Math.max(1, Math.round(stayHours));
        return standing ? qsTr("stay about %1 h", "standing, from top to bottom").arg(Theme.numeral(hours)) : qsTr("stay about %n hour(s)", "", hours);
    }
    // What lies is said in lines, and below them stand the things, side by side; where the paper is too low for both to be
    // pressed, they stand beside it.
    readonly property bool stacked: !standing && !low && (!across || head.y + 2.1 * Theme.target + Theme.gap <= room)
    readonly property real lines: across ? Theme.unit * (336 + 30 * wider) : room
    readonly property real wide: {
        if (stacked)
            return amount > 1 ? Math.floor((lines - things.spacing) / 2) : lines;
        return across ? Theme.unit * (standing ? 190 : 290) : room - things.x;
    }
    readonly property int amount: Math.min(2, productKeys.length) // a place's own page has them all
    readonly property bool low: across && room < Theme.unit * 300
    readonly property int small: across ? Math.min(Theme.captionSize, Math.round(Theme.unit * (low ? 26 : 30))) : Theme.captionSize
    // The name is as tall as its column may be.
    readonly property real standingSize: {
        const most = Theme.unit * 56;
        const free = (across ? room - head.y : Theme.unit * 430 * 1.12) / Math.max(1, letters) / 1.12;
        const sight = (fold - head.y - 2 * Theme.small) / Math.max(1, letters) / 1.12;
        const size = Math.max(Theme.unit * 26, Math.min(most, free));
        // A name that the end of the glass would cut is written a little smaller, and is whole.
        return Math.round(sight < size && sight > size * 0.6 ? sight : size);
    }

    property int wider: 0 // steps by which its lines are longer, so that they fit into the room

    signal placeWanted
    signal productWanted(string key)

    function fit(): void {
        if (across && !standing && (stacked && things.visible ? things.y + things.height : head.y + lying.height) > room && wider < 16)
            wider += 1;
    }

    // Words are read whole or not at all: whether what is `long` and begins at `begin` is whole on the glass.
    function whole(begin: real, long: real): bool {
        return begin >= from - 1 && begin + long <= to + 1 || long > (to - from) * 0.7;
    }

    implicitWidth: across ? Math.max(leg.visible ? leg.width : 0, head.width, things.visible ? things.x + things.width : 0) : room
    implicitHeight: across ? room : Math.max(head.y + head.height, things.visible ? things.y + things.height : 0)

    onNameChanged: wider = 0
    onWiderChanged: Qt.callLater(fit)
    onSmallChanged: wider = 0
    onRoomChanged: Qt.callLater(fit)

    LegWords {
        id: leg

        width: words.lines
        mode: words.mode
        km: words.km
        size: words.small
        visible: words.ordinal > 1 && said
        opacity: head.opacity
    }
    Pressable {
        id: head

        y: leg.visible ? leg.height + Theme.small : 0
        width: words.standing ? Math.max(Theme.target, upright.implicitWidth) : words.lines
        height: Math.max(Theme.target, words.standing ? upright.implicitHeight : lying.height)
        says: words.ordinal + " " + words.name + (words.countyName === "" ? "" : ", " + words.countyName) + (words.stay === "" ? "" : ", " + words.stay)
        opacity: words.whole(0, words.across ? Math.max(width, leg.width) : y + height) ? 1 : 0
        enabled: opacity > 0
        onClicked: words.placeWanted()

        Behavior on opacity {
            enabled: Theme.turn > 0

            NumberAnimation {
                duration: Theme.turn
            }
        }

        contentItem: Item {
            Row {
                id: upright

                bottomPadding: 2 * Theme.tiny
                spacing: Theme.tiny
                visible: words.standing

                VerticalText {
                    text: words.standing ? words.stem : ""
                    role: StyledText.Heading
                    size: words.standingSize
                }
                Repeater {
                    model: words.standing ? [words.gloss, words.stay].filter(line => line !== "") : []

                    VerticalText {
                        required property string modelData

                        y: Theme.tiny
                        text: modelData
                        role: StyledText.Caption
                        color: Theme.soft
                        size: Math.min(Theme.captionSize, Theme.unit * 30, (words.across ? words.room - head.y : Theme.unit * 560) / modelData.length / 1.13)
                    }
                }
            }
            Column {
                id: lying

                width: parent.width
                spacing: Theme.tiny / 2
                visible: !words.standing
                onHeightChanged: Qt.callLater(words.fit)

                WholeWords {
                    width: parent.width
                    text: words.standing ? "" : words.stem
                    size: Math.round(Math.min(Theme.headingSize, Theme.unit * (words.low || words.letters > (Theme.upright ? 20 : 40) ? 32 : words.across ? 36 : 40)))
                }
                StyledText {
                    width: parent.width
                    text: words.standing ? "" : (words.low ? [words.stay] : [words.gloss, words.countyName, words.stay]).filter(line => line !== "").join(" · ")
                    role: StyledText.Caption
                    font.pixelSize: words.small
                    lineHeight: 1.15
                    visible: text !== ""
                }
            }
        }
    }
    Flow {
        id: things

        x: words.stacked ? 0 : head.width + Theme.gap
        y: words.standing ? head.y : words.stacked ? head.y + head.height + Theme.gap : 0
        width: words.stacked ? words.lines : words.across ? implicitWidth : words.room - x
        height: words.across && !words.stacked ? Math.max(Theme.target * 1.3, words.room - y) : implicitHeight
        flow: words.across && !words.stacked ? Flow.TopToBottom : Flow.LeftToRight
        spacing: Math.ceil(Theme.mm(3))
        visible: words.amount > 0
        onHeightChanged: Qt.callLater(words.fit)

        Repeater {
            model: words.productKeys.slice(0, words.amount)

            ThingByTheWay {
                required property int index
                required property string modelData

                width: words.wide
                size: words.small
                text: words.productNames[index] ?? ""
                picture: words.productPictures[index] ?? ""
                opacity: head.opacity > 0 && words.whole(words.across ? things.x + x : things.y + y, words.across ? width : height) ? 1 : 0
                enabled: opacity > 0
                onClicked: words.productWanted(modelData)

                Behavior on opacity {
                    enabled: Theme.turn > 0

                    NumberAnimation {
                        duration: Theme.turn
                    }
                }
            }
        }
    }
}
