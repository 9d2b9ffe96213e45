package spokes.optimize.transfer;

import java.util.OptionalDouble;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Lot;
import spokes.optimize.stock.StockMove;

/**
 * What one lot of a draft costs and saves.
 *
 * @param gross     what the plan would cost more without it, its freight apart
 * @param separable freight that the plan would not pay without it
 * @param share     its share of the freight
 * @param upFront   its share, receiving and extra bin fees: what it costs at once
 * @param lastsDays days that its units last at the receiver
 * @param daysGained mean delivery days that a unit of it gains
 */
record Account(
        Good good,
        Lot lot,
        double gross,
        double separable,
        double share,
        double upFront,
        double lastsDays,
        double daysGained) {

    /** What it saves by what it would not cost. */
    double remaining() {
        return gross - separable;
    }

    /** What it saves, its share of the freight taken off. */
    double saving() {
        return gross - share;
    }

    /** The same with another share. */
    Account sharing(double freight) {
        return new Account(good, lot, gross, separable, freight, upFront - share + freight, lastsDays, daysGained);
    }

    /** Days until the saving at the receiver has paid what it costs at once (model.md, section 6); empty if never. */
    OptionalDouble paybackDays() {
        double saved = upFront + saving();
        double days = Math.max(0, upFront) / saved * lastsDays;
        return saved > 0 && lastsDays > 0 && Double.isFinite(days) ? OptionalDouble.of(days) : OptionalDouble.empty();
    }

    /** Whether it is worth its trouble, and pays before its units are sold. */
    boolean isWorth(double leastSaving) {
        OptionalDouble payback = paybackDays();
        return saving() >= leastSaving && payback.isPresent() && payback.getAsDouble() < lastsDays;
    }

    StockMove.Reason reason() {
        return new StockMove.Reason(share, saving(), paybackDays(), lastsDays, daysGained);
    }
}
