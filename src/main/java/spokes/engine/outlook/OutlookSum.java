package spokes.engine.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;

/** Demand of products added up week by week; their errors as if each erred by itself: squares add up. */
final class OutlookSum {
    private static final int LOW_95 = 2;
    private static final int HIGH_95 = 3;

    private final Terms terms;
    private final double[] perDay;
    private final double[] stated;

    /** By bound and week: squared distance from what is planned for. */
    private final double[][] squares;

    /** By week: products of which it is known how sure their demand is. */
    private final int[] sure;

    private int products;
    private int banded;

    OutlookSum(Terms terms) {
        this.terms = terms;
        perDay = new double[terms.weeks()];
        stated = new double[perDay.length];
        sure = new int[perDay.length];
        squares = new double[HIGH_95 + 1][perDay.length];
    }

    void add(Demand demand, Demand before, Optional<double[][]> bounds) {
        if (demand.size() == 0 && before.size() == 0) {
            return;
        }
        products++;
        banded += bounds.isPresent() ? 1 : 0;
        for (int week = 0; week < perDay.length; week++) {
            double own = sum(demand, week);
            double said = sum(before, week);
            perDay[week] += own;
            stated[week] += said;
            // an interval around nothing cannot be moved to what an adjustment makes of it
            if (bounds.isPresent() && (said > 0 || !(own > 0))) {
                sure[week]++;
                addSquares(bounds.get(), week, said, said > 0 ? own / said : 0);
            }
        }
    }

    private void addSquares(double[][] bounds, int week, double said, double ratio) {
        for (int bound = 0; bound < squares.length; bound++) {
            double distance = ratio * (bounds[bound][week] - said);
            squares[bound][week] += distance * distance;
        }
    }

    private static double sum(Demand demand, int week) {
        double sum = 0;
        for (int i = 0; i < demand.size(); i++) {
            sum += demand.rate(i, week);
        }
        return sum;
    }

    DemandOutlook outlook(DemandOutlook.Source source) {
        List<DemandOutlook.Week> weeks = new ArrayList<>();
        for (int week = 0; week < perDay.length; week++) {
            weeks.add(new DemandOutlook.Week(
                    terms.planDate.plusDays(7L * week),
                    terms.daysOfWeek(week),
                    perDay[week],
                    stated[week],
                    sure[week] == 0 ? Optional.empty() : Optional.of(band(week))));
        }
        return new DemandOutlook(source, products, banded, weeks);
    }

    private DemandOutlook.Band band(int week) {
        return new DemandOutlook.Band(
                Math.max(0, perDay[week] - distance(0, week)),
                perDay[week] + distance(1, week),
                Math.max(0, perDay[week] - distance(LOW_95, week)),
                perDay[week] + distance(HIGH_95, week));
    }

    private double distance(int bound, int week) {
        return Math.min(Terms.MAX_AMOUNT, Math.sqrt(squares[bound][week]));
    }
}
