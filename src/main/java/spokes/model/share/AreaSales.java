package spokes.model.share;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What was sold of every product in every area, week by week, as a list of those that are not 0. Immutable.
 *
 * <p>Weeks count back from the plan date: week 0 is the seven days before it.
 */
public final class AreaSales {
    private static final int DAYS = 7;

    private final int areas;
    private final int[] groups;
    private final int[] first;
    private final int[] area;
    private final int[] week;
    private final double[] units;
    private final int[] lines;

    private AreaSales(int areas, int[] groups, int[] first, int[] area, int[] week, double[] units, int[] lines) {
        this.areas = areas;
        this.groups = groups;
        this.first = first;
        this.area = area;
        this.week = week;
        this.units = units;
        this.lines = lines;
    }

    /** Order lines by number, as whoever has them can tell. */
    public interface Lines {
        /** How many there are. */
        int size();

        /** The number of a line's product. */
        int product(int line);

        /** The number of a line's area. */
        int area(int line);

        /** The day of a line, counted from the plan date; negative. */
        int day(int line);

        /** Units of a line, above 0. */
        double units(int line);
    }

    /**
     * Adds up order lines.
     *
     * @param groups of each product, by its number: those of one group are taken to sell in alike areas; 0, 1, …; copied
     * @param areas  how many areas there are
     */
    public static AreaSales of(Lines lines, int[] groups, int areas) {
        int[] order = IntStream.range(0, lines.size()).toArray();
        int oldest = Arrays.stream(order).map(line -> week(lines, line)).max().orElse(0);
        order = sorted(order, line -> oldest - week(lines, line), oldest + 1);
        order = sorted(order, lines::area, areas);
        order = sorted(order, lines::product, groups.length);
        return added(lines, order, groups.clone(), areas);
    }

    private static int week(Lines lines, int line) {
        return (-lines.day(line) - 1) / DAYS;
    }

    /** Those of a key after those of every smaller one, else as they were. */
    private static int[] sorted(int[] order, IntUnaryOperator key, int keys) {
        int[] next = new int[keys + 1];
        for (int line : order) {
            next[key.applyAsInt(line) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[order.length];
        for (int line : order) {
            sorted[next[key.applyAsInt(line)]++] = line;
        }
        return sorted;
    }

    private static AreaSales added(Lines lines, int[] order, int[] groups, int areas) {
        int[] first = new int[groups.length + 1];
        int[] area = new int[order.length];
        int[] week = new int[order.length];
        double[] units = new double[order.length];
        int[] count = new int[order.length];
        int last = -1;
        int product = -1;
        for (int line : order) {
            boolean isSame =
                    product == lines.product(line) && area[last] == lines.area(line) && week[last] == week(lines, line);
            if (!isSame) {
                last++;
                product = lines.product(line);
                area[last] = lines.area(line);
                week[last] = week(lines, line);
                first[product + 1] = last + 1;
            }
            units[last] += lines.units(line);
            count[last]++;
        }
        Arrays.parallelPrefix(first, Math::max);
        int size = last + 1;
        return new AreaSales(
                areas,
                groups,
                first,
                Arrays.copyOf(area, size),
                Arrays.copyOf(week, size),
                Arrays.copyOf(units, size),
                Arrays.copyOf(count, size));
    }

    /** Every so many products of these, from the first on, and their areas: to learn from fewer. */
    public AreaSales every(int stride) {
        int products = Math.ceilDiv(products(), stride);
        int[] picked = IntStream.range(0, products)
                .flatMap(p -> IntStream.range(first[p * stride], first[p * stride + 1]))
                .toArray();
        int[] firsts = new int[products + 1];
        for (int p = 0; p < products; p++) {
            firsts[p + 1] = firsts[p] + first[p * stride + 1] - first[p * stride];
        }
        return new AreaSales(
                areas,
                IntStream.range(0, products).map(p -> groups[p * stride]).toArray(),
                firsts,
                IntStream.of(picked).map(e -> area[e]).toArray(),
                IntStream.of(picked).map(e -> week[e]).toArray(),
                IntStream.of(picked).mapToDouble(e -> units[e]).toArray(),
                IntStream.of(picked).map(e -> lines[e]).toArray());
    }

    /** How many products there are. */
    public int products() {
        return groups.length;
    }

    /** How many areas there are. */
    public int areas() {
        return areas;
    }

    /** How many weeks there are from the first sale to the plan date. */
    public int weeks() {
        return Arrays.stream(week).max().orElse(-1) + 1;
    }

    /** How many groups of products there are. */
    public int groups() {
        return Arrays.stream(groups).max().orElse(-1) + 1;
    }

    /** The group of a product. */
    public int group(int product) {
        return groups[product];
    }

    /** Where a product's entries begin; those of an area follow each other, oldest first. */
    public int first(int product) {
        return first[product];
    }

    /** The area of an entry. */
    public int area(int entry) {
        return area[entry];
    }

    /** The week of an entry. */
    public int week(int entry) {
        return week[entry];
    }

    /** Units of an entry. */
    public double units(int entry) {
        return units[entry];
    }

    /** Order lines of an entry. */
    public int lines(int entry) {
        return lines[entry];
    }
}
