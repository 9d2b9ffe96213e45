package spokes.engine.explain;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import spokes.engine.contribution.Contribution;
import spokes.engine.flow.Judgment;
import spokes.engine.question.Measure;

/** Goes through the entries of a measure, of several cost lines one after the other if it is a total. */
final class Books {
    private final Judgment judgment;
    private final Ledgers ledgers;
    private final ToDoubleFunction<Measure> values;

    Books(Judgment judgment, Ledgers ledgers, ToDoubleFunction<Measure> values) {
        this.judgment = judgment;
        this.ledgers = ledgers;
        this.values = values;
    }

    /** The number of the whole plan. */
    double value(Measure measure) {
        return values.applyAsDouble(measure);
    }

    /** Whether what entries add is divided by the sum of all weights. */
    static boolean isMean(Measure measure) {
        return switch (measure.unit()) {
            case DAYS, SHARE, ZONE, KM, PARCELS -> true;
            case MONEY -> measure == Measure.COST_PER_ORDER;
            case UNITS, ORDERS, KG, COUNT -> false;
        };
    }

    /** Goes through all entries of some products. */
    void each(Measure measure, IntPredicate products, Consumer<Entry> sink) {
        if (measure.isSumOfLines()) {
            for (Measure line : Ledgers.LINES) {
                ledgers.of(line).each(products, c -> sink.accept(new Entry(line, weighed(measure, line, c))));
            }
        } else {
            ledgers.of(measure).each(products, c -> sink.accept(new Entry(measure, c)));
        }
    }

    /** Sums of lines are weighed by deliveries, which are counted once. */
    private Contribution weighed(Measure measure, Measure line, Contribution c) {
        if (line != Measure.OUTBOUND_SHIPPING) {
            return c.adding(c.amount(), 0);
        }
        return measure == Measure.TOTAL
                ? c
                : c.adding(c.amount(), c.units() * judgment.network.items.get(c.product()).shipping.ordersPerUnit);
    }
}
