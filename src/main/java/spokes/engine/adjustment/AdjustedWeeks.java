package spokes.engine.adjustment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;

/**
 * The demand of one product after changes of its days: a week's rate is the mean of its days in the horizon. A week that
 * nothing changes keeps its rate to the last bit, and so does one that all days are changed alike.
 */
final class AdjustedWeeks {
    private final Demand own;
    private final List<DayChange> changes;
    private final Terms terms;

    /** Days of a week on which every change does the same. */
    private static final class Days {
        /** By change its phase. */
        final int[] phases;

        final int count;

        Days(int[] phases, int count) {
            this.phases = phases;
            this.count = count;
        }
    }

    AdjustedWeeks(Demand own, List<DayChange> changes, Terms terms) {
        this.own = own;
        this.changes = changes;
        this.terms = terms;
    }

    /** The demand after the changes, of so many areas in all. */
    Demand demand(int allAreas) {
        Days[][] byWeek = IntStream.range(0, terms.weeks()).mapToObj(this::days).toArray(Days[][]::new);
        boolean steady = isSteady(byWeek);
        int weeks = steady ? 1 : terms.weeks();
        int[] positions = positions(allAreas);
        int[] areas = areas(positions);
        double[] rates = new double[weeks * areas.length];
        for (int week = 0; week < weeks; week++) {
            for (int i = 0; i < areas.length; i++) {
                int position = positions[areas[i]];
                double perDay = position < 0 ? 0 : own.rate(position, week);
                rates[i * weeks + week] = changed(perDay, areas[i], byWeek[week]);
            }
        }
        return withoutIdle(areas, rates, weeks, steady);
    }

    private Days[] days(int week) {
        int from = 7 * week;
        int[][] phases = IntStream.range(from, from + terms.daysOfWeek(week))
                .mapToObj(day ->
                        changes.stream().mapToInt(change -> change.phase(day)).toArray())
                .toArray(int[][]::new);
        return IntStream.range(0, phases.length)
                .filter(day -> day == 0 || !Arrays.equals(phases[day], phases[day - 1]))
                .mapToObj(day -> new Days(phases[day], run(phases, day)))
                .toArray(Days[]::new);
    }

    private static int run(int[][] phases, int first) {
        int day = first;
        while (day < phases.length && Arrays.equals(phases[day], phases[first])) {
            day++;
        }
        return day - first;
    }

    private boolean isSteady(Days[][] byWeek) {
        return own.isSteady()
                && changes.stream().allMatch(DayChange::isSteady)
                && Arrays.stream(byWeek)
                        .allMatch(week -> week.length == 1 && Arrays.equals(week[0].phases, byWeek[0][0].phases));
    }

    /** By area: its position in the own demand, −1 if only a change makes it ask, −2 if it does not ask. */
    private int[] positions(int allAreas) {
        int[] positions = new int[allAreas];
        Arrays.setAll(positions, area -> changes.stream().anyMatch(change -> change.bringsTo(area)) ? -1 : -2);
        for (int i = 0; i < own.size(); i++) {
            positions[own.areas[i]] = i;
        }
        return positions;
    }

    private static int[] areas(int[] positions) {
        return IntStream.range(0, positions.length)
                .filter(area -> positions[area] > -2)
                .toArray();
    }

    private double changed(double perDay, int area, Days... week) {
        if (week.length == 1) {
            return changed(perDay, area, week[0]);
        }
        double units = 0;
        int count = 0;
        for (Days days : week) {
            units += changed(perDay, area, days) * days.count;
            count += days.count;
        }
        return units / count;
    }

    private double changed(double perDay, int area, Days days) {
        double rate = perDay;
        for (int i = 0; i < days.phases.length; i++) {
            if (days.phases[i] != DayChange.NONE) {
                rate = Terms.amount(changes.get(i).on(rate, area, days.phases[i]));
            }
        }
        return rate;
    }

    /** Areas that ask for nothing in any week are left out. */
    private static Demand withoutIdle(int[] areas, double[] rates, int weeks, boolean steady) {
        int[] asking = IntStream.range(0, areas.length)
                .filter(i -> IntStream.range(0, weeks).anyMatch(week -> rates[i * weeks + week] > 0))
                .toArray();
        double[] kept = new double[asking.length * weeks];
        for (int i = 0; i < asking.length; i++) {
            System.arraycopy(rates, asking[i] * weeks, kept, i * weeks, weeks);
        }
        return new Demand(IntStream.of(asking).map(i -> areas[i]).toArray(), kept, steady);
    }
}
