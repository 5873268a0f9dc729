import QtQuick

// What is asked and answered when a visitor does not know what to take, and how a fact becomes a reason.
QtObject {
    function title(tone: string): string {
        switch (tone) {
        case "liquor":
            return qsTr("Which cup is yours?");
        case "wellness":
            return qsTr("What to take home?");
        default:
            return qsTr("Which tea is yours?");
        }
    }

    function question(key: string): string {
        return ({
                cup: qsTr("Light or deep?"),
                scent: qsTr("Flower or fire?"),
                weather: qsTr("Hot summer or cold night?"),
                time: qsTr("How much time?"),
                strength: qsTr("Mild or strong?"),
                serving: qsTr("Chilled or warmed?"),
                making: qsTr("Brewed or steeped?"),
                keeping: qsTr("How long on the way?"),
                eating: qsTr("Who will cook?")
            })[key] ?? "";
    }

    function answer(key: string): string {
        return ({
                pale: qsTr("Light"),
                deep: qsTr("Deep"),
                flower: qsTr("Flower"),
                fire: qsTr("Fire"),
                summer: qsTr("Hot summer"),
                night: qsTr("Cold night"),
                glass: qsTr("One glass"),
                rounds: qsTr("Many rounds"),
                mild: qsTr("Mild"),
                strong: qsTr("Strong"),
                chilled: qsTr("Chilled"),
                warmed: qsTr("Warmed"),
                grain: qsTr("From grain"),
                steeped: qsTr("Steeped"),
                keeps: qsTr("It keeps"),
                fresh: qsTr("Fresh, kept cold"),
                ready: qsTr("Ready as it is"),
                cooked: qsTr("For the kitchen")
            })[key] ?? "";
    }

    // Why a thing is suggested, as one would say it, from the fact that its pack tells. What is said of its use says it all.
    function reason(question: string, answer: string, fact: string): string {
        if (fact === "")
            return qsTr("%1 Not mentioned").arg(this.question(question));
        return (({
                    pale: qsTr("Light in the cup: %1"),
                    deep: qsTr("Deep in the cup: %1"),
                    flower: qsTr("Floral: %1"),
                    fire: qsTr("Touched by fire: %1"),
                    summer: qsTr("For hot days: brewed at %1 °C"),
                    night: qsTr("For cold nights: brewed at %1 °C"),
                    glass: qsTr("For one glass: %1 infusions"),
                    rounds: qsTr("For many rounds: %1 infusions"),
                    mild: qsTr("Mild: usually %1 % vol"),
                    strong: qsTr("Strong: usually %1 % vol"),
                    grain: qsTr("From grain: %1"),
                    steeped: qsTr("Steeped: %1")
                })[answer] ?? "%1").arg(fact);
    }

    function topic(key: string): string {
        return ({
                leaf: qsTr("Leaf"),
                aroma: qsTr("Aroma"),
                liquor: qsTr("Colour"),
                taste: qsTr("Taste"),
                roast: qsTr("Roast"),
                class: qsTr("Class"),
                strength: qsTr("Strength"),
                use: qsTr("Use"),
                season: qsTr("Season"),
                water: qsTr("Water"),
                first: qsTr("First infusion"),
                rounds: qsTr("Infusions")
            })[key] ?? "";
    }

    function value(topic: string, value: string): string {
        if (value === "")
            return "–";
        switch (topic) {
        case "strength":
            return qsTr("usually %1 % vol").arg(value);
        case "water":
            return qsTr("%1 °C").arg(value);
        case "first":
            return qsTr("%1 s").arg(value);
        default:
            return value;
        }
    }
}
