package spokes.engine.order;

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
public final class OrderPatterns extends Baskets {
    public final Tariff tariff;

    /** The kinds of parcels that parts of patterns are. */
    public final ParcelKinds kinds;

    /** By pattern: where its lines begin; one more at the end. */
    public final int[] firstLine;

    /** By pattern: the number of its area. */
    public final int[] area;

    /** By line, rising within a pattern: the number of its product. */
    public final int[] product;

    /** By line: units in one order. */
    public final double[] units;

    /** Prices by zone of loads; see {@link Load}. */
    public final double[] prices;

    /** By pattern: where the prices of the whole order stand. */
    final int[] wholePrice;

    private final boolean isOneParcelEach;
    private final double mostUnits;
    private final double leastUnits;

    /** By line: where the prices of the line alone stand. */
    public final int[] ownPrice;

    /** By product: where its patterns begin in {@link #patternsOfProduct}; one more at the end. */
    public final int[] firstOfProduct;

    /** Patterns of products, in each by rising area. */
    public final int[] patternsOfProduct;

    private final Arrivals orders;
    private final AreaLines areaLines;
    private final boolean[] isSteady;
    private final int[] count;
    private final double[] ordered;
    private final double[][] shareByWeek;
    private final int horizonDays;
    private final int mostLines;

    OrderPatterns(PatternCompiler made, Tariff tariff, int horizonDays) {
        this.tariff = tariff;
        this.horizonDays = horizonDays;
        firstLine = made.firstLine;
        area = made.area;
        count = made.count;
        mostLines = IntStream.range(0, size()).map(this::lines).max().orElse(0);
        product = made.product;
        units = made.units;
        prices = made.prices;
        kinds = made.kinds;
        wholePrice = made.wholePrice;
        isOneParcelEach = made.isOneParcelEach;
        mostUnits =
                IntStream.range(0, size()).mapToDouble(this::wholeUnits).max().orElse(0);
        leastUnits = Arrays.stream(units).min().orElse(0);
        ownPrice = made.ownPrice;
        firstOfProduct = made.firstOfProduct;
        patternsOfProduct = made.patternsOfProduct;
        ordered = made.ordered;
        shareByWeek = made.shareByWeek;
        isSteady = steady();
        orders = countOrders();
        areaLines = AreaLines.of(this, horizonDays);
    }

    /** The same orders where other units are demanded. */
    private OrderPatterns(OrderPatterns before, double[][] shares) {
        tariff = before.tariff;
        horizonDays = before.horizonDays;
        firstLine = before.firstLine;
        area = before.area;
        count = before.count;
        mostLines = before.mostLines;
        product = before.product;
        units = before.units;
        prices = before.prices;
        kinds = before.kinds;
        wholePrice = before.wholePrice;
        isOneParcelEach = before.isOneParcelEach;
        mostUnits = before.mostUnits;
        leastUnits = before.leastUnits;
        ownPrice = before.ownPrice;
        firstOfProduct = before.firstOfProduct;
        patternsOfProduct = before.patternsOfProduct;
        ordered = before.ordered;
        shareByWeek = shares;
        isSteady = steady();
        orders = countOrders();
        areaLines = AreaLines.of(this, horizonDays);
    }

    private boolean[] steady() {
        boolean[] steady = new boolean[size()];
        for (int pattern = 0; pattern < steady.length; pattern++) {
            steady[pattern] = hasOneShareEach(pattern);
        }
        return steady;
    }

    private Arrivals countOrders() {
        Arrivals.Builder made = new Arrivals.Builder(horizonDays);
        for (int pattern = 0; pattern < size(); pattern++) {
            int p = pattern;
            made.add(isSteady[p], lines(p), week -> perDay(p, week));
        }
        return made.build();
    }

    /** Orders of each pattern. */
    public Arrivals orders() {
        return orders;
    }

    /** The lines of each product by area. */
    public AreaLines areaLines() {
        return areaLines;
    }

    /** The same patterns in a network that differs from theirs in demand alone: no order is read again. */
    public OrderPatterns asking(Network next) {
        return new OrderPatterns(this, PatternCompiler.shares(next, ordered));
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

    @Override
    public int mostLines() {
        return mostLines;
    }

    @Override
    public int area(int pattern) {
        return area[pattern];
    }

    @Override
    public int lines(int pattern) {
        return firstLine[pattern + 1] - firstLine[pattern];
    }

    /** Units of the greatest order. */
    public double mostUnits() {
        return mostUnits;
    }

    /** Units of the smallest line. */
    public double leastUnits() {
        return leastUnits;
    }

    /** Units of a whole order. */
    public double wholeUnits(int pattern) {
        double sum = 0;
        for (int line = firstLine[pattern]; line < firstLine[pattern + 1]; line++) {
            sum += units[line];
        }
        return sum;
    }

    /** Kilograms of a whole order. */
    public double wholeKg(int pattern) {
        double sum = 0;
        for (int line = firstLine[pattern]; line < firstLine[pattern + 1]; line++) {
            sum += tariff.kgPerUnit(product[line]) * units[line];
        }
        return sum;
    }

    /** Whether every order could travel as one parcel. */
    public boolean isOneParcelEach() {
        return isOneParcelEach;
    }

    @Override
    public void loadWhole(int pattern, Load load) {
        load.prices = prices;
        load.at = wholePrice[pattern];
        load.units = wholeUnits(pattern);
        load.kg = wholeKg(pattern);
    }

    /** Loads one line alone. */
    public void loadLine(int line, Load load) {
        load.prices = prices;
        load.at = ownPrice[line];
        load.units = units[line];
        load.kg = tariff.kgPerUnit(product[line]) * units[line];
    }

    @Override
    public void load(int pattern, int[] positions, int count, Load load) {
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
    public int lineOf(int product, int pattern) {
        int line = firstLine[pattern];
        while (this.product[line] != product) {
            line++;
        }
        return line;
    }

    /** Whether any pattern has a product. */
    public boolean hasPatterns(int product) {
        return firstOfProduct[product] < firstOfProduct[product + 1];
    }

    /** How many products of a pattern are in a set. */
    public int count(int pattern, BitSet products) {
        int count = 0;
        for (int line = firstLine[pattern]; line < firstLine[pattern + 1]; line++) {
            count += products.get(product[line]) ? 1 : 0;
        }
        return count;
    }

    /** The first product of a pattern that is in a set. */
    public int first(int pattern, BitSet products) {
        int line = firstLine[pattern];
        while (!products.get(product[line])) {
            line++;
        }
        return product[line];
    }

    /** Whether a pattern comes as often in every week. */
    boolean isSteady(int pattern) {
        return isSteady[pattern];
    }

    private boolean hasOneShareEach(int pattern) {
        return IntStream.range(firstLine[pattern], firstLine[pattern + 1])
                .allMatch(line -> shareByWeek[product[line]].length == 1);
    }

    /** Orders a day in a week. */
    public double perDay(int pattern, int week) {
        double least = Double.MAX_VALUE;
        for (int line = firstLine[pattern]; line < firstLine[pattern + 1]; line++) {
            double[] share = shareByWeek[product[line]];
            least = Math.min(least, share[share.length == 1 ? 0 : week]);
        }
        return count[pattern] * least;
    }

    /** Weeks of the horizon. */
    public int weeks() {
        return (horizonDays + 6) / 7;
    }

    /** Days of a week in the horizon. */
    public double days(int week) {
        return Math.min(7, horizonDays - 7 * week);
    }
}
