package spokes.engine.demand;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.Parcels;
import spokes.engine.carriage.Shipping;
import spokes.model.Workspace;
import spokes.model.goods.OrderLine;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/**
 * Order lines with a quantity above 0 dated before the plan date, by order; returns are apart (model.md, section 3).
 *
 * <p>Read once from the packed table into arrays: 44 bytes a line, so that ten million lines fit into half a gigabyte.
 * Lines and orders are numbered from 0 in the order they came; {@link OrderLine}s are made when they are asked for, and
 * there name their order by its number.
 */
public final class OrderHistory {
    private static final int DAYS_OF_WEEK = 7;

    private final HistoryArrays arrays;
    private final Terms terms;
    private final int[] firstLine;
    private final int[] linesOfOrders;

    public OrderHistory(Workspace workspace, Terms terms) {
        this.terms = terms;
        arrays = new HistoryReader(terms).read(workspace.packedOrders());
        firstLine = firstLines();
        linesOfOrders = linesOfOrders();
    }

    private int[] firstLines() {
        int[] first = new int[arrays.orders + 1];
        for (int line = 0; line < arrays.size; line++) {
            first[arrays.order[line] + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        return first;
    }

    private int[] linesOfOrders() {
        int[] next = Arrays.copyOf(firstLine, arrays.orders);
        int[] lines = new int[arrays.size];
        for (int line = 0; line < arrays.size; line++) {
            lines[next[arrays.order[line]]++] = line;
        }
        return lines;
    }

    /** Codes of the areas that any order line speaks of, also one that is no history. */
    public Set<String> areas() {
        return Set.copyOf(arrays.areas);
    }

    /** The products that any order line speaks of, also one that is no history; a line's product is a number in them. */
    public List<ProductKey> products() {
        return arrays.products;
    }

    /** How many lines there are. */
    public int size() {
        return arrays.size;
    }

    /** The number of a line's product in {@link #products}. */
    public int product(int line) {
        return arrays.product[line];
    }

    /** The code of a line's area. */
    public String area(int line) {
        return arrays.areas.get(arrays.area[line]);
    }

    /** Units of a line, as they can be computed with. */
    public double units(int line) {
        return Terms.amount(arrays.quantity[line]);
    }

    /** The day of a line, counted from the plan date; negative. */
    public int day(int line) {
        return arrays.day[line];
    }

    /** The number of a line's row in the sheet; they rise with the lines. */
    public int row(int line) {
        return arrays.row[line];
    }

    /** The number of a line's order. */
    public int order(int line) {
        return arrays.order[line];
    }

    /** The code of the center that shipped a line; empty if it is not known. */
    public String shipCenter(int line) {
        return arrays.centers.get(arrays.shipCenter[line]);
    }

    /** How many orders there are. */
    public int orders() {
        return arrays.orders;
    }

    /** How many lines an order has. */
    public int sizeOf(int order) {
        return firstLine[order + 1] - firstLine[order];
    }

    /**
     * The number of a line of an order.
     *
     * @param place from 0, in the order they came
     */
    public int lineOf(int order, int place) {
        return linesOfOrders[firstLine[order] + place];
    }

    /** The lines of one order. */
    public List<OrderLine> linesOf(int order) {
        List<OrderLine> lines = new ArrayList<>(sizeOf(order));
        for (int place = 0; place < sizeOf(order); place++) {
            lines.add(line(lineOf(order, place)));
        }
        return lines;
    }

    /** The lines, in the order they came. */
    public List<OrderLine> lines() {
        return view(arrays.size, this::line);
    }

    private OrderLine line(int line) {
        int center = arrays.shipCenter[line];
        double paid = arrays.freightPaid[line];
        return new OrderLine(
                String.valueOf(arrays.order[line]),
                terms.planDate.plusDays(arrays.day[line]),
                arrays.products.get(arrays.product[line]),
                arrays.quantity[line],
                area(line),
                arrays.centers.get(center),
                OptionalDouble.empty(),
                Double.isNaN(paid) ? OptionalDouble.empty() : OptionalDouble.of(paid));
    }

    /** A list whose elements are made when they are asked for. */
    private static <T> List<T> view(int size, IntFunction<T> maker) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return maker.apply(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** Share of orders by the weekday on which they came, Monday first, each order once; 1/7 each without orders. */
    public double[] weekdayShares() {
        double[] shares = new double[DAYS_OF_WEEK];
        int today = terms.planDate.getDayOfWeek().getValue() - 1;
        for (int order = 0; order < arrays.orders; order++) {
            int day = arrays.day[linesOfOrders[firstLine[order]]];
            shares[Math.floorMod(today + day, DAYS_OF_WEEK)] += 1.0 / arrays.orders;
        }
        if (arrays.orders == 0) {
            Arrays.fill(shares, 1.0 / DAYS_OF_WEEK);
        }
        return shares;
    }

    /** The lines of every order. */
    public Stream<List<OrderLine>> listOrders() {
        return listOrders(order -> true);
    }

    /** The lines of every order that has more than one. */
    public Stream<List<OrderLine>> listOrdersOfSeveral() {
        return listOrders(order -> sizeOf(order) > 1);
    }

    /** The lines of every order that has this product. */
    public Stream<List<OrderLine>> listOrdersWith(ProductKey product) {
        int number = arrays.products.indexOf(product);
        return listOrders(order -> IntStream.range(firstLine[order], firstLine[order + 1])
                .anyMatch(i -> arrays.product[linesOfOrders[i]] == number));
    }

    private Stream<List<OrderLine>> listOrders(IntPredicate which) {
        return IntStream.range(0, arrays.orders).filter(which).mapToObj(this::linesOf);
    }

    /** Shipping per unit of every product that was ever ordered. */
    public Map<ProductKey, Shipping> shipping(Map<ProductKey, Product> products, Parcels parcels) {
        @Nullable ShippingSum[] sums = new ShippingSum[arrays.products.size()];
        List<Parcels.Line> lines = new ArrayList<>();
        for (int order = 0; order < arrays.orders; order++) {
            lines.clear();
            int[] numbers = Arrays.copyOfRange(linesOfOrders, firstLine[order], firstLine[order + 1]);
            for (int line : numbers) {
                int number = arrays.product[line];
                Product product = known(products, arrays.products.get(number));
                ShippingSum sum = sums[number];
                if (sum == null) {
                    sum = new ShippingSum(product, parcels);
                    sums[number] = sum;
                }
                sum.add(units(line), numbers.length);
                lines.add(new Parcels.Line(product, units(line)));
            }
            ShippingSum.share(lines, i -> sums[arrays.product[numbers[i]]], parcels);
        }
        return shipping(sums);
    }

    private static Product known(Map<ProductKey, Product> products, ProductKey key) {
        Product product = products.get(key);
        if (product == null) {
            throw new IllegalStateException("ordered but not listed: " + key);
        }
        return product;
    }

    private Map<ProductKey, Shipping> shipping(@Nullable ShippingSum... sums) {
        Map<ProductKey, Shipping> shipping = new LinkedHashMap<>();
        for (int product = 0; product < sums.length; product++) {
            ShippingSum sum = sums[product];
            if (sum != null) {
                shipping.put(arrays.products.get(product), sum.shipping());
            }
        }
        return shipping;
    }
}
