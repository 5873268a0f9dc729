pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// Today so far and the last weeks, exact, and the report on a stick, which is rounded.
ScrollArea {
    id: page

    required property Numbers numbers
    readonly property bool broad: width > height
    readonly property string nothing: qsTr("Nothing was counted yet.")

    head: Theme.small
    spacing: Theme.gap

    SettingRow {
        label: page.numbers.trouble
        strong: true
        visible: page.numbers.trouble !== ""
    }
    SettingRow {
        label: qsTr("Nothing is counted")
        note: qsTr("kiosk.toml says so: [usage] record = false.")
        visible: !page.numbers.recorded
    }
    Grid {
        id: today

        width: parent.width
        columns: page.broad ? 4 : 2
        spacing: Theme.gap
        visible: page.numbers.recorded

        Repeater {
            model: [qsTr("Visits today"), qsTr("Pages opened"), qsTr("Codes shown"), qsTr("Busiest hour")]

            FactBox {
                required property string modelData
                required property int index

                width: (today.width - (today.columns - 1) * today.spacing) / today.columns
                label: modelData
                value: [page.numbers.visits, page.numbers.pagesOpened, page.numbers.codesShown, page.numbers.busiest === "" ? "–" : page.numbers.busiest][index]
            }
        }
    }
    SettingRow {
        label: {
            if (page.numbers.doing === "search")
                return qsTr("Looking…");
            if (page.numbers.doing === "write")
                return qsTr("Writing the report…");
            if (page.numbers.written !== "")
                return qsTr("The report was written");
            return qsTr("The report of the last 90 days");
        }
        note: {
            if (page.numbers.written !== "")
                return page.numbers.written;
            if (page.numbers.sticks.count === 0)
                return qsTr("Insert a USB stick, then look again");
            return qsTr("A page and a workbook. What leaves the house is rounded down to fives; nothing under five is told.");
        }

        PillButton {
            text: qsTr("Look again")
            enabled: page.numbers.doing === ""
            onClicked: page.numbers.refresh()
        }
    }
    Repeater {
        model: page.numbers.sticks

        SettingRow {
            id: stick

            required property string folder
            required property string name

            label: stick.name
            note: stick.folder

            PillButton {
                text: qsTr("Write it here")
                enabled: page.numbers.doing === ""
                says: text + " " + stick.name
                onClicked: page.numbers.export(stick.folder)
            }
        }
    }
    StyledText {
        width: parent.width
        text: qsTr("The last %1 days, counted exactly. These numbers are for this house alone.").arg(page.numbers.days)
        role: StyledText.Caption
    }
    FigureBars {
        heading: qsTr("What is opened")
        model: page.numbers.pages
        nothing: page.nothing
    }
    FigureBars {
        heading: qsTr("Which codes were shown")
        model: page.numbers.codes
        nothing: page.nothing
    }
    FigureBars {
        heading: qsTr("When it is busy")
        model: page.numbers.hours
        nothing: page.nothing
    }
    FigureBars {
        heading: qsTr("Which languages are chosen")
        model: page.numbers.languages
        nothing: page.nothing
    }
    FigureBars {
        heading: qsTr("Searches without a result")
        model: page.numbers.words
        nothing: page.nothing
    }
}
