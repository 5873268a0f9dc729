pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A route's name on a slip of paper: in columns where the language stands and each fits into `tall`, else in lines `wide`.
PaperSlip {
    id: title

    required property RouteRecord route
    required property real tall
    required property real wide
    // Names are parted where they part themselves.
    readonly property list<string> columns: Theme.upright ? route.name.split(/[，、·‧・]/).filter(column => column !== "") : []
    readonly property int longest: Math.max(1, ...columns.map(column => column.length))
    readonly property real size: Math.min(Theme.titleSize * 0.84, (tall - 2 * padding - (sealed ? seal.height + Theme.small : 0)) / longest / 1.12)
    readonly property bool standing: columns.length > 0 && columns.length < 4 && size >= Theme.unit * 44
    readonly property bool sealed: Theme.vertical && route.days <= 10 && route.stops.count <= 10
    readonly property string measure: qsTr("%n day(s)", "", route.days) + " · " + qsTr("%n stop(s)", "", route.stops.count)

    padding: Theme.pace
    implicitWidth: (standing ? upright.width : wide) + 2 * padding
    implicitHeight: (standing ? upright.height : lying.height) + 2 * padding
    Accessible.role: Accessible.Heading
    Accessible.name: route.name + ", " + measure

    Item {
        id: upright

        width: row.width
        height: row.height + (title.sealed ? Theme.small + seal.height : 0)
        visible: title.standing

        Row {
            id: row

            spacing: Math.round(title.size * 0.3)
            layoutDirection: Qt.RightToLeft

            Repeater {
                model: title.standing ? title.columns : []

                VerticalText {
                    required property string modelData

                    text: modelData
                    size: Math.round(title.size)
                }
            }
        }
        Seal {
            id: seal

            y: row.height + Theme.small
            text: Theme.numeral(title.route.days) + "日" + Theme.numeral(title.route.stops.count) + "站"
            side: Math.round(Theme.unit * 76)
            visible: title.sealed
            Accessible.ignored: true
        }
    }
    Item {
        id: lying

        readonly property bool broad: title.wide > Theme.unit * 800

        width: title.wide
        height: broad ? Math.max(name.height, measured.height) : name.height + Theme.small + measured.height
        visible: !title.standing

        WholeWords {
            id: name

            // A long name is written smaller, down to what can be read.
            readonly property real letter: Theme.upright || Theme.language === "ko" ? 1 : 0.55
            readonly property real fitting: Math.max(Theme.unit * 26, Math.sqrt(Math.max(1, title.wide * (title.tall - 4 * title.padding) * 0.4 / Math.max(1, title.route.name.length * letter))))
            readonly property real across: Theme.upright ? (width - 4) / (Math.max(...title.route.name.split(/[\s，、・·‧]/).map(word => word.length)) + 1.2) : Infinity

            width: parent.width - (lying.broad ? measured.width + Theme.gap : 0)
            text: title.standing ? "" : title.route.name
            role: StyledText.Title
            size: Math.round(Math.min(Theme.titleSize * 0.8, Theme.unit * (title.tall < Theme.unit * 440 ? 40 : lying.broad ? 44 : 50), fitting, across))
        }
        StyledText {
            id: measured

            x: lying.broad ? parent.width - width : 0
            y: parent.height - height
            width: Math.min(implicitWidth, parent.width)
            text: title.standing ? "" : title.measure
            role: StyledText.Caption
            font.pixelSize: Math.round(Math.min(Theme.bodySize, Theme.unit * (lying.broad ? 28 : 32)))
            lineHeight: 1.2
        }
    }
}
