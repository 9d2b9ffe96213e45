package spokes.engine.order;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The lines of all patterns, those of one product and one area together: which areas each product's patterns are for, and
 * how many units they bring. Immutable.
 */
public final class AreaLines {
    /** By product: its first place here; one more at the end. */
    private final int[] firstOfProduct;

    /** By place: the number of the area, rising within a product. */
    private final int[] area;

    /** Units that come, by place. */
    public final Arrivals units;

    private AreaLines(int[] firstOfProduct, int[] area, Arrivals units) {
        this.firstOfProduct = firstOfProduct;
        this.area = area;
        this.units = units;
    }

    static AreaLines of(OrderPatterns patterns, int horizonDays) {
        int products = patterns.firstOfProduct.length - 1;
        int[] first = new int[products + 1];
        int[] area = new int[patterns.patternsOfProduct.length];
        Arrivals.Builder units = new Arrivals.Builder(horizonDays);
        for (int p = 0; p < products; p++) {
            int end = patterns.firstOfProduct[p + 1];
            for (int from = patterns.firstOfProduct[p]; from < end; ) {
                int to = endOfArea(patterns, from, end);
                area[units.size()] = patterns.area[patterns.patternsOfProduct[from]];
                int[] same = Arrays.copyOfRange(patterns.patternsOfProduct, from, to);
                int product = p;
                units.add(
                        IntStream.of(same).allMatch(patterns::isSteady),
                        1,
                        week -> IntStream.of(same)
                                .mapToDouble(
                                        i -> patterns.perDay(i, week) * patterns.units[patterns.lineOf(product, i)])
                                .sum());
                from = to;
            }
            first[p + 1] = units.size();
        }
        return new AreaLines(first, Arrays.copyOf(area, units.size()), units.build());
    }

    private static int endOfArea(OrderPatterns patterns, int from, int end) {
        int to = from + 1;
        while (to < end
                && patterns.area[patterns.patternsOfProduct[to]] == patterns.area[patterns.patternsOfProduct[from]]) {
            to++;
        }
        return to;
    }

    /** The first place of a product; the place after its last one is the first of the next. */
    public int first(int product) {
        return firstOfProduct[product];
    }

    /** The number of the area at a place. */
    public int area(int place) {
        return area[place];
    }
}
