import Kiosk.Visitor
import Kiosk.Controls

// What leads to a page of `visit`: that page is made ahead while a finger lies here, and opened when it is lifted.
Pressable {
    property Visit visit: null // without one it only tells of being pressed
    property string leads: "" // to this page
    property string record: "" // of this key

    onPressed: visit?.ahead.expect(leads, record)
    onCanceled: visit?.ahead.expect("", "")
    onClicked: visit?.open(leads, record)
}
