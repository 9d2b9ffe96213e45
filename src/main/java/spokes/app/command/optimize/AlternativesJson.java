package spokes.app.command.optimize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import spokes.optimize.network.Alternatives;
import spokes.optimize.network.Alternatives.Alternative;

/** What {@code optimize --alternatives K --format json} prints: a network, and beside it those that differ in kind. */
final class AlternativesJson {
    private AlternativesJson() {}

    /** All of them, in full precision; the cheapest is also the network itself. */
    static String of(Alternatives found) {
        ObjectNode root = NetworkJson.root(found.cheapest());
        root.put("seconds", found.seconds());
        ArrayNode rows = root.putArray("alternatives");
        for (Alternative alternative : found.plans()) {
            ObjectNode row = rows.addObject();
            NetworkJson.head(alternative.plan(), row);
            NetworkJson.sums(alternative.plan(), row);
            row.put("mean_order_days", alternative.meanDays()).put("value_of_a_day_from", alternative.worthOf());
            if (Double.isInfinite(alternative.worthTo())) {
                row.putNull("value_of_a_day_to");
            } else {
                row.put("value_of_a_day_to", alternative.worthTo());
            }
        }
        return root.toPrettyString();
    }
}
