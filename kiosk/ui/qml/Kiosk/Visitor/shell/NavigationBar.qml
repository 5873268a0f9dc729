pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The same on every page, within reach: back, home, language, text size, contrast, reach, and the take-away list.
Rectangle {
    id: bar

    required property Visit visit
    required property TakeAway takeaway

    signal languageWanted

    implicitHeight: Theme.bar
    color: Theme.card
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Bar")

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.hairline
    }
    FontMetrics {
        id: measure

        font.family: Theme.prose(Theme.language)
        font.pixelSize: Theme.trial
    }
    Row {
        id: row

        // As large as the longest of their words fits, and as the text size says.
        readonly property real lettering: {
            const words = [qsTr("Back"), qsTr("Home"), qsTr("Language"), size.text, qsTr("Contrast"), qsTr("Lower screen"), qsTr("My list")];
            const longest = Math.max(...words.map(word => measure.advanceWidth(word)));
            return Math.max(Theme.unit * 18, Math.min(Theme.unit * 25 * Theme.textScale, 100 * (cell - Theme.tiny) / Math.max(1, longest)));
        }
        readonly property real cell: Math.min(Theme.unit * 220, Math.floor((bar.width - 6 * spacing) / 7))

        anchors.centerIn: parent
        spacing: Math.ceil(Theme.mm(3))
        height: parent.height

        NavigationButton {
            width: row.cell
            height: row.height
            lettering: row.lettering
            text: qsTr("Back")
            glyph: "arrow-left"
            enabled: bar.visit.depth > 0
            onClicked: bar.visit.back()
        }
        NavigationButton {
            width: row.cell
            height: row.height
            lettering: row.lettering
            text: qsTr("Home")
            glyph: "house"
            enabled: bar.visit.depth > 0
            onClicked: bar.visit.home()
        }
        NavigationButton {
            width: row.cell
            height: row.height
            lettering: row.lettering
            text: qsTr("Language")
            glyph: "languages"
            onClicked: bar.languageWanted()
        }
        NavigationButton {
            id: size

            width: row.cell
            height: row.height
            lettering: row.lettering
            text: {
                if (bar.visit.textSize === 0)
                    return qsTr("Text size");
                if (bar.visit.textSize === 1)
                    return qsTr("Large");
                return qsTr("Largest");
            }
            glyph: "a-large-small"
            on: bar.visit.textSize > 0
            onClicked: bar.visit.choose_text_size((bar.visit.textSize + 1) % 3)
        }
        NavigationButton {
            width: row.cell
            height: row.height
            lettering: row.lettering
            text: qsTr("Contrast")
            glyph: "contrast"
            on: bar.visit.contrast
            onClicked: bar.visit.choose_contrast(!bar.visit.contrast)
        }
        NavigationButton {
            width: row.cell
            height: row.height
            lettering: row.lettering
            text: qsTr("Lower screen")
            glyph: "accessibility"
            on: bar.visit.reach
            onClicked: bar.visit.choose_reach(!bar.visit.reach)
        }
        NavigationButton {
            width: row.cell
            height: row.height
            lettering: row.lettering
            text: qsTr("My list")
            glyph: "scroll-text"
            badge: bar.takeaway.count
            on: bar.visit.page === "takeaway"
            onClicked: bar.visit.open("takeaway", "")
        }
    }
}
