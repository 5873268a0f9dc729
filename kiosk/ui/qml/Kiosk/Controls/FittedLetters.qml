import QtQuick
import Kiosk.Theme

// How large words may be written in a room: in the lines that let them be largest, fewer of them where that
// costs little, and never broken inside a word. Characters break anywhere but before those that never begin a line.
FontMetrics {
    id: fitted

    required property string words
    required property string family
    required property size room
    required property real wanted
    property int lines: 3 // at most
    property real pitch: 1.1
    readonly property string between: words.includes(" ") ? " " : ""
    readonly property list<string> parts: between ? words.split(between) : words.match(/.[ー、。ッャュョっゃゅょ・）」]*/g) ?? []
    readonly property real size: {
        const high = Math.max(1, pitch * fitted.lineSpacing / font.pixelSize);
        let best = 1;
        for (let rows = 1; rows <= lines; ++rows) {
            const wide = 0.98 * font.pixelSize * room.width / Math.max(1, across(parts, rows));
            const found = Math.min(wanted, wide, 0.99 * room.height / rows / high);
            if (found > best * 1.15)
                best = found;
        }
        return best;
    }

    // How wide these are in so many lines, broken where that is least.
    function across(some: list<string>, rows: int): real {
        if (rows < 2 || some.length < 2)
            return advanceWidth(some.join(between));
        let least = Infinity;
        for (let at = 1; at < some.length; ++at)
            least = Math.min(least, Math.max(advanceWidth(some.slice(0, at).join(between)), across(some.slice(at), rows - 1)));
        return least;
    }

    font.family: family
    font.pixelSize: Theme.trial
}
