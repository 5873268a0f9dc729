pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// Which tea is yours: a few questions with two answers each, and three things that fit, with their reasons, side by side.
Page {
    id: page

    readonly property ChooseRecord choose: showroom.choose
    readonly property ChooseWords words: ChooseWords {}
    // The questions are whole above the fold, and what they bring forward with its reasons.
    readonly property real questionsFoot: wide ? height - 2 * Theme.wideGap : height * [0.445, 0.51, 0.57][Theme.textSize]
    readonly property string found: {
        if (choose.answered === 0)
            return qsTr("One touch is enough: of %1 things three come forward, each with its reasons.").arg(choose.left.count);
        if (choose.suggestions.count === 0)
            return qsTr("Nothing like that is here at the moment.");
        if (choose.fitting === 0)
            return qsTr("Nothing matches everything. These come closest; a dash marks what differs.");
        if (choose.lookedAt < choose.amount) {
            const some = choose.fitting < choose.suggestions.count ? qsTr("Matching everything: %1 of the first %2, of %3 in all. The others come close; a dash marks what differs.") : qsTr("Matching everything: %1 of the first %2, of %3 in all");
            return some.arg(choose.fitting).arg(choose.lookedAt).arg(choose.amount);
        }
        if (choose.fitting < choose.suggestions.count)
            return qsTr("Matching everything: %1 of %2. The others come close; a dash marks what differs.").arg(choose.fitting).arg(choose.amount);
        return qsTr("Matching everything: %1 of %2").arg(choose.fitting).arg(choose.amount);
    }

    paper: spread.paper

    Landscape {
        anchors.fill: parent
        showroom: page.showroom
        faint: true
        opacity: page.wide ? 0.55 : 0.85
    }
    Component {
        id: lead

        Column {
            id: asking

            spacing: Theme.pace

            PageHeading {
                width: parent.width
                text: page.words.title(page.choose.tone)
                second: page.choose.known ? qsTr("Touch what you like; touch again to take it back.") : qsTr("There is nothing to choose from here at the moment.")
                tone: Theme.contrast ? Theme.ink : Theme.tone(page.choose.tone)
            }
            StyledText {
                width: parent.width
                text: qsTr("No alcohol for minors. Excessive drinking is harmful to health.")
                color: Qt.darker(Theme.seal, 1.3)
                visible: page.choose.adultsOnly
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            Flow {
                id: questions

                property real tallest: 0
                readonly property bool broad: width > Theme.bodySize * (Theme.upright ? 16 : 18)
                readonly property bool threefold: shelves.count === 3 && width > Theme.bodySize * (Theme.upright ? 25 : 28)
                readonly property bool paired: broad && shelves.count > 2 // the last of an odd number has a row of its own
                readonly property int across: threefold ? 3 : paired ? 2 : 1
                readonly property int rows: Math.ceil(shelves.count / across)
                readonly property real room: (page.questionsFoot - y - (rows - 1) * spacing) / Math.max(1, rows)

                // Boards are level: each question is as tall as the tallest.
                function level() {
                    let tall = 0;
                    for (let at = 0; at < shelves.count; ++at)
                        tall = Math.max(tall, (shelves.itemAt(at) as QuestionShelf)?.natural ?? 0);
                    tallest = tall;
                }

                spacing: Theme.pace
                width: parent.width

                Repeater {
                    id: shelves

                    model: page.choose.questions
                    onItemAdded: questions.level()
                    onItemRemoved: questions.level()

                    QuestionShelf {
                        required property int index
                        readonly property bool alone: questions.across < 2 || index === shelves.count - 1 && index % questions.across === 0

                        width: alone ? questions.width : Math.floor((questions.width - (questions.across - 1) * questions.spacing) / questions.across)
                        words: page.words
                        beside: alone && questions.broad
                        room: questions.room + (beside && questions.paired ? -0.7 : 0.7) * Theme.bodySize * (shelves.count % 2 && questions.rows > 1 ? 1 : 0)
                        tallest: alone ? 0 : questions.tallest
                        onNaturalChanged: questions.level()
                        onPicked: answer => page.choose.choose(key, answer)
                    }
                }
            }
        }
    }
    Component {
        id: body

        Column {
            id: forward

            // For what is left to choose among, above the fold
            readonly property real room: page.height - (parent?.y ?? 0) - 2 * Theme.wideGap - Theme.bodySize * 3 - Theme.pace
            readonly property bool abreast: width >= 3 * Theme.bodySize * (Theme.upright ? 8 : 8.6) + 2 * Theme.gap

            spacing: Theme.pace

            StepForward {
                choose: page.choose
                paper: page.paper
                answer: forward
                compared: compared
                names: shelf.y + shelf.stand
            }
            Item {
                width: parent.width
                height: Math.max(verdict.height, again.visible ? again.height : 0)
                visible: page.choose.known

                StyledText {
                    id: verdict

                    width: parent.width - (again.visible ? again.width + Theme.gap : 0)
                    anchors.verticalCenter: parent.verticalCenter
                    text: page.found
                    font.family: Theme.headline(Theme.language)
                    lineHeight: 1.2
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                RoundButton {
                    id: again

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    glyph: "rotate-ccw"
                    says: qsTr("Begin again")
                    visible: page.choose.answered > 0
                    onClicked: page.choose.clear()
                }
            }
            SuggestionShelf {
                id: shelf

                width: parent.width
                visible: page.choose.suggestions.count > 0
                suggestions: page.choose.suggestions
                words: page.words
                abreast: forward.abreast
                onWanted: key => page.visit.open("product", key)
            }
            ComparedTable {
                id: compared

                width: parent.width
                lines: page.choose.compared
                names: page.choose.names
                colours: page.choose.colours
                words: page.words
                abreast: forward.abreast
            }
            ThingsLeft {
                width: parent.width
                visible: page.choose.left.count > 0
                things: page.choose.left
                heading: page.choose.answered > 0 ? qsTr("These match everything too") : ""
                room: page.choose.answered > 0 ? Theme.unit * 460 : forward.room
                onWanted: key => page.visit.open("product", key)
            }
            StyledText {
                width: parent.width
                text: qsTr("From the tasting notes and the usual brewing figures; what they do not say is not claimed.")
                role: StyledText.Caption
                visible: page.choose.suggestions.count > 0 && page.choose.tone === "tea"
            }
        }
    }
    TwoPane {
        id: spread

        anchors.fill: parent
        share: 0.44
        lead: lead
        body: body
    }
}
