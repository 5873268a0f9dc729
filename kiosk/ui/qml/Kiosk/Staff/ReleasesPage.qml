pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// What is on show, what is kept, what comes by itself, and what a stick carries.
Item {
    id: page

    required property Releases releases
    required property NetworkUpdates updates
    property string asked: ""
    property string askedName: ""
    readonly property string standing: {
        switch (releases.state) {
        case "good":
            return qsTr("Shown as it should be");
        case "trial":
            return qsTr("On trial: %1:%2 left").arg(Math.floor(releases.secondsLeft / 60)).arg(String(releases.secondsLeft % 60).padStart(2, "0"));
        case "instead":
            return qsTr("Shown in place of a better one");
        case "builtin":
            return qsTr("What came with the program");
        default:
            return qsTr("Nothing can be shown");
        }
    }

    ScrollArea {
        anchors.fill: parent
        head: Theme.small
        spacing: Theme.gap

        SettingRow {
            label: page.releases.pack === "" ? page.standing : page.releases.pack + " " + page.releases.version
            note: (page.releases.pack === "" ? "" : page.standing + "\n") + qsTr("%1, since %2").arg(page.releases.short).arg(page.releases.since)
            visible: page.releases.state !== "none"

            PillButton {
                text: qsTr("Keep it")
                strong: true
                visible: page.releases.state === "trial"
                onClicked: page.releases.keep()
            }
            PillButton {
                text: qsTr("Go back")
                visible: page.releases.state === "trial"
                onClicked: page.releases.end_trial()
            }
        }
        Repeater {
            model: page.releases.reasons

            SettingRow {
                required property string modelData

                label: qsTr("Why nothing better is shown")
                note: modelData
                strong: true
            }
        }
        SettingRow {
            label: page.releases.trouble
            strong: true
            visible: page.releases.trouble !== ""
        }
        SettingRow {
            label: {
                if (page.releases.done === "imported")
                    return qsTr("It was taken in. Look at it on trial, then keep it.");
                return qsTr("It is on show now.");
            }
            visible: page.releases.done !== ""
        }
        UpdatesRow {
            width: parent.width
            updates: page.updates
        }
        StickReleases {
            width: parent.width
            releases: page.releases
        }
        SectionHeading {
            width: parent.width
            text: qsTr("Kept here")
        }
        StyledText {
            width: parent.width
            text: qsTr("Nothing has been published here yet.")
            color: Theme.soft
            visible: page.releases.kept.count === 0
        }
        Repeater {
            model: page.releases.kept

            SettingRow {
                id: kept

                required property string key
                required property string short
                required property string pack
                required property string version
                required property string when
                required property bool current
                required property bool trial
                readonly property string standing: {
                    if (current)
                        return "\n" + qsTr("Chosen to be shown");
                    return trial ? "\n" + qsTr("Taken in, not shown yet") : "";
                }

                label: kept.pack + " " + kept.version
                note: kept.short + ", " + kept.when + kept.standing

                PillButton {
                    text: qsTr("Try")
                    visible: kept.key !== page.releases.key
                    enabled: page.releases.doing === ""
                    says: text + " " + kept.short
                    onClicked: page.releases.preview(kept.key)
                }
                PillButton {
                    text: kept.trial ? qsTr("Show") : qsTr("Roll back")
                    visible: !kept.current
                    enabled: page.releases.doing === ""
                    says: text + " " + kept.short
                    onClicked: {
                        page.askedName = kept.pack + " " + kept.version;
                        page.asked = kept.key;
                    }
                }
            }
        }
    }
    ConfirmSheet {
        heading: qsTr("Show this one from now on?")
        what: page.askedName + "\n" + page.asked.slice(0, 12)
        visible: page.asked !== ""
        onAgreed: {
            page.releases.roll_back(page.asked);
            page.asked = "";
        }
        onRefused: page.asked = ""
    }
    ConfirmSheet {
        heading: qsTr("No office has signed it. Import it anyway?")
        what: page.releases.unsignedWhy
        yes: qsTr("Import it unsigned")
        doubtful: true
        visible: what !== ""
        onAgreed: page.releases.import_unsigned()
        onRefused: page.releases.leave_unsigned()
    }
}
