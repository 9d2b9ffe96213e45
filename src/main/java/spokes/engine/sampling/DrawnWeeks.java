package spokes.engine.sampling;

import java.util.Arrays;
import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;

/**
 * One product's demand in one draw, area by area; areas that ask for nothing in it are left out. Most areas ask for few units of
 * a product: theirs are drawn for all weeks at once and then dealt to weeks, which comes to the same as drawing every week.
 */
final class DrawnWeeks {
    private final Demand expected;
    private final DemandNoise noise;
    private final Terms terms;
    private final int weeks;
    private final double[] factors;

    /** Expected units of one area in each week, and those that were dealt. */
    private final double[] means;

    private final double[] dealt;
    private int[] areas = new int[16];
    private double[] rates;
    private int size;

    DrawnWeeks(Demand expected, DemandNoise noise, Terms terms, Chance chance) {
        this.expected = expected;
        this.noise = noise;
        this.terms = terms;
        weeks = terms.weeks();
        factors = new double[weeks];
        means = new double[weeks];
        dealt = new double[weeks];
        rates = new double[areas.length * weeks];
        for (int week = 0; week < weeks; week++) {
            factors[week] = RandomUnits.factor(chance, noise.factorVariance(terms.daysOfWeek(week)));
        }
    }

    /** Draws the area at a position. */
    void add(int position, Chance chance) {
        double mean = 0;
        for (int week = 0; week < weeks; week++) {
            means[week] = expected.rate(position, week) * terms.daysOfWeek(week) * factors[week];
            mean += means[week];
        }
        double perUnit = noise.perUnit();
        if (RandomUnits.areFew(mean, perUnit)) {
            int units = RandomUnits.few(chance, mean, perUnit);
            if (units > 0) {
                deal(units, mean, perUnit - 1, chance);
                put(position, dealt);
            }
        } else {
            for (int week = 0; week < weeks; week++) {
                dealt[week] = RandomUnits.draw(chance, means[week], perUnit);
            }
            put(position, dealt);
        }
    }

    /**
     * Deals units to weeks, each to a week by its mean, and the more so the more units of it there are already (the urn of
     * Pólya): so negative binomial weeks are spread whose sum is known, and without any excess Poisson ones.
     *
     * @param excess variance for each unit beyond chance
     */
    private void deal(int units, double mean, double excess, Chance chance) {
        Arrays.fill(dealt, 0);
        double more = Math.max(0, excess);
        for (int unit = 0; unit < units; unit++) {
            double at = chance.nextDouble() * (mean + more * unit);
            int week = 0;
            int last = 0;
            for (; week < weeks; week++) {
                double share = means[week] + more * dealt[week];
                last = share > 0 ? week : last;
                at -= share;
                if (at < 0) {
                    break;
                }
            }
            dealt[week < weeks ? week : last]++;
        }
    }

    private void put(int position, double... units) {
        if (size == areas.length) {
            areas = Arrays.copyOf(areas, 2 * size);
            rates = Arrays.copyOf(rates, 2 * size * weeks);
        }
        areas[size] = expected.areas[position];
        for (int week = 0; week < weeks; week++) {
            rates[size * weeks + week] = units[week] / terms.daysOfWeek(week);
        }
        size++;
    }

    Demand demand() {
        return size == 0
                ? Demand.NONE
                : new Demand(Arrays.copyOf(areas, size), Arrays.copyOf(rates, size * weeks), /* steady= */ weeks == 1);
    }
}
