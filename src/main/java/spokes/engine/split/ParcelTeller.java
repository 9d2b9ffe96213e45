package spokes.engine.split;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.network.LaneCosts;
import spokes.engine.order.Load;
import spokes.engine.order.OrderPatterns;
import spokes.engine.order.PatternSums;
import spokes.engine.parcel.Ways;
import spokes.engine.stocked.StockedWeeks;

/** Spells out what {@link PatternJudge} adds up, for explanations. */
final class ParcelTeller {
    private final OrderPatterns patterns;
    private final Ways ways;
    private final IntFunction<LaneCosts> costs;
    private final PatternJudge judge;

    ParcelTeller(OrderPatterns patterns, Ways ways, IntFunction<LaneCosts> costs) {
        this.patterns = patterns;
        this.ways = ways;
        this.costs = costs;
        judge = new PatternJudge(patterns, ways, new PatternSums(patterns));
    }

    /** Tells every parcel of a pattern, week by week. */
    void tell(int pattern, StockedWeeks[] stocked, Consumer<PatternParcel> consumer) {
        judge.forEachRun(pattern, stocked, (from, to, centers) -> {
            for (int week = from; week < to; week++) {
                tell(pattern, week, orders(pattern, week), centers, stocked, consumer);
            }
        });
    }

    /** Tells every parcel of a pattern; weeks in which nothing changes are told as their first, with the orders of all. */
    void tellRuns(int pattern, StockedWeeks[] stocked, Consumer<PatternParcel> consumer) {
        judge.forEachRun(pattern, stocked, (from, to, centers) -> {
            double orders = IntStream.range(from, to)
                    .mapToDouble(week -> orders(pattern, week))
                    .sum();
            tell(pattern, from, orders, centers, stocked, consumer);
        });
    }

    private double orders(int pattern, int week) {
        return patterns.perDay(pattern, week) * patterns.days(week);
    }

    private void tell(
            int pattern,
            int week,
            double orders,
            int[] centers,
            StockedWeeks[] stocked,
            Consumer<PatternParcel> consumer) {
        int area = patterns.area[pattern];
        IntStream.of(centers)
                .distinct()
                .filter(center -> center != Codes.NONE)
                .mapToObj(center -> new PatternParcel(
                        pattern,
                        week,
                        orders,
                        area,
                        center,
                        money(pattern, center, centers),
                        lines(pattern, week, center, centers, stocked)))
                .forEach(consumer);
    }

    private double money(int pattern, int center, int[] centers) {
        Load load = new Load();
        int[] lines = IntStream.range(0, centers.length)
                .filter(line -> centers[line] == center)
                .toArray();
        patterns.load(pattern, lines, lines.length, load);
        return ways.money(center, patterns.area[pattern], load);
    }

    private List<PatternParcel.Line> lines(int pattern, int week, int center, int[] centers, StockedWeeks[] stocked) {
        List<PatternParcel.Line> lines = new ArrayList<>();
        for (int i = 0; i < centers.length; i++) {
            if (centers[i] == center) {
                int line = patterns.firstLine[pattern] + i;
                int product = patterns.product[line];
                lines.add(line(product, patterns.units[line], patterns.area[pattern], stocked[product], week));
            }
        }
        return lines;
    }

    private PatternParcel.Line line(int product, double units, int area, StockedWeeks stocked, int week) {
        LaneCosts ofProduct = costs.apply(product);
        LineCenter routed = new LineCenter(ways, ofProduct, stocked.ever());
        routed.begin(area);
        int center = routed.of(stocked.sets, week * ways.words);
        return new PatternParcel.Line(product, units, center, units * LineCharges.perUnit(ofProduct, center, area));
    }
}
