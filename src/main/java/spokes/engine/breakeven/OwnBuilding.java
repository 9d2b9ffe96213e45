package spokes.engine.breakeven;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;

/**
 * An own building in the place of a center that bills by unit: its rent and staff are paid whatever is sold, an order takes
 * only what the assumptions say, and receiving, storage, bins and picking are free.
 *
 * @param center         code of the center
 * @param isAlone        whether it has all stock and serves everybody, as the baseline; else the plan's other centers stay
 * @param ordersPerMonth what it ships now
 * @param saved          money a month that the own building would save now; below 0 if it costs more
 * @param breakEven      orders a month of this center from which on it pays; empty if it never does in the range looked at
 */
public record OwnBuilding(
        String center, boolean isAlone, double ordersPerMonth, double saved, OptionalDouble breakEven) {
    public OwnBuilding {
        requireNonNull(breakEven, "breakEven");
    }
}
