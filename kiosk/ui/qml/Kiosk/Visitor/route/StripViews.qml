pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The paintings of a route's stops in little: the first one large, the others beside it, each with its
// number.
Item {
    id: views

    required property list<url> pictures
    // Only stops that have a painting are shown, and no more of them than can be told apart.
    readonly property list<int> shown: pictures.map((picture, at) => at).filter(at => pictures[at].toString() !== "").slice(0, 7)
    readonly property int others: shown.length - 1
    readonly property int rows: others > 1 ? 2 : 1
    readonly property int columns: Math.max(1, Math.ceil(others / rows))
    readonly property real tall: Math.round(Math.min(width * 0.4, Theme.unit * 320))
    readonly property real large: Math.round((tall - foot) * 1.5)
    readonly property real foot: Math.round(Theme.unit * 26)
    readonly property real cell: (width - large) / columns
    readonly property real small: Math.round(Math.min(cell * 0.96, (tall / rows - foot) * 1.5))

    function place(at: int): rect {
        if (at === 0)
            return Qt.rect(0, 0, large, tall - foot);
        const column = Math.floor((at - 1) / rows);
        const row = (at - 1) % rows;
        const high = Math.round(small / 1.5);
        return Qt.rect(Math.round(large + column * cell + (cell - small) / 2), Math.round(row * tall / rows + (tall / rows - foot - high) / 2), small, high);
    }

    function mark(at: int): point {
        const view = place(at);
        return Qt.point(view.x + view.width / 2, view.y + view.height + foot * 0.3);
    }

    implicitHeight: tall

    Repeater {
        model: views.shown

        Item {
            id: stop

            required property int index
            required property int modelData

            Painting {
                x: views.place(stop.index).x
                y: views.place(stop.index).y
                width: views.place(stop.index).width
                height: views.place(stop.index).height
                source: views.pictures[stop.modelData] ?? ""
            }
            Rectangle {
                x: views.mark(stop.index).x - width / 2
                y: views.mark(stop.index).y - height / 2
                width: Math.round(Theme.unit * 34)
                height: width
                radius: width / 2
                color: Theme.seal
                border.width: Math.round(Theme.unit * 3)
                border.color: Theme.light

                StyledText {
                    anchors.centerIn: parent
                    text: Theme.numeral(stop.modelData + 1)
                    color: Theme.light
                    font.family: Theme.headline(Theme.language)
                    font.pixelSize: Math.round(Theme.unit * (text.length > 1 ? 16 : 20))
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
