package spokes.ui.forecast.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where weeks and units lie in the chart.
 *
 * @param left   pixels left of the first week
 * @param width  pixels of all weeks
 * @param top    pixels above the greatest value
 * @param height pixels from zero to the greatest value
 * @param weeks  how many there are, 1 at least
 * @param most   units at the top, above 0
 */
record ChartScale(double left, double width, double top, double height, int weeks, double most) {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    ChartScale {
        if (weeks < 1 || !(most > 0) || !(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException(
                    "no chart of %d weeks up to %s in %s × %s".formatted(weeks, most, width, height));
        }
    }

    /** The scale in which this value and a round number above it find room. */
    static ChartScale of(double left, double width, double top, double height, int weeks, double greatest) {
        double most = greatest > 0 ? greatest : 1;
        double step = step(most, height);
        return new ChartScale(left, width, top, height, Math.max(1, weeks), Math.ceil(most / step - 1e-9) * step);
    }

    /** The middle of a week. */
    double x(double week) {
        return left + (week + 0.5) * width / weeks;
    }

    /** The left end of a week. */
    double start(int week) {
        return left + week * width / weeks;
    }

    /** Where a value lies. */
    double y(double units) {
        return top + height * (1 - Math.clamp(units / most, 0, 1));
    }

    /** The week at a place, of those that there are. */
    int weekAt(double x) {
        return Math.clamp((int) Math.floor((x - left) / width * weeks), 0, weeks - 1);
    }

    /** Round values from 0 up to the top, as many as there is room for. */
    List<Double> ticks() {
        double step = step(most, height);
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= most * (1 + 1e-9); i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private static double step(double most, double height) {
        double room = most / Math.max(1, Math.floor(height / 34));
        double power = Math.pow(10, Math.floor(Math.log10(room)));
        for (double step : STEPS) {
            if (step * power >= room * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
