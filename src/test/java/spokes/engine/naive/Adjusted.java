package spokes.engine.naive;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import spokes.model.demand.Adjustment;
import spokes.model.demand.Adjustment.Kind;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/** What adjustments make of the demand of one product, day by day, written as the words say it. */
final class Adjusted {
    private final World world;
    private final Function<Product, Asked> stated;
    private final Product product;

    Adjusted(World world, Function<Product, Asked> stated, Product product) {
        this.world = world;
        this.stated = stated;
        this.product = product;
    }

    /** Units a day by week of an area. */
    double[] rates(Asked own, String area) {
        return rates(own, area, rows(product, false), Set.of(product.key()));
    }

    private double[] rates(Asked own, String area, List<Adjustment> rows, Set<ProductKey> asked) {
        double[] rates = new double[world.weeks()];
        for (int week = 0; week < rates.length; week++) {
            double units = 0;
            for (int day = 7 * week; day < 7 * week + world.daysOf(week); day++) {
                double perDay = own.rate(area, week);
                for (Adjustment row : rows) {
                    perDay = after(perDay, row, area, day, asked);
                }
                units += perDay;
            }
            rates[week] = units / world.daysOf(week);
        }
        return rates;
    }

    private double after(double perDay, Adjustment row, String area, int day, Set<ProductKey> asked) {
        double first = Math.max(0, row.scope().from().map(world::day).orElse(0.0));
        double last = row.scope().to().map(world::day).orElse(1e9);
        if (!covers(row, area) || day < first) {
            return perDay;
        }
        if (row.kind() == Kind.GROWTH) {
            double weeks = last < 0 ? 0 : Math.floor((Math.min(day, last + 1) - first) / 7);
            return perDay * Math.pow(1 + row.growthPerYear(), weeks * 7 / 365);
        }
        if (day > last) {
            return perDay;
        }
        return switch (row.kind()) {
            case PROMOTION -> perDay * row.factor() + added(row, area);
            case SCALE -> perDay * row.factor();
            case LIKE -> row.factor() * liked(world.product(row.like().orElseThrow()), area, asked)[day / 7];
            case GROWTH, STOCK_OUT -> perDay;
        };
    }

    private double[] liked(Product other, String area, Set<ProductKey> asked) {
        List<Adjustment> likes = asked.contains(other.key()) ? List.of() : rows(other, true);
        Set<ProductKey> more = new java.util.HashSet<>(asked);
        more.add(other.key());
        return rates(stated.apply(other), area, likes, more);
    }

    /** Shared as the product is asked for, else as all are, else equally. */
    private double added(Adjustment row, String area) {
        if (row.unitsPerDay() == 0) {
            return 0;
        }
        Function<String, Double> own = a -> units(liked(product, a, Set.of()));
        Function<String, Double> all = a -> world.products.stream()
                .mapToDouble(p -> stated.apply(p).mean(a))
                .sum();
        Function<String, Double> weight = sum(row, own) > 0 ? own : sum(row, all) > 0 ? all : a -> 1.0;
        return row.unitsPerDay() * weight.apply(area) / sum(row, weight);
    }

    private double sum(Adjustment row, Function<String, Double> weight) {
        return world.areas.stream()
                .filter(a -> covers(row, a))
                .mapToDouble(weight::apply)
                .sum();
    }

    private double units(double[] rates) {
        double units = 0;
        for (int week = 0; week < rates.length; week++) {
            units += rates[week] * world.daysOf(week);
        }
        return units;
    }

    private static boolean covers(Adjustment row, String area) {
        String code = row.scope().area();
        return code.isEmpty() || code.equals(area) || (code.endsWith("*") && area.startsWith(code.replace("*", "")));
    }

    private List<Adjustment> rows(Product p, boolean likesAlone) {
        Stream<Adjustment> about = world.rows.adjustments().stream()
                .filter(row -> row.scope().sku().isEmpty()
                        ? Stream.of("", p.key().client()).anyMatch(row.scope().client()::equals)
                                && Stream.of("", p.category())
                                        .anyMatch(row.scope().category()::equals)
                        : row.scope().sku().equals(p.key().sku())
                                && row.scope().client().equals(p.key().client()));
        return about.filter(row -> !likesAlone || row.kind() == Kind.LIKE)
                .sorted(Comparator.<Adjustment, Integer>comparing(row -> row.kind() == Kind.LIKE ? 0 : 1)
                        .thenComparing(Adjustment::code))
                .toList();
    }
}
