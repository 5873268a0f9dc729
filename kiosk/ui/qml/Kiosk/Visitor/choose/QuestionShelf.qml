pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One question over its own board, on which its two answers stand.
Item {
    id: shelf

    required property string key
    required property list<string> answers
    required property list<url> pictures
    required property list<string> pieces
    required property string chosen
    required property ChooseWords words
    property real tallest: 0
    readonly property real cell: Math.floor((width - Theme.gap) / 2)
    readonly property real stand: Math.round(Math.min(cell * 0.72, Theme.unit * 128))
    readonly property real natural: asked.height + Theme.tiny + Math.max(...[0, 1].map(at => things.itemAt(at)?.implicitHeight ?? 0))

    signal picked(string answer)

    implicitHeight: Math.max(natural, tallest)

    TextMetrics {
        id: oneLine

        text: asked.text
        font.family: Theme.headline(Theme.language)
        font.pixelSize: Theme.bodySize
    }
    StyledText {
        id: asked

        width: parent.width
        text: shelf.words.question(shelf.key)
        font.family: Theme.headline(Theme.language)
        font.pixelSize: Theme.bodySize * Math.max(0.76, Math.min(1, 0.97 * width / Math.max(1, oneLine.advanceWidth)))
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ShelfBoard {
        y: row.y + shelf.stand
        width: parent.width
    }
    Row {
        id: row

        y: asked.height + Theme.tiny
        spacing: Theme.gap

        Repeater {
            id: things

            model: shelf.answers.length

            AnswerThing {
                required property int index
                readonly property string answer: shelf.answers[index] ?? ""

                width: shelf.cell
                height: Math.max(implicitHeight, shelf.height - row.y)
                stand: shelf.stand
                word: shelf.words.answer(answer)
                picture: shelf.pieces[index] ? Theme.piece(shelf.pieces[index]) : shelf.pictures[index]
                on: shelf.chosen === answer
                passed: shelf.chosen !== "" && !on
                onClicked: shelf.picked(answer)
            }
        }
    }
}
