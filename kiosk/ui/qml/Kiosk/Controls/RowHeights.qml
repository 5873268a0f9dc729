import QtQuick

// The heights of a grid's rows, each as tall as its tallest: whoever stands in it asks `tallest(index)` for its height, and calls
// `measure` when its own implicit height changes.
QtObject {
    id: levels

    required property Repeater of
    required property int across
    property list<real> rows: []

    function measure(): void {
        const found = [];
        for (let at = 0; at < of.count; ++at) {
            const row = Math.floor(at / across);
            found[row] = Math.max(found[row] ?? 0, of.itemAt(at)?.implicitHeight ?? 0);
        }
        rows = found;
    }
    function tallest(index: int): real {
        return rows[Math.floor(index / across)] ?? 0;
    }

    onAcrossChanged: measure()
}
