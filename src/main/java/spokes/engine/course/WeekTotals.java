package spokes.engine.course;

import java.util.ArrayList;
import java.util.List;
import spokes.engine.flow.Judgment;

/** What all products deliver in each week. */
public final class WeekTotals {
    private WeekTotals() {}

    /** Week after week, the sums that {@link Judgment#weeks} speaks of. */
    public static List<double[]> of(Judgment judgment) {
        List<double[]> weeks = new ArrayList<>();
        int sums = judgment.totals().length;
        for (int week = 0; week < judgment.network.terms.weeks(); week++) {
            weeks.add(new double[sums]);
        }
        for (int product = 0; product < judgment.network.items.size(); product++) {
            add(judgment.weeks(product), weeks);
        }
        return weeks;
    }

    private static void add(double[][] ofProduct, List<double[]> weeks) {
        for (int week = 0; week < ofProduct.length; week++) {
            double[] sums = weeks.get(week);
            for (int i = 0; i < ofProduct[week].length; i++) {
                sums[i] += ofProduct[week][i];
            }
        }
    }
}
