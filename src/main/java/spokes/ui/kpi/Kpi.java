package spokes.ui.kpi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import spokes.engine.Evaluation;
import spokes.engine.question.Measure;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** A figure by which a plan is judged at a glance. */
enum Kpi {
    COST_PER_ORDER(Unit.MONEY, -1, of(Evaluation::costPerOrder)),
    MEAN_DAYS(Unit.DAYS, -1, of(e -> e.service().meanDays())),
    MEAN_CALENDAR_DAYS(Unit.DAYS, -1, of(e -> e.service().meanCalendarDays())),
    TOTAL_COST(Unit.MONEY, -1, of(e -> e.costs().total())),
    RISK(Unit.MONEY, -1, Numbers::risk),
    WITHIN_2_DAYS(Unit.SHARE, +1, of(e -> e.service().within(2))),
    WITHIN_2_CALENDAR_DAYS(
            Unit.SHARE, +1, of(e -> e.service().calendarCoverage().getOrDefault(2, 0.0))),
    NOT_DEARER(Unit.SHARE, +1, Numbers::notDearer),
    FILL_RATE(Unit.SHARE, +1, of(e -> e.service().fillRate())),
    STOCK_OUTS(Unit.COUNT, -1, of(e -> e.stockouts().size())),
    PARCELS_PER_ORDER(Unit.RATIO, -1, of(e -> e.service().parcelsPerOrder())),
    SPLIT_RATE(Unit.SHARE, -1, of(e -> e.service().splitRate())),
    CO2E(Unit.WEIGHT, -1, of(Evaluation::co2eKg));

    private enum Unit {
        MONEY,
        DAYS,
        SHARE,
        COUNT,
        RATIO,
        WEIGHT
    }

    private static final double KG_PER_TONNE = 1000;

    private final Unit unit;
    private final int betterSign;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
    private final Function<Numbers, OptionalDouble> measure;

    Kpi(Unit unit, int betterSign, Function<Numbers, OptionalDouble> measure) {
        this.unit = unit;
        this.betterSign = betterSign;
        this.measure = measure;
    }

    private static Function<Numbers, OptionalDouble> of(ToDoubleFunction<Evaluation> measure) {
        return numbers -> OptionalDouble.of(measure.applyAsDouble(numbers.evaluation()));
    }

    /** Its value in a plan, if it is known. */
    OptionalDouble of(Numbers numbers) {
        return measure.apply(numbers);
    }

    /** Keys of the settings that it rests on most, of which the window shows the source. */
    List<String> assumptions() {
        return switch (this) {
            case COST_PER_ORDER -> List.of("rate_factor");
            case MEAN_DAYS -> List.of("value_of_a_day");
            case MEAN_CALENDAR_DAYS, WITHIN_2_CALENDAR_DAYS -> List.of("cutoff_share");
            case TOTAL_COST, STOCK_OUTS -> List.of("horizon_days");
            case NOT_DEARER -> List.of("cutoff_share", "baseline_center");
            case RISK -> List.of("review_days");
            case CO2E -> List.of("parcel_kg_co2_per_tonne_km");
            case WITHIN_2_DAYS, FILL_RATE, PARCELS_PER_ORDER, SPLIT_RATE -> List.of();
        };
    }

    /** What the engine explains of it; nothing if it does not. */
    Optional<Measure> explained() {
        return switch (this) {
            case COST_PER_ORDER -> Optional.of(Measure.COST_PER_ORDER);
            case MEAN_DAYS -> Optional.of(Measure.MEAN_DAYS);
            case MEAN_CALENDAR_DAYS -> Optional.of(Measure.MEAN_CALENDAR_DAYS);
            case TOTAL_COST -> Optional.of(Measure.TOTAL);
            case RISK, NOT_DEARER -> Optional.empty();
            case WITHIN_2_DAYS -> Optional.of(Measure.COVERAGE_2);
            case WITHIN_2_CALENDAR_DAYS -> Optional.of(Measure.CALENDAR_COVERAGE_2);
            case FILL_RATE -> Optional.of(Measure.FILL_RATE);
            case STOCK_OUTS -> Optional.of(Measure.STOCK_OUTS);
            case PARCELS_PER_ORDER -> Optional.of(Measure.PARCELS_PER_ORDER);
            case SPLIT_RATE -> Optional.of(Measure.SPLIT_RATE);
            case CO2E -> Optional.of(Measure.CO2E);
        };
    }

    /** What it is called. */
    String title(Texts texts) {
        return texts.get("kpi." + this);
    }

    /** The figure as the card shows it. */
    String shown(double value, Figures figures) {
        return switch (unit) {
            case MONEY -> figures.money(value);
            case DAYS, RATIO -> figures.number(value, 2);
            case SHARE -> figures.percent(value);
            case COUNT -> figures.number(value, 0);
            case WEIGHT ->
                Math.abs(value) < KG_PER_TONNE
                        ? figures.number(value, 0) + " kg"
                        : figures.number(value / KG_PER_TONNE, 1) + " t";
        };
    }

    /** The plan's figure as the card shows it; a dash if there is nothing to judge, or it is not known. */
    String shown(Comparison numbers, Figures figures) {
        OptionalDouble value = of(numbers.plan());
        return numbers.isEmpty() || value.isEmpty() ? "–" : shown(value.getAsDouble(), figures);
    }

    /** Its difference to a reference, with sign. */
    String change(double difference, Figures figures) {
        return switch (unit) {
            case MONEY -> figures.moneyChange(difference);
            case DAYS, RATIO -> figures.change(difference, 2);
            case SHARE -> figures.points(difference);
            case COUNT -> figures.change(difference, 0);
            case WEIGHT ->
                Math.abs(difference) < KG_PER_TONNE
                        ? figures.change(difference, 0) + " kg"
                        : figures.change(difference / KG_PER_TONNE, 1) + " t";
        };
    }

    /** Whether a difference is good news (+1), bad news (−1) or, as shown, none (0). */
    int verdict(double difference, Figures figures) {
        boolean none =
                change(difference, figures).chars().noneMatch(c -> Character.isDigit(c) && Character.digit(c, 10) != 0);
        return none ? 0 : (int) Math.signum(difference) * betterSign;
    }
}
