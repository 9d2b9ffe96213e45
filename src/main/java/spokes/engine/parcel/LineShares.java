package spokes.engine.parcel;

import java.util.Arrays;
import spokes.engine.order.Load;
import spokes.engine.order.OrderPatterns;
import spokes.engine.order.Tariff;

/**
 * What each line of an order pays at least toward the order's parcels, by the center that ships it: however the order
 * is parted, what the lines of a parcel pay together is no more than the parcel costs. So the sum over lines, each from the
 * center that ships it, is a bound on the order's cost, and all of it where one center ships the whole order (shares in
 * the core of a cost game, D. B. Gillies, Solutions to general non-zero-sum games, 1959).
 *
 * <p>Lines share the whole order's price by what each adds to it; where some of them travel cheaper by themselves than
 * that, they pay only so much, and others more as long as no part pays too much. An order of more lines than {@link Parts} takes pays by weight, at the least price per
 * kilogram that any parcel of its weight or less has. Made once and filled for pattern after pattern; not for several
 * threads.
 */
public final class LineShares {
    private static final double NOTHING = 1e-12;

    private final OrderPatterns patterns;
    private final Ways ways;
    private final Load load = new Load();
    private final double[][] prices = new double[1 << Parts.MOST][];
    private final int[] positions = new int[Parts.MOST];
    private double[][] shares = new double[Parts.MOST][Tariff.ZONES];
    private int pattern;
    private int count;

    public LineShares(OrderPatterns patterns, Ways ways) {
        this.patterns = patterns;
        this.ways = ways;
    }

    /** Takes up a pattern. */
    public void open(int next) {
        pattern = next;
        count = patterns.lines(next);
        if (count > shares.length) {
            shares = new double[count][Tariff.ZONES];
        }
        if (count > Parts.MOST) {
            shareByWeight();
        } else {
            shareByPrice();
        }
    }

    /**
     * Money that a line pays at least if a center ships it, pick and pack included.
     *
     * @param line its position in the pattern
     */
    public double of(int line, int center) {
        int area = patterns.area(pattern);
        int zone = ways.zone(center, area);
        int number = patterns.firstLine[pattern] + line;
        patterns.loadLine(number, load);
        double shipped = zone > 0
                ? shares[line][zone]
                : ways.explicitShare(center, area, load, count) + ways.leastPick() / count;
        double perOrder = ways.pick(center, 0);
        return shipped + ways.pick(center, load.units) - perOrder + (perOrder - ways.leastPick()) / count;
    }

    private void shareByPrice() {
        int whole = (1 << count) - 1;
        for (int part = 1; part <= whole; part++) {
            prices[part] = priceOf(part);
        }
        for (int zone = 1; zone < Tariff.ZONES; zone++) {
            double all = 0;
            for (int line = 0; line < count; line++) {
                shares[line][zone] = Math.max(NOTHING, prices[whole][zone] - prices[whole ^ 1 << line][zone]);
                all += shares[line][zone];
            }
            for (int line = 0; line < count; line++) {
                shares[line][zone] *= prices[whole][zone] / all;
            }
            for (int part = 1; part <= whole; part++) {
                lower(part, zone);
            }
            for (int line = 0; line < count; line++) {
                shares[line][zone] += slack(1 << line, zone);
            }
        }
    }

    /** What a line can pay more before any part that has it costs less than its lines pay. */
    private double slack(int line, int zone) {
        double slack = Double.POSITIVE_INFINITY;
        for (int part = line; part < 1 << count; part = (part + 1) | line) {
            slack = Math.min(slack, prices[part][zone] - sum(part, zone));
        }
        return Math.max(0, slack);
    }

    private double sum(int part, int zone) {
        double sum = 0;
        for (int bits = part; bits != 0; bits &= bits - 1) {
            sum += shares[Integer.numberOfTrailingZeros(bits)][zone];
        }
        return sum;
    }

    /** Least money of a part by zone, from any center, by any service. */
    private double[] priceOf(int part) {
        int lines = 0;
        for (int bits = part; bits != 0; bits &= bits - 1) {
            positions[lines++] = Integer.numberOfTrailingZeros(bits);
        }
        if (lines == count) {
            patterns.loadWhole(pattern, load);
        } else {
            patterns.load(pattern, positions, lines, load);
        }
        return ways.leastMoney(load);
    }

    /** Lowers the shares of a part to what it costs alone. */
    private void lower(int part, int zone) {
        double sum = sum(part, zone);
        double price = prices[part][zone];
        if (sum > price * (1 + NOTHING)) {
            for (int bits = part; bits != 0; bits &= bits - 1) {
                shares[Integer.numberOfTrailingZeros(bits)][zone] *= price / sum;
            }
        }
    }

    private void shareByWeight() {
        double[] perKg = patterns.tariff.leastPerKg(patterns.wholeKg(pattern));
        for (int line = 0; line < count; line++) {
            patterns.loadLine(patterns.firstLine[pattern] + line, load);
            double kg = load.kg;
            Arrays.setAll(shares[line], zone -> kg * perKg[zone] + ways.leastPick() / count);
        }
    }
}
