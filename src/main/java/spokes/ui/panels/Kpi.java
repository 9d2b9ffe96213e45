package spokes.ui.panels;

import java.util.function.ToDoubleFunction;
import spokes.engine.Evaluation;
import spokes.ui.Figures;

/** A figure by which a plan is judged at a glance. */
enum Kpi {
    COST_PER_ORDER(Unit.MONEY, -1, Evaluation::costPerOrder),
    MEAN_DAYS(Unit.DAYS, -1, e -> e.service().meanDays()),
    TOTAL_COST(Unit.MONEY, -1, e -> e.costs().total()),
    WITHIN_2_DAYS(Unit.SHARE, +1, e -> e.service().within(2)),
    WITHIN_3_DAYS(Unit.SHARE, +1, e -> e.service().within(3)),
    FILL_RATE(Unit.SHARE, +1, e -> e.service().fillRate()),
    STOCK_OUTS(Unit.COUNT, -1, e -> e.stockouts().size());

    private enum Unit {
        MONEY,
        DAYS,
        SHARE,
        COUNT
    }

    private final Unit unit;
    private final int betterSign;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
    private final ToDoubleFunction<Evaluation> measure;

    Kpi(Unit unit, int betterSign, ToDoubleFunction<Evaluation> measure) {
        this.unit = unit;
        this.betterSign = betterSign;
        this.measure = measure;
    }

    double of(Evaluation evaluation) {
        return measure.applyAsDouble(evaluation);
    }

    /** The figure as the card shows it. */
    String shown(double value, Figures figures) {
        return switch (unit) {
            case MONEY -> figures.money(value);
            case DAYS -> figures.number(value, 2);
            case SHARE -> figures.percent(value);
            case COUNT -> figures.number(value, 0);
        };
    }

    /** The plan's figure as the card shows it; a dash if there is nothing to judge. */
    String shown(Comparison numbers, Figures figures) {
        return numbers.isEmpty() ? "–" : shown(of(numbers.plan()), figures);
    }

    /** Its difference to a reference, with sign. */
    String change(double difference, Figures figures) {
        return switch (unit) {
            case MONEY -> figures.moneyChange(difference);
            case DAYS -> figures.change(difference, 2);
            case SHARE -> figures.points(difference);
            case COUNT -> figures.change(difference, 0);
        };
    }

    /** Whether a difference is good news (+1), bad news (−1) or, as shown, none (0). */
    int verdict(double difference, Figures figures) {
        boolean none =
                change(difference, figures).chars().noneMatch(c -> Character.isDigit(c) && Character.digit(c, 10) != 0);
        return none ? 0 : (int) Math.signum(difference) * betterSign;
    }
}
