package spokes.ui.forecast.chart;

import java.time.LocalDate;
import java.util.Optional;
import spokes.engine.outlook.DemandOutlook;
import spokes.engine.outlook.DemandOutlook.Band;
import spokes.model.demand.SalesWeek;

/**
 * A week of the chart, in units per week.
 *
 * @param firstDay its first day
 * @param past     what was sold, if it is over
 * @param ahead    what is planned for, if it is to come
 * @param events   what the planner says of it, as names; empty if nothing
 */
public record ChartWeek(
        LocalDate firstDay, Optional<SalesWeek> past, Optional<DemandOutlook.Week> ahead, String events) {
    private static final double DAYS = 7;

    /** Units sold or planned for. */
    public double units() {
        return past.map(SalesWeek::units)
                .or(() -> ahead.map(week -> week.unitsPerDay() * DAYS))
                .orElse(0.0);
    }

    /** What its source says, before adjustments; what was sold in the past. */
    double stated() {
        return ahead.map(week -> week.statedPerDay() * DAYS).orElseGet(this::units);
    }

    /** How sure it is, units per week. */
    public Optional<Band> band() {
        return ahead.flatMap(DemandOutlook.Week::band)
                .map(band ->
                        new Band(band.low80() * DAYS, band.high80() * DAYS, band.low95() * DAYS, band.high95() * DAYS));
    }

    /** Whether an adjustment changes it. */
    public boolean isAdjusted() {
        return ahead.map(week -> week.unitsPerDay() != week.statedPerDay()).orElse(false);
    }

    /** The greatest value that is drawn of it. */
    double greatest() {
        double lines = Math.max(units(), stated());
        return band().map(band -> Math.max(lines, band.high95())).orElse(lines);
    }
}
