pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// What sticks carry, and taking it in.
Column {
    id: sticks

    required property Releases releases

    spacing: Theme.gap

    SectionHeading {
        width: parent.width
        text: qsTr("On a stick")
    }
    Repeater {
        model: sticks.releases.carriers

        SettingRow {
            id: carried

            required property string folder
            required property string short
            required property string pack
            required property string version

            label: carried.pack + " " + carried.version
            note: carried.short + "\n" + carried.folder

            PillButton {
                text: qsTr("Import")
                enabled: sticks.releases.doing === ""
                says: text + " " + carried.short
                onClicked: sticks.releases.import_release(carried.folder)
            }
        }
    }
    SettingRow {
        label: {
            if (sticks.releases.doing === "search")
                return qsTr("Looking…");
            if (sticks.releases.doing === "import")
                return qsTr("Taking it in… %1 %").arg(sticks.releases.percent);
            if (sticks.releases.doing === "switch")
                return qsTr("Changing…");
            if (sticks.releases.searched && sticks.releases.carriers.count === 0)
                return qsTr("No stick carries a release");
            return qsTr("Insert a USB stick, then look again");
        }

        PillButton {
            text: qsTr("Look again")
            enabled: sticks.releases.doing === ""
            onClicked: sticks.releases.search()
        }
    }
}
