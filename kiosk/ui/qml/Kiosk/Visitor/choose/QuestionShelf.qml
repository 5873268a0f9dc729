pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One question over its own board, or on a card that stands at the head of it, where its two answers stand, as large as there
// is room.
Item {
    id: shelf

    required property string key
    required property list<string> answers
    required property list<url> pictures
    required property list<string> pieces
    required property string chosen
    required property ChooseWords words
    required property bool beside // the question stands before its answers
    required property real room // for its height; where words need more it is taller
    property real tallest: 0
    property real below: 0 // of its boards, the front and the slips
    property real share: 1 // of the size of words, at which each answer fits
    readonly property real head: beside ? Math.round(width * (Theme.upright ? 0.3 : 0.33)) : 0
    readonly property real over: beside ? 0 : asked.height + Theme.tiny
    readonly property real cell: Math.floor((width - head - (beside ? 2 : 1) * Theme.gap) / 2)
    readonly property real stand: Math.round(Math.max(Theme.unit * [96, 104, 128][Theme.textSize], beside ? card.height + Theme.tiny : 0, Math.min(room - over - below, cell * 0.94, Theme.unit * 260)))
    readonly property real natural: over + stand + below

    signal picked(string answer)

    function level() {
        const answers = Array.from({
            length: things.count
        }, (_, at) => things.itemAt(at) as AnswerThing);
        share = Math.min(1, ...answers.map(thing => thing?.fits ?? 1));
        below = Math.max(0, ...answers.map(thing => thing?.below ?? 0));
    }

    implicitHeight: Math.max(natural, tallest)

    TextMetrics {
        id: oneLine

        text: asked.text
        font.family: Theme.headline(Theme.language)
        font.pixelSize: Theme.bodySize
    }
    ShelfBoard {
        y: row.y + shelf.stand
        width: parent.width
    }
    PaperSlip {
        id: card

        x: Theme.small
        y: row.y + shelf.stand + Theme.shelfFloor - height
        width: shelf.head - Theme.small
        height: asked.height + 2 * Theme.small
        visible: shelf.beside
    }
    StyledText {
        id: asked

        x: shelf.beside ? card.x + Theme.small : 0
        y: shelf.beside ? card.y + Theme.small : 0
        width: shelf.beside ? card.width - 2 * Theme.small : parent.width
        text: shelf.words.question(shelf.key)
        font.family: Theme.headline(Theme.language)
        font.pixelSize: {
            if (shelf.beside && !Theme.upright)
                return Theme.bodySize;
            return Theme.bodySize * Math.max(0.76, Math.min(shelf.beside ? 1.25 : 1, 0.97 * width / Math.max(1, oneLine.advanceWidth)));
        }
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Row {
        id: row

        x: shelf.beside ? shelf.head + Theme.gap : 0
        y: shelf.over
        spacing: Theme.gap

        Repeater {
            id: things

            model: shelf.answers.length
            onItemAdded: shelf.level()

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
                share: shelf.share
                onFitsChanged: shelf.level()
                onBelowChanged: shelf.level()
                onClicked: shelf.picked(answer)
            }
        }
    }
}
