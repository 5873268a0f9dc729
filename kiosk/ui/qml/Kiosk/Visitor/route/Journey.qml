pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls

// The stops of a route along their river, with their paintings: down the paper or across it. The line between them is inked as
// far as one has `come` along the paper; `from` and `to` are the part of it that is looked at, and what is near.
Item {
    id: journey

    required property Showroom showroom
    required property RouteRecord route
    required property bool across
    required property real breadth
    required property real lead
    required property real early
    required property real taken
    required property real come
    required property real from
    required property real to
    property real fold: 0 // where on paper that goes down the glass ends at first sight
    property real hem: 0 // how far beyond the paper's side a ribbon hangs
    readonly property real end: course.end
    readonly property bool laid: course.seals.length > 0

    signal placeWanted(string key)
    signal productWanted(string key)

    function along(at: point): real {
        return across ? at.x : at.y;
    }

    // How much of the way to a stop is behind one
    function walked(at: int): real {
        if (!course.seals[at])
            return 0;
        const start = at > 0 ? along(course.seals[at - 1]) : lead - early;
        return Math.max(0, Math.min(1, (come - start) / Math.max(1, along(course.seals[at]) - start)));
    }

    function near(start: real, stop: real): bool {
        return stop > from - (to - from) / 2 && start < to + (to - from) / 2;
    }

    // A smooth line through where the river bends
    function rounded(bends: list<point>): list<point> {
        const line = [];
        for (let at = 0; at + 1 < bends.length; ++at) {
            const [a, b, c, d] = [bends[Math.max(0, at - 1)], bends[at], bends[at + 1], bends[Math.min(bends.length - 1, at + 2)]];
            for (let step = 0; step < 12; ++step) {
                const t = step / 12;
                const put = (p, q, r, s) => 0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
                line.push(Qt.point(put(a.x, b.x, c.x, d.x), put(a.y, b.y, c.y, d.y)));
            }
        }
        return bends.length > 0 ? [...line, bends[bends.length - 1]] : [];
    }

    JourneyCourse {
        id: course

        words: stops
        paintings: paintings
        across: journey.across
        breadth: journey.breadth
        lead: journey.lead
        early: journey.early
        taken: journey.taken
    }
    Repeater {
        id: reaches

        model: course.seals.length

        Item {
            id: reach

            required property int index
            readonly property list<point> line: journey.rounded(course.bends(index))
            readonly property real start: line.length > 0 ? Math.min(...line.map(journey.along)) : 0
            readonly property real stop: line.length > 0 ? Math.max(...line.map(journey.along)) : 0

            Loader {
                active: journey.near(reach.start, reach.stop)
                sourceComponent: RiverReach {
                    line: reach.line
                    first: reach.index === 0
                }
            }
        }
    }
    Repeater {
        id: paintings

        model: journey.route.stops
        onItemAdded: Qt.callLater(course.measure)

        Painting {
            id: view

            required property int index
            required property string key
            required property url picture
            readonly property rect place: course.views[index] ?? Qt.rect(0, 0, 0, 0)

            x: place.x
            y: place.y
            width: place.width
            height: place.height
            source: picture
            scale: tap.pressed ? 0.98 : 1

            TapArea {
                id: tap

                onTapped: journey.placeWanted(view.key)
            }
        }
    }
    Repeater {
        model: course.seals.length

        InkedLine {
            required property int index

            line: journey.rounded(course.bends(index))
            part: journey.walked(index)
            raft: journey.showroom.scenery.raft
        }
    }
    Repeater {
        id: stops

        model: journey.route.stops
        onItemAdded: Qt.callLater(course.measure)

        StopWords {
            id: said

            required property int index
            required property string key

            x: course.said[index]?.x ?? 0
            y: course.said[index]?.y ?? 0
            across: journey.across
            room: course.room(index)
            fold: journey.fold > 0 ? journey.fold - y : 0
            from: journey.from - (journey.across ? x : y)
            to: journey.to - (journey.across ? x : y)
            onImplicitWidthChanged: Qt.callLater(course.measure)
            onImplicitHeightChanged: Qt.callLater(course.measure)
            onPlaceWanted: journey.placeWanted(key)
            onProductWanted: thing => journey.productWanted(thing)
        }
    }
    Repeater {
        model: journey.route.stops

        Item {
            id: stop

            required property int index
            required property int ordinal
            required property int day
            required property bool newDay
            readonly property point place: course.seals[index] ?? Qt.point(0, 0)

            StopSeal {
                x: stop.place.x - width / 2
                y: stop.place.y - height / 2
                ordinal: stop.ordinal
                come: journey.walked(stop.index) === 1
            }
            Loader {
                readonly property rect view: course.views[stop.index] ?? Qt.rect(0, 0, 0, 0)

                x: {
                    if (journey.across)
                        return view.x;
                    return stop.index % 2 === 0 ? -journey.hem : journey.breadth + journey.hem - width;
                }
                y: view.y
                active: stop.newDay
                sourceComponent: DayRibbon {
                    day: stop.day
                }
            }
        }
    }
}
