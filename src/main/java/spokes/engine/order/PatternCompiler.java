package spokes.engine.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.goods.OrderLine;

/**
 * Lays the orders of a history out as arrays: by area, so that what is known of its lanes is at hand, and in each those of
 * the same most ordered product side by side, so that a change of such a product reads on.
 */
final class PatternCompiler {
    final int[] firstLine;
    final int[] area;
    final int[] count;
    final int[] product;
    final double[] units;
    final double[] prices;
    final int[] wholePrice;
    final int[] ownPrice;
    final ParcelKinds kinds;
    boolean isOneParcelEach = true;
    final int[] firstOfProduct;
    final int[] patternsOfProduct;

    /** By product: units in all of history. */
    final double[] ordered;

    final double[][] shareByWeek;

    private final Network network;

    private record Line(int area, int product, double units) {}

    PatternCompiler(Network network, Tariff tariff) {
        this.network = network;
        Map<OrderShape, Integer> shapes = new LinkedHashMap<>();
        network.history.listOrdersOfSeveral().forEach(order -> count(order, shapes));
        List<OrderShape> laid = layOut(shapes.keySet());
        firstLine = new int[laid.size() + 1];
        for (int i = 0; i < laid.size(); i++) {
            firstLine[i + 1] = firstLine[i] + laid.get(i).products.length;
        }
        area = laid.stream().mapToInt(shape -> shape.area).toArray();
        count = laid.stream().mapToInt(shape -> shapes.getOrDefault(shape, 0)).toArray();
        product = laid.stream().flatMapToInt(s -> IntStream.of(s.products)).toArray();
        units = laid.stream().flatMapToDouble(s -> Arrays.stream(s.units)).toArray();
        wholePrice = new int[area.length];
        ownPrice = new int[product.length];
        ParcelKinds.Builder parts = new ParcelKinds.Builder(network.areas.size(), area, firstLine, product);
        prices = prices(tariff, parts);
        kinds = parts.build();
        firstOfProduct = firstOfProduct();
        patternsOfProduct = patternsOfProduct();
        ordered = ordered();
        shareByWeek = shares(network, ordered);
    }

    /** Counts an order; lines for different areas are different orders here. */
    private void count(List<OrderLine> order, Map<OrderShape, Integer> shapes) {
        List<Line> lines = new ArrayList<>(order.size());
        boolean together = true;
        for (OrderLine line : order) {
            int product = network.number(line.product());
            int to = network.areas.find(line.area());
            if (to != Codes.NONE && !network.items.get(product).shipping.byFreight) {
                lines.add(new Line(to, product, Terms.amount(line.quantity())));
                together &= to == lines.getFirst().area;
            }
        }
        if (together) {
            countTogether(lines, shapes);
        } else {
            lines.stream()
                    .collect(Collectors.groupingBy(Line::area))
                    .values()
                    .forEach(part -> countTogether(part, shapes));
        }
    }

    private static void countTogether(List<Line> lines, Map<OrderShape, Integer> shapes) {
        if (lines.size() > 1) {
            lines.sort(Comparator.comparingInt(Line::product));
            OrderShape shape = new OrderShape(
                    lines.getFirst().area,
                    lines.stream().mapToInt(Line::product).toArray(),
                    lines.stream().mapToDouble(Line::units).toArray());
            shapes.merge(shape, 1, Integer::sum);
        }
    }

    private List<OrderShape> layOut(Collection<OrderShape> shapes) {
        int[] patterns = new int[network.items.size()];
        shapes.forEach(shape -> IntStream.of(shape.products).forEach(p -> patterns[p]++));
        record Laid(OrderShape shape, int most) {}
        return shapes.stream()
                .map(shape -> new Laid(shape, mostOrdered(shape, patterns)))
                .sorted(Comparator.<Laid>comparingInt(laid -> laid.shape.area).thenComparingInt(laid -> laid.most))
                .map(Laid::shape)
                .toList();
    }

    private static int mostOrdered(OrderShape shape, int[] patterns) {
        int most = shape.products[0];
        for (int p : shape.products) {
            most = patterns[p] > patterns[most] ? p : most;
        }
        return most;
    }

    private double[] prices(Tariff tariff, ParcelKinds.Builder parts) {
        Tariff.Table table = tariff.new Table();
        Load load = new Load();
        for (int i = 0; i < area.length; i++) {
            for (int line = firstLine[i]; line < firstLine[i + 1]; line++) {
                ownPrice[line] = place(line, line + 1, load, table, tariff);
            }
            wholePrice[i] = place(firstLine[i], firstLine[i + 1], load, table, tariff);
            isOneParcelEach &= load.isOneParcel;
            if (firstLine[i + 1] - firstLine[i] <= ParcelKinds.MOST_LINES) {
                addParts(i, load, table, tariff, parts);
            }
        }
        return table.prices();
    }

    private void addParts(int i, Load load, Tariff.Table table, Tariff tariff, ParcelKinds.Builder parts) {
        int full = (1 << (firstLine[i + 1] - firstLine[i])) - 1;
        for (int part = 1; part <= full; part++) {
            load.clear();
            for (int left = part; left != 0; left &= left - 1) {
                load.put(firstLine[i] + Integer.numberOfTrailingZeros(left));
            }
            tariff.price(load, product, units);
            parts.add(i, table.place(load), load.units);
        }
    }

    private int place(int from, int to, Load load, Tariff.Table table, Tariff tariff) {
        load.clear();
        for (int line = from; line < to; line++) {
            load.put(line);
        }
        tariff.price(load, product, units);
        return table.place(load);
    }

    private int[] firstOfProduct() {
        int[] first = new int[network.items.size() + 1];
        for (int p : product) {
            first[p + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        return first;
    }

    private int[] patternsOfProduct() {
        int[] patterns = new int[product.length];
        int[] next = firstOfProduct.clone();
        for (int i : byArea()) {
            for (int line = firstLine[i]; line < firstLine[i + 1]; line++) {
                patterns[next[product[line]]++] = i;
            }
        }
        return patterns;
    }

    private int[] byArea() {
        int[] next = new int[network.areas.size() + 1];
        for (int a : area) {
            next[a + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] patterns = new int[area.length];
        for (int i = 0; i < area.length; i++) {
            patterns[next[area[i]]++] = i;
        }
        return patterns;
    }

    private double[] ordered() {
        double[] units = new double[network.items.size()];
        network.history.lines().forEach(line -> units[network.number(line.product())] += Terms.amount(line.quantity()));
        return units;
    }

    /** By product and week, units demanded a day over units in all of history; one week if all are the same. */
    static double[][] shares(Network network, double... ordered) {
        return network.items.stream()
                .map(item -> shares(item, network.terms.weeks(), Terms.divisor(ordered[item.number])))
                .toArray(double[][]::new);
    }

    private static double[] shares(Item item, int weeks, double ordered) {
        double[] byWeek = IntStream.range(0, weeks)
                .mapToDouble(week -> perDay(item.demand, week) / ordered)
                .toArray();
        boolean steady = Arrays.stream(byWeek).allMatch(share -> share == byWeek[0]);
        return steady ? new double[] {byWeek[0]} : byWeek;
    }

    private static double perDay(Demand demand, int week) {
        double units = 0;
        for (int i = 0; i < demand.size(); i++) {
            units += demand.rate(i, week);
        }
        return units;
    }
}
