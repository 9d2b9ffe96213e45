package spokes.ui.forecast.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import spokes.engine.outlook.DemandOutlook;
import spokes.model.demand.Adjustment;
import spokes.model.demand.SalesWeek;

/**
 * What the chart shows.
 *
 * @param weeks the weeks that are over and those to come, in their order
 */
public record ChartData(List<ChartWeek> weeks) {
    /** Nothing. */
    public static final ChartData NONE = new ChartData(List.of());

    private static final int DAYS = 7;

    public ChartData {
        weeks = List.copyOf(weeks);
    }

    /**
     * The last weeks that are over, and all that are to come.
     *
     * @param most   weeks of the past at most
     * @param events promotions and stock-outs of what is shown
     */
    public static ChartData of(List<SalesWeek> past, int most, DemandOutlook outlook, List<Adjustment> events) {
        List<ChartWeek> weeks = new ArrayList<>();
        past.subList(Math.max(0, past.size() - most), past.size())
                .forEach(week -> weeks.add(new ChartWeek(
                        week.firstDay(), Optional.of(week), Optional.empty(), names(week.firstDay(), events))));
        outlook.weeks()
                .forEach(week -> weeks.add(new ChartWeek(
                        week.firstDay(), Optional.empty(), Optional.of(week), names(week.firstDay(), events))));
        return new ChartData(weeks);
    }

    private static String names(LocalDate firstDay, List<Adjustment> events) {
        return events.stream()
                .filter(event -> touches(event, firstDay))
                .map(event -> event.note().isBlank() ? event.label() : event.note() + " (" + event.label() + ")")
                .collect(Collectors.joining("; "));
    }

    /** Whether it is about a day of a week; what has no first day is about no week more than about others. */
    private static boolean touches(Adjustment event, LocalDate firstDay) {
        LocalDate lastDay = firstDay.plusDays(DAYS - 1L);
        return event.scope().from().stream().anyMatch(day -> !day.isAfter(lastDay))
                && event.scope().to().stream().noneMatch(day -> day.isBefore(firstDay));
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return weeks.stream().noneMatch(week -> week.units() > 0 || week.stated() > 0);
    }

    /** The place of the first week to come; as many as there are weeks if none is. */
    int firstAhead() {
        int first = 0;
        while (first < weeks.size() && weeks.get(first).past().isPresent()) {
            first++;
        }
        return first;
    }

    /** The greatest value that is drawn. */
    double greatest() {
        return weeks.stream().mapToDouble(ChartWeek::greatest).max().orElse(0);
    }

    /** Whether an adjustment changes a week. */
    boolean isAdjusted() {
        return weeks.stream().anyMatch(ChartWeek::isAdjusted);
    }
}
