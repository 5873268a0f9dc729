import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// Draws the page on: once everything is answered the things stand side by side on the glass with what differs between them;
// begun again, the questions do.
Item {
    id: step

    required property ChooseRecord choose
    required property Flickable paper
    required property Item answer
    required property Item compared // within it
    required property real names // where those of the things begin, which stay on the glass
    property bool due: false // until a finger draws the page itself
    readonly property real span: compared.y + compared.height
    readonly property real tall: paper?.contentHeight ?? 0

    function draw() {
        if (paper === null || !due)
            return;
        const top = answer.mapToItem(paper.contentItem, 0, 0).y - Theme.small;
        const foot = top + span + Theme.pace - paper.height;
        const most = Math.min(top + names, paper.contentHeight - paper.height);
        drawing.to = choose.answered === 0 ? 0 : Math.max(0, Math.min(most, Math.max(top, foot)));
        drawing.restart();
    }

    visible: false
    onSpanChanged: Qt.callLater(draw)
    onTallChanged: Qt.callLater(draw)

    NumberAnimation {
        id: drawing

        target: step.paper
        property: "contentY"
        duration: Theme.turn
        easing.type: Easing.OutCubic
    }
    Connections {
        target: step.choose

        function onAnsweredChanged() {
            step.due = step.choose.answered === 0 || step.choose.answered === step.choose.questions.count;
            Qt.callLater(step.draw);
        }
    }
    Connections {
        target: step.paper

        function onMovementStarted() {
            step.due = false;
        }
    }
}
