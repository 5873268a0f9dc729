pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The year as a wheel, December at the top: in each month something that is ripe in it. A touched month leaves only what is
// ripe then. Where the glass is too narrow or too low for a wheel the months stand in rows.
Item {
    id: wheel

    required property MonthList months
    required property int chosen
    required property int now
    property real tall: Infinity // of what it is seen in
    readonly property real apart: Math.ceil(Theme.mm(3.1))
    // Months that are neighbours across a corner of the wheel are still `apart`, and no smaller than a thumb.
    readonly property real least: (1.183 * Theme.target + apart) / 0.175
    readonly property real side: Math.max(least, Math.min(width * (width > Theme.unit * 800 ? 0.64 : 1), Theme.unit * 660))
    readonly property bool round: side <= width + Theme.margin && side <= Math.min(tall, Theme.unit * 900)
    readonly property real mark: (0.175 * side - apart) / 1.183
    readonly property real reach: side * 0.478 - mark / 2 // from the middle of the wheel to that of a month
    readonly property real rim: round && side > width ? (width - side) / 2 : 0 // it may stand out into the margins
    readonly property int fitting: Math.max(3, Math.floor((width + apart) / (Theme.target * 1.25 + apart)))
    readonly property int across: Math.ceil(12 / Math.ceil(12 / fitting)) // rows are even
    readonly property real cell: (width + apart) / across - apart
    readonly property bool beside: round && width - side > Theme.unit * 260
    readonly property int told: chosen > 0 ? chosen : now

    signal picked(int month)

    // The first month after this one in which something is ripe.
    function following(month: int): MonthMark {
        for (let ahead = 0; ahead < marks.count; ++ahead) {
            const mark = marks.itemAt((month + ahead) % 12) as MonthMark;
            if (mark?.ripe.length > 0)
                return mark;
        }
        return null;
    }

    implicitHeight: {
        if (!round)
            return Math.ceil(12 / across) * (Theme.target + apart) - apart + Theme.gap + words.height;
        return beside ? Math.max(side, words.height) : side + Theme.gap + words.height;
    }

    PieceImage {
        width: Math.round(wheel.side * 552 / 520)
        height: width
        x: Math.round(wheel.rim + (wheel.side - width) / 2)
        y: Math.round((wheel.side - width) / 2)
        piece: wheel.round ? "month-dial" : ""
    }
    Rectangle {
        x: wheel.rim
        width: wheel.side
        height: width
        radius: width / 2
        visible: wheel.round && Theme.contrast
        color: Theme.clear
        border.width: Theme.hair
        border.color: Theme.ink
    }
    Repeater {
        id: marks

        model: wheel.months

        MonthMark {
            id: mark

            readonly property real turn: month * Math.PI / 6

            x: wheel.round ? wheel.rim + wheel.side / 2 + wheel.reach * Math.sin(turn) - width / 2 : (month - 1) % wheel.across * (wheel.cell + wheel.apart)
            y: wheel.round ? wheel.side / 2 - wheel.reach * Math.cos(turn) - height / 2 : Math.floor((month - 1) / wheel.across) * (height + wheel.apart)
            width: wheel.round ? wheel.mark : wheel.cell
            height: wheel.round ? width : Theme.target
            round: wheel.round
            on: wheel.chosen === month
            now: wheel.now === month
            onClicked: wheel.picked(month)
        }
    }
    Seal {
        anchors.centerIn: centre
        side: Theme.unit * 116
        text: Theme.upright ? qsTr("season") : "当季"
        tongue: Theme.upright ? Theme.language : "zh-CN"
        visible: wheel.round
        Accessible.ignored: true
    }
    StyledText {
        anchors.horizontalCenter: centre.horizontalCenter
        y: wheel.side / 2 + Theme.unit * 66
        text: qsTr("season")
        role: StyledText.Caption
        lineHeight: 1
        visible: wheel.round && !Theme.upright
        Accessible.ignored: true
    }
    Item {
        id: centre

        x: wheel.rim
        width: wheel.side
        height: wheel.side
    }
    Column {
        id: words

        x: wheel.beside ? wheel.side + Theme.wideGap : 0
        y: {
            if (wheel.beside)
                return Math.max(0, (wheel.side - height) / 2);
            return wheel.implicitHeight - height;
        }
        width: wheel.width - x
        spacing: Theme.tiny

        Repeater {
            model: wheel.months

            Column {
                id: told

                required property int month
                required property string name
                required property list<string> ripe
                readonly property int most: wheel.beside && Theme.upright ? 7 : 4 // words of letters are long

                width: words.width
                spacing: Theme.tiny
                visible: month === wheel.told

                SectionHeading {
                    width: parent.width
                    text: qsTr("Ripe in %1").arg(told.name)
                    visible: wheel.beside || told.ripe.length > 0 // above these words the month is marked, and their chip has to fit
                }
                StyledText {
                    width: parent.width
                    text: {
                        const named = told.ripe.slice(0, told.most).map(name => Theme.stem(name)).join(Theme.upright ? "、" : ", ");
                        if (told.ripe.length === 0)
                            return qsTr("Nothing here is gathered in this month.");
                        return told.ripe.length > told.most ? qsTr("%1 and %2 more").arg(named).arg(told.ripe.length - told.most) : named;
                    }
                }
                Chip {
                    readonly property MonthMark next: told.ripe.length === 0 && told.visible ? wheel.following(told.month) : null

                    most: words.width
                    text: next ? qsTr("Ripe in %1").arg(next.name) : ""
                    amount: next ? next.ripe.length : -1
                    glyph: "chevron-right"
                    visible: next !== null
                    Accessible.checkable: false
                    onClicked: wheel.picked(next.month)
                }
            }
        }
    }
}
