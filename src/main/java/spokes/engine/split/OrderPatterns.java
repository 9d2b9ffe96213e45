package spokes.engine.split;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import spokes.engine.network.Network;

/**
 * The orders of several SKUs that history has, equal ones as one pattern: area, SKUs and units. Immutable. It depends on
 * products, demand and rates, but on no center, so it is compiled once for the plan and its baseline.
 *
 * <p>A pattern's weight in a week says how many such orders the week brings: {@code count · min over its SKUs of (units
 * demanded a day / units in history) · days of the week} (decision to model.md, section 8).
 */
public final class OrderPatterns {
    final Tariff tariff;

    /** By pattern: where its lines begin; one more at the end. */
    final int[] firstLine;

    /** By pattern: the number of its area. */
    final int[] area;

    /** By line, rising within a pattern: the number of its product. */
    final int[] product;

    /** By line: units in one order. */
    final double[] units;

    /** Prices by zone of loads; see {@link Load}. */
    final double[] prices;

    /** By pattern: where the prices of the whole order stand. */
    final int[] wholePrice;

    /** By pattern: units and kilograms of the whole order. */
    private final double[] wholeUnits;

    private final double[] wholeKg;

    /** By line: where the prices of the line alone stand. */
    final int[] ownPrice;

    /** By pattern: orders a day if every week brings as many, else below 0. */
    final double[] steadyPerDay;

    /** By product: where its patterns begin in {@link #patternsOfProduct}; one more at the end. */
    final int[] firstOfProduct;

    /** Patterns of products, in each by rising area. */
    final int[] patternsOfProduct;

    private final int[] areaEnd;
    private final boolean[] steadyProduct;
    private final int[] count;
    private final double[][] shareByWeek;
    private final int horizonDays;

    /** Orders by pattern and week; empty if every pattern is steady. */
    private final double[] ordersByWeek;

    /** Units a day by week at the first place of a product's patterns of one area, and where they stand. */
    private final double[] unitsPerDay;

    private final int[] unitsAt;

    OrderPatterns(PatternCompiler made, Tariff tariff, int horizonDays) {
        this.tariff = tariff;
        this.horizonDays = horizonDays;
        firstLine = made.firstLine;
        area = made.area;
        count = made.count;
        product = made.product;
        units = made.units;
        prices = made.prices;
        wholePrice = made.wholePrice;
        wholeUnits = made.wholeUnits;
        wholeKg = made.wholeKg;
        ownPrice = made.ownPrice;
        firstOfProduct = made.firstOfProduct;
        patternsOfProduct = made.patternsOfProduct;
        areaEnd = made.areaEnd;
        shareByWeek = made.shareByWeek;
        steadyPerDay = IntStream.range(0, size())
                .mapToDouble(pattern -> isSteady(pattern) ? perDay(pattern, 0) : -1)
                .toArray();
        steadyProduct = new boolean[firstOfProduct.length - 1];
        for (int p = 0; p < steadyProduct.length; p++) {
            steadyProduct[p] = Arrays.stream(patternsOfProduct, firstOfProduct[p], firstOfProduct[p + 1])
                    .allMatch(pattern -> steadyPerDay[pattern] >= 0);
        }
        ordersByWeek = Arrays.stream(steadyPerDay).allMatch(perDay -> perDay >= 0) ? new double[0] : ordersByWeek();
        unitsAt = new int[patternsOfProduct.length];
        unitsPerDay = unitsPerDay();
    }

    private double[] ordersByWeek() {
        double[] orders = new double[size() * weeks()];
        for (int pattern = 0; pattern < size(); pattern++) {
            for (int week = 0; week < weeks(); week++) {
                orders[pattern * weeks() + week] = perDay(pattern, week) * days(week);
            }
        }
        return orders;
    }

    private double[] unitsPerDay() {
        double[] perDay = new double[64];
        int size = 0;
        for (int p = 0; p < steadyProduct.length; p++) {
            int weeks = steadyProduct[p] ? 1 : weeks();
            for (int from = firstOfProduct[p]; from < firstOfProduct[p + 1]; from = areaEnd[from]) {
                perDay = size + weeks > perDay.length ? Arrays.copyOf(perDay, 2 * (size + weeks)) : perDay;
                unitsAt[from] = size;
                for (int week = 0; week < weeks; week++) {
                    perDay[size++] = unitsPerDay(p, from, week);
                }
            }
        }
        return Arrays.copyOf(perDay, size);
    }

