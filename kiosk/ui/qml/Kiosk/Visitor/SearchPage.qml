pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// Finding a thing by a few letters of its pinyin or its name; suggestions before anything is typed.
Page {
    id: page

    readonly property Search search: showroom.search
    readonly property real keysWidth: wide ? width * 0.5 - Theme.margin : width - 2 * Theme.gap

    paper: found

    Landscape {
        anchors.fill: parent
        showroom: page.showroom
        faint: true
    }
    Scroll {
        id: found

        x: page.wide ? page.width * 0.5 : 0
        width: page.wide ? page.width * 0.5 : page.width
        height: page.wide ? page.height : typing.y

        PageHeading {
            width: parent.width
            text: qsTr("Search")
            second: page.search.text === "" ? qsTr("A few letters of pinyin or of a name are enough") : page.search.results.count === 0 ? qsTr("Nothing found. Try fewer letters.") : qsTr("%n found", "", page.search.results.count)
        }
        CardGrid {
            width: parent.width
            cards: page.search.results
            visit: page.visit
        }
        CardGrid {
            width: parent.width
            heading: qsTr("To begin with")
            cards: page.search.suggestions
            visit: page.visit
            visible: page.search.results.count === 0
        }
    }
    Column {
        id: typing

        x: page.wide ? Theme.margin : Theme.gap
        y: page.wide ? Math.max(Theme.wideGap, (page.height - height) / 2) : page.height - height - Theme.gap
        width: page.keysWidth
        spacing: Theme.gap

        Panel {
            width: parent.width
            height: Theme.pill

            Words {
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
            onTyped: letter => page.search.type(letter)
            onErased: page.search.erase()
            onCleared: page.search.clear()
        }
    }
}
