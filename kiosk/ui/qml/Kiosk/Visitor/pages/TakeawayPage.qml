pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The take-away list: what was collected, and one code that carries it to a phone.
Page {
    id: page

    readonly property TakeAway takeaway: showroom.takeaway

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
            spacing: Theme.wideGap

            Masthead {
                width: parent.width
                text: qsTr("My list")

                StyledText {
                    width: parent.width
                    text: {
                        if (page.takeaway.count === 0)
                            return qsTr("Nothing yet");
                        return qsTr("%n thing(s) to take along", "", page.takeaway.count);
                    }
                    role: StyledText.Heading
                }
                Grid {
                    id: carried

                    readonly property real beside: width - page.showroom.codes.collected - columnSpacing

                    width: parent.width
                    columns: code.visible && beside >= Theme.bodySize * (Theme.upright ? 8 : 11) ? 2 : 1
                    columnSpacing: Theme.wideGap
                    rowSpacing: Theme.pace
                    verticalItemAlignment: Grid.AlignVCenter

                    QrCode {
                        id: code

                        width: page.showroom.codes.collected
                        height: width
                        link: page.takeaway.link
                        rows: page.takeaway.code
                    }
                    Column {
                        width: carried.columns > 1 ? carried.beside : carried.width
                        spacing: Theme.pace

                        StyledText {
                            width: parent.width
                            text: {
                                if (page.takeaway.count === 0)
                                    return qsTr("Press “Add to my list” on a product, a place or a route, and it waits here.");
                                if (page.takeaway.link !== "")
                                    return qsTr("Scan the code and the list is on your phone. Nothing is stored here; the list is cleared when you leave.");
                                return qsTr("Show this list to our staff; it is cleared when you leave.");
                            }
                        }
                        PillButton {
                            width: Math.min(implicitWidth, parent.width)
                            text: qsTr("Empty the list")
                            glyph: "x"
                            visible: page.takeaway.count > 0
                            onClicked: page.takeaway.clear()
                        }
                        PillButton {
                            width: Math.min(implicitWidth, parent.width)
                            text: qsTr("To the doors")
                            glyph: "house"
                            strong: true
                            visible: page.takeaway.count === 0
                            onClicked: page.visit.home()
                        }
                    }
                }
            }
        }
    }
    Component {
        id: body

        Column {
            spacing: Theme.gap

            CardGrid {
                width: parent.width
                heading: qsTr("To begin with")
                cards: page.showroom.search.suggestions
                shelved: true
                most: 6
                visit: page.visit
                visible: page.takeaway.count === 0
            }
            Repeater {
                model: page.takeaway.entries

                Item {
                    id: entry

                    required property string kind
                    required property string key
                    required property string name
                    required property string note
                    required property url picture
                    required property string tint
                    required property bool solid
                    required property point middle

                    width: parent ? parent.width : 0
                    implicitHeight: Math.max(line.implicitHeight, Theme.unit * 172)

                    ListRow {
                        id: line

                        width: parent.width - off.width - Theme.gap
                        height: parent.height
                        lead: Theme.unit * 196
                        large: true
                        name: Theme.stem(entry.name)
                        below: entry.note
                        onClicked: page.visit.open(entry.kind, entry.key)
                    }
                    Painting {
                        x: Theme.small
                        width: Theme.unit * 172
                        height: parent.height - Theme.small
                        anchors.verticalCenter: parent.verticalCenter
                        source: entry.picture
                        tint: entry.tint
                        solid: entry.solid
                        point: entry.middle
                    }
                    RoundButton {
                        id: off

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        glyph: "x"
                        says: qsTr("Take off the list: %1").arg(entry.name)
                        onClicked: page.takeaway.toggle(entry.kind, entry.key)
                    }
                }
            }
        }
    }
    TwoPane {
        id: spread

        anchors.fill: parent
        lead: lead
        body: body
        share: Math.max(Theme.upright ? 0.44 : 0.5, (page.showroom.codes.collected + 330 * Theme.unit) / width)
    }
}