    private double unitsPerDay(int product, int from, int week) {
        double sum = 0;
        for (int place = from; place < areaEnd[from]; place++) {
            int pattern = patternsOfProduct[place];
            sum += perDay(pattern, week) * units[lineOf(product, pattern)];
        }
        return sum;
    }

    /**
     * Units a day of a product that its patterns of one area bring in a week.
     *
     * @param from place of the first of those patterns
     * @param week 0 if the product is steady
     */
    double unitsPerDayAt(int from, int week) {
        return unitsPerDay[unitsAt[from] + week];
    }

    /** Orders in a week, if not every pattern is steady. */
    double orders(int pattern, int week) {
        return ordersByWeek[pattern * weeks() + week];
    }

    /** The patterns of a network's history. */
    public static OrderPatterns of(Network network) {
        Tariff tariff = new Tariff(network);
        return new OrderPatterns(new PatternCompiler(network, tariff), tariff, network.terms.horizonDays);
    }

    /** How many there are. */
    public int size() {
        return area.length;
    }

    /** How many lines a pattern has. */
    int lines(int pattern) {
        return firstLine[pattern + 1] - firstLine[pattern];
    }

    /** Loads the whole order of a pattern. */
    void loadWhole(int pattern, Load load) {
        load.prices = prices;
        load.at = wholePrice[pattern];
        load.units = wholeUnits[pattern];
        load.kg = wholeKg[pattern];
    }

    /** Loads one line alone. */
    void loadLine(int line, Load load) {
        load.prices = prices;
        load.at = ownPrice[line];
        load.units = units[line];
        load.kg = tariff.kgPerUnit(product[line]) * units[line];
    }

    /**
     * Loads some lines of a pattern.
     *
     * @param positions of the lines in the pattern, rising
     */
    void load(int pattern, int[] positions, int count, Load load) {
        int first = firstLine[pattern];
        if (count == 1) {
            loadLine(first + positions[0], load);
            return;
        }
        load.clear();
        for (int i = 0; i < count; i++) {
            load.put(first + positions[i]);
        }
        tariff.price(load, product, units);
    }

    /** The line of a product in a pattern that has it. */
    int lineOf(int product, int pattern) {
        int line = firstLine[pattern];
        while (this.product[line] != product) {
            line++;
        }
        return line;
    }

    /** Whether every pattern of a product comes as often in every week. */
    boolean isSteadyProduct(int product) {
        return steadyProduct[product];
    }

    /**
     * The place in {@link #patternsOfProduct} after a product's patterns of one area.
     *
     * @param from place of the first of them; the end of the product's patterns, if there is none
     */
    int areaEnd(int product, int from) {
        return from < firstOfProduct[product + 1] ? areaEnd[from] : from;
    }

    /** The area of the pattern at a place in {@link #patternsOfProduct}. */
    int areaAt(int place) {
        return area[patternsOfProduct[place]];
    }

    /** Whether any pattern has a product. */
    boolean hasPatterns(int product) {
        return firstOfProduct[product] < firstOfProduct[product + 1];
    }

    /** How many products of a pattern are in a set. */
    int count(int pattern, BitSet products) {
        int count = 0;
        for (int line = firstLine[pattern]; line < firstLine[pattern + 1]; line++) {
            count += products.get(product[line]) ? 1 : 0;
        }
        return count;
    }

    /** The first product of a pattern that is in a set. */
    int first(int pattern, BitSet products) {
        int line = firstLine[pattern];
        while (!products.get(product[line])) {
            line++;
        }
        return product[line];
    }

    private boolean isSteady(int pattern) {
        return IntStream.range(firstLine[pattern], firstLine[pattern + 1])
                .allMatch(line -> shareByWeek[product[line]].length == 1);
    }

    /** Orders a day in a week. */
    double perDay(int pattern, int week) {
        double least = Double.MAX_VALUE;
        for (int line = firstLine[pattern]; line < firstLine[pattern + 1]; line++) {
            double[] share = shareByWeek[product[line]];
            least = Math.min(least, share[share.length == 1 ? 0 : week]);
        }
        return count[pattern] * least;
    }

    /** Weeks that have all their days in the horizon; at most one more is short. */
    int fullWeeks() {
        return horizonDays / 7;
    }

    /** Weeks of the horizon. */
    int weeks() {
        return (horizonDays + 6) / 7;
    }

    /** Days of a week in the horizon. */
    double days(int week) {
        return Math.min(7, horizonDays - 7 * week);
    }
}
