pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Every picture by family, as large as in the list or on the page where visitors see it; pressed, it fills the glass.
GallerySection {
    id: part

    required property list<string> names
    required property url folder
    required property ScrollArea paper
    required property bool laid
    readonly property list<string> families: ["product", "category", "door", "place", "room", "story", "scene", "header", "map", "raft", "mist"]
    readonly property list<int> across: [3, 3, 4, 2, 2, 1, 2, 2, 1, 3, 1]
    readonly property list<real> shapes: [0.82, 0.82, 1, 0.62, 0.64, 0.5, 1.4, 1, 1.22, 0.5, 0.19]

    signal wanted(url picture)

    function familyOf(name: string): string {
        const beginning = name.split("-")[0];
        return families.indexOf(beginning) > 0 ? beginning : "product";
    }

    called: "Pictures"

    Repeater {
        model: part.families

        ControlStates {
            id: family

            required property string modelData
            required property int index
            readonly property list<string> held: part.names.filter(name => part.familyOf(name) === modelData)

            shows: [modelData + " · " + held.length]
            visible: held.length > 0

            Repeater {
                model: family.held

                PictureSample {
                    required property string modelData

                    called: modelData
                    picture: part.folder + "/" + modelData + ".webp"
                    wide: Math.floor((part.width - (part.across[family.index] - 1) * Theme.gap) / part.across[family.index])
                    shape: part.shapes[family.index]
                    paper: part.paper
                    laid: part.laid
                    onClicked: part.wanted(picture)
                }
            }
        }
    }
}
