pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// Finding a thing by a few letters of its pinyin or its name; suggestions before anything is typed.
Page {
    id: page

    readonly property Search search: showroom.search
    readonly property bool dense: Theme.mm(15) * 10 + Theme.mm(3) * 9 > width * 0.5
    readonly property real share: {
        if (dense)
            return Math.max(0.63, (Theme.margin + 7 * Theme.target + 6 * Theme.gap) / width);
        return wide ? 0.42 : 0.52;
    }
    readonly property real keysWidth: lying ? width * share - Theme.margin : width - 2 * Theme.gap
    readonly property string hint: {
        if (search.text === "")
            return qsTr("A few letters of pinyin or of a name are enough");
        if (search.amount === 0)
            return qsTr("Nothing found. Try fewer letters.");
        return qsTr("%n found", "", search.amount);
    }

    paper: found
    complete: grown && search.results.count === search.amount

    Landscape {
        anchors.fill: parent
        showroom: page.showroom
        faint: true
        opacity: page.lying ? 0.55 : 0.85
    }
    Image {
        id: cliffs

        width: found.x
        height: typing.y
        source: visible ? page.showroom.headerWide : ""
        sourceSize.width: Math.round(width)
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: Image.AlignTop
        asynchronous: true
        visible: page.lying && !page.dense && !Theme.contrast
        Accessible.ignored: true
    }
    Rectangle {
        width: cliffs.width
        height: Math.round(cliffs.height * 0.45)
        anchors.bottom: cliffs.bottom
        visible: cliffs.visible
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.paper, 0)
            }
            GradientStop {
                position: 0.9
                color: Theme.paper
            }
        }
    }
    ScrollArea {
        id: found

        x: page.lying ? page.width * page.share : 0
        width: page.width - x
        height: page.lying ? page.height : typing.y
        side: page.lying && page.dense ? Theme.gap : Theme.margin

        PageHeading {
            width: parent.width
            text: qsTr("Search")
            second: page.hint
            visible: !page.lying
        }
        ChooseEntry {
            width: parent.width
            tone: "tea"
            visible: page.showroom.asking !== "" && page.search.amount === 0
            onClicked: page.visit.open("choose", page.showroom.asking)
        }
        CardGrid {
            width: parent.width
            fewest: page.dense ? 1 : 2
            cards: page.search.results
            shelved: true
            least: Theme.unit * (page.wide ? 225 : 290)
            glass: found.height - found.head - y - Theme.wideGap
            visit: page.visit
        }
        CardGrid {
            width: parent.width
            fewest: page.dense ? 1 : 2
            heading: qsTr("To begin with")
            cards: page.search.suggestions
            shelved: true
            least: Theme.unit * (page.wide ? 225 : 290)
            glass: found.height - found.head - y - Theme.wideGap
            visit: page.visit
            visible: page.search.results.count === 0
        }
    }
    PaperEdge {
        anchors.left: found.left
        anchors.right: found.right
        anchors.bottom: found.bottom
        paper: found
        whole: true
    }
    PageHeading {
        id: title

        x: Theme.margin
        y: Theme.wideGap
        width: page.keysWidth
        text: qsTr("Search")
        second: page.hint
        faint: Theme.ink // it lies on the painting
        visible: page.lying && !page.dense && typing.y > y + height
    }
    Column {
        id: typing

        x: page.lying ? Theme.margin : Theme.gap
        y: page.height - height - (page.lying && !page.dense ? Theme.wideGap : Theme.gap)
        width: page.keysWidth
        spacing: Theme.gap

        NinePatch {
            id: field

            width: parent.width
            piece: "slip"
            height: Math.min(Theme.pill, page.dense ? Math.ceil(Theme.mm(15.2)) : Theme.pill)

            StyledText {
                id: typedWords

                x: Theme.wideGap
                width: parent.width - 2 * x - clear.width
                height: parent.height
                text: page.search.text === "" ? qsTr("Type pinyin, initials or letters") : page.search.text
                tongue: page.search.text === "" ? Theme.language : "en"
                color: page.search.text === "" ? Theme.soft : Theme.ink
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.unit * 22
                wrapMode: Text.NoWrap
                lineHeight: 1
            }
            RoundButton {
                id: clear

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                height: parent.height
                width: height
                glyph: "x"
                says: qsTr("Clear")
                visible: page.search.text !== ""
                onClicked: page.search.clear()
            }
        }
        Keypad {
            width: parent.width
            numbered: page.search.numbered
            slender: page.lying ? 1.2 : 0.95
            tallest: {
                if (page.lying)
                    return (page.height - field.height - 3 * Theme.gap + spacing) / lines.length - spacing;
                return Theme.unit * 130;
            }
            onTyped: letter => page.search.type(letter)
            onErased: page.search.erase()
            onCleared: page.search.clear()
        }
    }
}
