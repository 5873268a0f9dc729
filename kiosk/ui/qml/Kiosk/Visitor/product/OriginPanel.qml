pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The way back, on a luggage tag: the code that leads there on a patch of paper, what it opens, a door to the place's page,
// and a small map with the county lit where there is room.
LuggageTag {
    id: panel

    required property MapRecord map
    required property string place
    required property string placeName
    required property string link
    required property list<string> code
    required property int codeSide
    required property string heading
    property string below: qsTr("Origin · craft · routes to go and see")
    property bool walks: true
    property Component deed: null // what one can do besides
    property url view // how it looks there
    property CardList routes: null // that lead there
    property string made: "" // the page where a drink is made of it
    readonly property string making: ({
            brew: qsTr("How to brew"),
            whisk: qsTr("How to whisk")
        })[made] ?? ""
    readonly property bool pictured: walks && view.toString() !== "" && Theme.textSize === 0
    readonly property bool coded: link !== ""
    readonly property real patch: coded ? pasted.width : 0
    readonly property real inner: width - padding - (Theme.contrast ? padding : hole * 2)
    readonly property real wordsX: coded ? patch + Theme.gap : 0
    // Without a code the way there is a second picture where a route leads there.
    readonly property real told: coded || !pictured || routes === null || routes.count === 0 ? Theme.unit * (Theme.upright ? 330 : 430) : 2 * Theme.unit * 216 + Theme.gap + Theme.tiny
    readonly property real mapWidth: Math.min(Theme.unit * 440, inner - wordsX - told - Theme.gap)
    readonly property bool mapped: mapWidth >= Theme.unit * 340 || !coded

    signal wanted(string place)
    signal routeWanted(string route)
    signal makingWanted

    implicitHeight: Math.max(patch, words.implicitHeight, Theme.unit * 200) + 2 * padding

    CodePatch {
        id: pasted

        anchors.verticalCenter: parent.verticalCenter
        visible: panel.coded
        link: panel.link
        code: panel.code
        side: panel.codeSide
    }
    Column {
        id: words

        x: panel.wordsX
        anchors.verticalCenter: parent.verticalCenter
        width: panel.inner - x - (panel.mapped ? panel.mapWidth + Theme.gap : 0)
        spacing: Theme.small

        Row {
            width: parent.width
            spacing: Theme.small

            Icon {
                id: phone

                anchors.verticalCenter: parent.verticalCenter
                glyph: "smartphone"
                size: Math.round(Theme.icon * 1.3)
                visible: panel.coded
            }
            Prose {
                width: parent.width - (phone.visible ? phone.width + parent.spacing : 0)
                prose: panel.coded ? panel.heading : panel.placeName
                role: StyledText.Heading
            }
        }
        StyledText {
            width: parent.width
            text: panel.below
            role: StyledText.Caption
            color: Theme.ink
            visible: panel.coded && !(panel.walks && Theme.textSize === 2)
            lineHeight: 1.2
        }
        PillButton {
            width: Math.min(implicitWidth, parent.width)
            visible: panel.walks && !panel.pictured
            text: qsTr("See the origin")
            glyph: "map-pin"
            onClicked: panel.wanted(panel.place)
        }
        Loader {
            active: panel.deed !== null
            visible: active
            sourceComponent: panel.deed
        }
        Row {
            id: ways

            readonly property int routed: panel.routes !== null && panel.routes.count > 0 ? 1 : 0
            readonly property int most: Math.floor((words.width + spacing) / (Math.max(Theme.target, Theme.unit * 150) + spacing))
            readonly property int amount: Math.max(1, Math.min(most, 1 + routed + (panel.making !== "" ? 1 : 0)))
            readonly property real fitting: Math.floor((words.width - (amount - 1) * spacing) / amount)

            spacing: Math.max(Theme.small, Math.ceil(Theme.mm(3)))
            visible: panel.pictured

            TagPicture {
                id: origin

                width: Math.max(Theme.target, Math.min(Theme.unit * 240, ways.fitting))
                picture: panel.pictured ? panel.view : ""
                text: qsTr("See the origin")
                onClicked: panel.wanted(panel.place)
            }
            Repeater {
                model: panel.pictured && ways.amount > 1 ? panel.routes : null

                TagPicture {
                    required property int index
                    required property string key

                    shown: index === 0
                    width: origin.width
                    text: qsTr("Walk the route")
                    visible: shown && picture.toString() !== ""
                    onClicked: panel.routeWanted(key)
                }
            }
            TagPicture {
                width: origin.width
                picture: visible ? Theme.piece("answer-night") : ""
                text: panel.making
                visible: panel.making !== "" && ways.amount > 1 + ways.routed
                onClicked: panel.makingWanted()
            }
        }
    }
    MiniMap {
        anchors.right: parent.right
        width: panel.mapWidth
        height: parent.height
        visible: panel.mapped
        map: panel.map
        lit: panel.place
    }
}
