import QtQuick
import Kiosk.Theme

// How large words may be written in a room: in the lines that let them be largest, fewer of them where that costs little, and
// never broken where no line may end.
FontMetrics {
    id: fitted

    required property string words
    required property string family
    required property size room // its height may be endless
    required property real wanted
    property string tongue: Theme.language
    property int lines: 3 // at most
    property real pitch: 1.1
    property real gain: 1.15 // how much larger another line must let them be
    readonly property real size: Math.max(1, laid.width)
    readonly property real breadth: Math.ceil(1.03 * laid.height * size / Theme.trial) + 1 // in which they are so many lines, even ones
    readonly property list<string> parts: Lettering.pieces(Lettering.kept(words, tongue)).map(part => part.replace(/\u2060/g, ""))
    readonly property list<real> widths: height > 0 ? parts.map(part => advanceWidth(part.replace(/ +$/, ""))) : [] // at the size of trial
    readonly property list<real> spaces: height > 0 ? parts.map(part => part.endsWith(" ") ? advanceWidth("\u00a0") : 0) : [] // after them
    readonly property size laid: { // how large they are, and how wide so many lines of them at the size of trial
        const high = Math.max(1, pitch * lineSpacing / font.pixelSize);
        let best = Qt.size(0, 0);
        for (let rows = 1; rows <= Math.min(lines, Math.max(1, widths.length)); ++rows) {
            const breadth = least(rows);
            const size = Math.min(wanted, 0.98 * Theme.trial * Math.max(0, room.width) / Math.max(1, breadth), isFinite(room.height) ? 0.99 * room.height / rows / high : wanted);
            if (size > best.width * gain)
                best = Qt.size(size, breadth);
            if (best.width >= wanted)
                break;
        }
        return best;
    }

    // How wide these are in so many lines, broken where that is least.
    function least(rows: int): real {
        let found = widths.map((_, from) => across(from, widths.length)); // from each on in one line, in two, and so on
        for (let row = 1; row < rows; ++row)
            found = found.map((rest, from) => {
                let narrow = rest;
                for (let at = from + 1; at < widths.length; ++at)
                    narrow = Math.min(narrow, Math.max(across(from, at), found[at]));
                return narrow;
            });
        return found[0] ?? 0;
    }

    // How wide one line of these is, without the space at its end.
    function across(from: int, end: int): real {
        let line = widths[end - 1];
        for (let at = from; at < end - 1; ++at)
            line += widths[at] + spaces[at];
        return line;
    }

    font.family: family
    font.pixelSize: Theme.trial
}
