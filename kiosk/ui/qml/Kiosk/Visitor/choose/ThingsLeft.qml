pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What is left to choose among, each over its name: on as many boards as fill `room`, as large as that allows, and on further
// ones below where their names need more.
Column {
    id: shelf

    required property CardList things
    required property string heading
    required property real room
    readonly property int lines: Theme.upright ? 2 : things.count > 12 ? 3 : 4 // few things leave room for whole names
    readonly property real line: 1.15 // of a name, a share of its size in every face
    readonly property real letter: Theme.language === "ko" ? 0.94 : 0.58 // how broad it is, the same, where words lie
    readonly property real narrowest: Math.max(Theme.target, Theme.captionSize * (Theme.upright ? 6 : 7)) // that a name goes into
    readonly property int most: Math.max(2, Math.floor((width + Theme.gap) / (narrowest + Theme.gap)))
    readonly property int fewest: Math.min(3, most)
    readonly property int rows: Math.max(1, Math.ceil(things.count / fitting()))
    readonly property int across: Math.max(fewest, Math.ceil(things.count / rows))
    readonly property real cell: cellOf(across)
    readonly property real slip: Math.ceil(Theme.captionSize * line * lines + Theme.small)
    readonly property real below: Theme.shelfFront + slip
    readonly property real stand: Math.round(Math.max(cell * 0.8, Math.min(cell, Theme.unit * 260, (room - (rows - 1) * Theme.gap) / rows - below)))
    readonly property real apart: rows > 1 ? Math.max(Theme.gap, Math.min(2 * Theme.wideGap, (room - rows * (stand + below)) / (rows - 1))) : 0

    signal wanted(string key)

    function cellOf(count: int): real {
        return Math.floor((width - (count - 1) * Theme.gap) / count);
    }

    function heightOf(count: int): real {
        return cellOf(count) * 0.8 + below + Theme.gap;
    }

    function fitting(): int {
        let count = fewest;
        while (count < most && Math.ceil(things.count / count) * heightOf(count) > room)
            ++count;
        return count;
    }

    // Where the thing at `index` stands: no board is bare, the first ones have one more where it does not come out even.
    function place(index: int): point {
        const [least, longer] = [Math.floor(things.count / rows), things.count % rows];
        const before = longer * (least + 1);
        const row = index < before ? Math.floor(index / (least + 1)) : longer + Math.floor((index - before) / Math.max(1, least));
        const count = row < longer ? least + 1 : least;
        const at = index < before ? index % (least + 1) : (index - before) % Math.max(1, least);
        return Qt.point(Math.round((at + 0.5) * (width + Theme.gap) / Math.max(1, count) - (cell + Theme.gap) / 2), row * (stand + below + apart));
    }

    // A name in an upright script that is too long for one line is parted at its middle, not inside a word in katakana;
    // another ends its lines between words only.
    function parted(name: string, room: real): string {
        if (!Theme.upright)
            return name.replace(/-/g, "-\u2060");
        if (name.length * Theme.captionSize * 1.02 <= room)
            return name;
        const middle = Math.ceil(name.length / 2);
        for (let off = 0; off < middle - 1; ++off) {
            for (const at of [middle - off, middle + off]) {
                if (!/^[ァ-ヺー]{2}$/.test(name.slice(at - 1, at + 1)))
                    return name.slice(0, at) + "\n" + name.slice(at);
            }
        }
        return name.slice(0, middle) + "\n" + name.slice(middle);
    }

    // How many characters of an upright script stand in the longest of its lines.
    function lettersOf(name: string, room: real): int {
        return Math.max(...parted(name, room).split("\n").map(line => line.length));
    }

    // How large a name is written, a share of a caption: smaller letters have more lines, and words are whole.
    function sizeOf(name: string, room: real): real {
        if (Theme.upright)
            return Math.max(0.7, Math.min(1, room / (lettersOf(name, room) * Theme.captionSize * 1.02)));
        for (let size = 1; size > 0.6; size -= 0.05) {
            const most = room / (Theme.captionSize * size * letter);
            let [taken, long] = [1, 0];
            for (const word of name.split(" ").map(word => word.length)) {
                const goes = long === 0 || long + 1 + word <= most;
                taken += goes ? 0 : 1;
                long = goes && long > 0 ? long + 1 + word : word;
                taken += word > most ? lines : 0;
            }
            if (taken <= Math.floor(lines / size))
                return size;
        }
        return 0.6;
    }

    spacing: Theme.small

    FontMetrics {
        id: face

        font.family: Theme.headline(Theme.language)
        font.pixelSize: Theme.trial
    }
    SectionHeading {
        width: parent.width
        text: shelf.heading
        visible: text !== ""
    }
    Item {
        width: parent.width
        height: shelf.rows * (shelf.stand + shelf.below) + (shelf.rows - 1) * shelf.apart

        Repeater {
            model: shelf.rows

            ShelfBoard {
                required property int index

                y: index * (shelf.stand + shelf.below + shelf.apart) + shelf.stand
                width: shelf.width
            }
        }
        Repeater {
            model: shelf.things

            Pressable {
                id: thing

                required property int index
                required property string key
                required property string name
                required property string note
                required property url picture
                required property string tint
                required property bool solid
                required property point middle
                readonly property point spot: shelf.place(index)
                readonly property real slipWide: shelf.cell + Theme.gap / 2 // long words are as large as their neighbours'

                x: spot.x
                y: spot.y
                width: shelf.cell
                height: shelf.stand + shelf.below
                says: name + (note ? ", " + note : "")
                onClicked: shelf.wanted(key)

                contentItem: Item {
                    Painting {
                        x: (parent.width - width) / 2
                        y: shelf.stand - height + (thing.solid ? Theme.shelfFront / 2 : Theme.shelfFloor)
                        width: Math.min(shelf.cell + (thing.solid ? 0 : Theme.gap), shelf.stand * 1.1)
                        height: Math.min(width, shelf.stand * 1.1)
                        source: thing.picture
                        standIn: thing.name
                        tint: thing.tint
                        solid: thing.solid
                        point: thing.middle
                    }
                    PaperSlip {
                        x: (parent.width - width) / 2
                        y: shelf.stand + Theme.shelfFront
                        width: Math.min(thing.slipWide, Math.max(called.implicitWidth + 2 * Theme.small, parent.width * 0.5))
                        height: shelf.slip
                        padding: Theme.tiny / 2

                        StyledText {
                            id: called

                            readonly property real most: thing.slipWide - Theme.tiny
                            readonly property string name: Theme.stem(thing.name)
                            readonly property real share: shelf.sizeOf(name, most)

                            width: Theme.upright ? Math.min(most, (shelf.lettersOf(name, most) + 0.2) * font.pixelSize) : most
                            anchors.centerIn: parent
                            text: shelf.parted(name, most)
                            role: StyledText.Caption
                            color: Theme.ink
                            font.family: Theme.headline(Theme.language)
                            font.pixelSize: Theme.captionSize * share
                            horizontalAlignment: Text.AlignHCenter
                            maximumLineCount: Math.floor(shelf.lines / share) // smaller letters, more lines of them
                            elide: Text.ElideRight
                            lineHeight: shelf.line * Theme.trial / face.height
                        }
                    }
                }
            }
        }
    }
}
