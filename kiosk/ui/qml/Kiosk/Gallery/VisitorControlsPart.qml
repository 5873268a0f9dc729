pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

// What a visitor works with: the bar, the keypad, ways to narrow, brewing, a journey's stops, marks on the map.
GallerySection {
    id: part

    required property Showroom showroom

    called: "Visit"

    ControlStates {
        shows: ["NavigationButton"]

        Repeater {
            model: ["rest", "pressed", "on", "disabled", "3 listed", "12 listed, on", "long"]

            ControlState {
                id: held

                required property string modelData

                called: modelData

                NavigationButton {
                    width: Theme.unit * 136
                    height: Theme.bar
                    glyph: "scroll-text"
                    text: held.modelData === "long" ? part.showroom.name : part.showroom.zone.name
                    enabled: held.modelData !== "disabled"
                    on: held.modelData.endsWith("on")
                    down: held.modelData === "pressed"
                    badge: Number(held.modelData.split(" ")[0]) || 0
                }
            }
        }
    }
    ControlStates {
        shows: ["FilterChips"]

        FilterChips {
            width: part.width
            heading: part.showroom.zone.name
            choices: part.showroom.zone.categories
            chosen: part.showroom.zone.category
            tone: Theme.tone(part.showroom.zone.tone)
            onPicked: key => part.showroom.zone.choose_category(key)
        }
    }
    ControlStates {
        shows: ["Keypad"]

        Keypad {
            width: part.width
        }
    }
    ControlStates {
        shows: ["BrewingCard"]

        BrewingCard {
            width: part.width
            product: part.showroom.product
        }
    }
    ControlStates {
        shows: ["StopWords", "StopSeal", "DayRibbon", "ThingByTheWay"]

        Row {
            spacing: Theme.gap

            Repeater {
                model: part.showroom.route.stops

                Row {
                    id: stop

                    required property int index
                    required property int ordinal
                    required property int day
                    required property string name
                    required property string countyName
                    required property real stayHours
                    required property string mode
                    required property real km
                    required property list<string> productKeys
                    required property list<string> productNames
                    required property list<url> productPictures

                    spacing: Theme.tiny

                    Column {
                        StopSeal {
                            ordinal: stop.ordinal
                            come: stop.index % 2 === 0
                        }
                        DayRibbon {
                            day: stop.day
                        }
                    }
                    StopWords {
                        ordinal: stop.ordinal
                        name: stop.name
                        countyName: stop.countyName
                        stayHours: stop.stayHours
                        mode: stop.mode
                        km: stop.km
                        productKeys: stop.productKeys
                        productNames: stop.productNames
                        productPictures: stop.productPictures
                        across: true
                        room: Theme.unit * 330
                        from: 0
                        to: Theme.unit * 900
                    }
                }
            }
        }
    }
    ControlStates {
        shows: ["SpotMark"]

        Repeater {
            model: ["rest", "lit", "the venue"]

            ControlState {
                id: marked

                required property string modelData

                called: modelData

                SpotMark {
                    width: Theme.unit * 240
                    height: Theme.unit * 220
                    kind: marked.modelData === "the venue" ? "venue" : "county"
                    name: part.showroom.product.placeName
                    shortName: name
                    named: true
                    size: Theme.unit * 40
                    hold: Qt.point(Theme.unit * 50, Theme.unit * 50)
                    words: Qt.rect(Theme.unit * 50, -Theme.unit * 40, Theme.unit * (Theme.upright ? 52 : 130), Theme.unit * (Theme.upright ? 200 : 60))
                    lit: marked.modelData === "lit"
                }
            }
        }
    }
}
