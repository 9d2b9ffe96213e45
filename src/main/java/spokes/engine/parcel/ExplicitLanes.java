package spokes.engine.parcel;

import java.util.Objects;
import spokes.engine.basis.Terms;
import spokes.engine.network.Lanes;
import spokes.engine.order.Load;
import spokes.model.carrier.LaneRate;

/** The lanes that have a price and days of their own instead of a zone of the card. Immutable. */
record ExplicitLanes(Lanes lanes) {

    /** Price of a load as one parcel. */
    double price(int center, int area, Load load) {
        LaneRate lane = lane(center, area);
        return Terms.amount(lane.costPerParcel())
                + Terms.amount(lane.costPerKg()) * load.kg
                + Terms.amount(lane.costPerUnit()) * load.units;
    }

    /** What a line pays of the price of an order: an equal share of the parcel, and its own weight and units. */
    double share(int center, int area, Load line, int lines) {
        double perParcel = Terms.amount(lane(center, area).costPerParcel());
        return price(center, area, line) - perParcel * (lines - 1) / lines;
    }

    /** Business days on the way. */
    double transitDays(int center, int area) {
        return Terms.amount(lane(center, area).transitDays());
    }

    private LaneRate lane(int center, int area) {
        return Objects.requireNonNull(lanes.findExplicit(center, area), "a lane without a zone is explicit");
    }
}
