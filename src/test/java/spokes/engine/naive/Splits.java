package spokes.engine.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import spokes.model.goods.OrderLine;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;

/**
 * Orders that no single center can ship whole, every way of sharing them out tried (model.md, section 8): in the middle
 * of each week, each pattern of history as often as its scarcest demand lets it come back.
 */
final class Splits {
    double money;
    double moreParcels;
    double split;

    /** Money that equal costs leave open: the model names no first among equal ways to share an order out. */
    double open;

    private final World world;
    private final Ways ways;
    private final History history;
    private final Map<ProductKey, Run> runs;
    private final Map<ProductKey, Asked> asked;
    private final Map<String, Ways.Whole> wholes = new HashMap<>();

    private record Pattern(String client, String area, TreeMap<ProductKey, Double> units) {}

    private record Shared(int parcels, double cost, double money) {}

    /** The way that is taken; its money, and what an equal one may ask. */
    private record Taken(int parcels, double money, double most) {}

    Splits(World world, Ways ways, History history, Map<ProductKey, Run> runs, Map<ProductKey, Asked> asked) {
        this.world = world;
        this.ways = ways;
        this.history = history;
        this.runs = runs;
        this.asked = asked;
        Map<Pattern, Integer> patterns = patterns();
        for (int k = 0; k < world.weeks(); k++) {
            for (Map.Entry<Pattern, Integer> pattern : patterns.entrySet()) {
                count(pattern.getKey(), pattern.getValue(), k);
            }
        }
    }

    private Map<Pattern, Integer> patterns() {
        Map<Pattern, Integer> patterns = new LinkedHashMap<>();
        for (List<OrderLine> order : history.orders.values()) {
            TreeMap<ProductKey, Double> units = new TreeMap<>();
            for (OrderLine l : order) {
                if (!history.byFreight(world.product(l.product()))) {
                    units.merge(l.product(), l.quantity(), Double::sum);
                }
            }
            if (units.size() > 1) {
                String client = order.getFirst().product().client();
                patterns.merge(new Pattern(client, order.getFirst().area(), units), 1, Integer::sum);
            }
        }
        return patterns;
    }

    private void count(Pattern pattern, int times, int week) {
        double perUnit = Double.MAX_VALUE;
        for (ProductKey key : pattern.units().keySet()) {
            perUnit = Math.min(perUnit, World.known(asked, key).rate(week) / history.units(key));
        }
        double weight = times * perUnit * world.daysOf(week);
        double middle = 7.0 * week + world.daysOf(week) / 2;
        Map<Product, List<Center>> stocked = new LinkedHashMap<>();
        for (ProductKey key : pattern.units().keySet()) {
            Run run = World.known(runs, key);
            List<Center> there = world.open.stream()
                    .filter(c -> world.isAllowed(c, run.product)
                            && ways.reaches(c, pattern.area())
                            && !world.isClosed(c, middle)
                            && run.stockAt(c, middle) > 0)
                    .toList();
            if (!there.isEmpty()) {
                stocked.put(run.product, there);
            }
        }
        if (weight > 0 && !stocked.isEmpty()) {
            add(pattern, weight, stocked);
        }
    }

    private void add(Pattern pattern, double weight, Map<Product, List<Center>> stocked) {
        Taken best = whole(pattern, stocked).orElseGet(() -> shared(pattern, stocked));
        money += weight * (best.money() - charged(pattern, stocked));
        open += weight * (best.most() - best.money());
        moreParcels += weight * (best.parcels() - 1);
        split += best.parcels() > 1 ? weight : 0;
    }

    private Optional<Taken> whole(Pattern pattern, Map<Product, List<Center>> stocked) {
        record Candidate(Center center, Ways.Whole whole) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Center c : world.open) {
            if (stocked.values().stream().allMatch(centers -> centers.contains(c))) {
                candidates.add(new Candidate(c, whole(pattern, List.copyOf(stocked.keySet()), c)));
            }
        }
        return candidates.stream()
                .min(Comparator.comparingDouble(
                                (Candidate c) -> Ways.rounded(c.whole().cost()))
                        .thenComparingDouble(
                                c -> ways.km(c.center(), pattern.area()).orElse(Double.MAX_VALUE))
                        .thenComparing(c -> c.center().code(), ProductKey::codePoints))
                .map(c -> new Taken(1, c.whole().money(), c.whole().money()));
    }

    private Ways.Whole whole(Pattern pattern, List<Product> products, Center c) {
        String key = pattern + "\n" + products.stream().map(Product::key).toList() + "\n" + c.code();
        return wholes.computeIfAbsent(key, made -> {
            Map<Product, Double> order = new LinkedHashMap<>();
            products.forEach(p -> order.put(p, World.known(pattern.units(), p.key())));
            return ways.whole(order, c, pattern.area());
        });
    }

    /** Every choice of a center for every product: the fewest parcels, then the least cost. */
    private Taken shared(Pattern pattern, Map<Product, List<Center>> stocked) {
        List<Map<Product, Center>> choices = List.of(Map.of());
        for (Map.Entry<Product, List<Center>> product : stocked.entrySet()) {
            List<Map<Product, Center>> more = new ArrayList<>();
            for (Map<Product, Center> choice : choices) {
                for (Center c : product.getValue()) {
                    Map<Product, Center> next = new LinkedHashMap<>(choice);
                    next.put(product.getKey(), c);
                    more.add(next);
                }
            }
            choices = more;
        }
        Comparator<Shared> order =
                Comparator.comparingInt(Shared::parcels).thenComparingDouble(s -> Ways.rounded(s.cost()));
        List<Shared> sorted = choices.stream()
                .map(choice -> priced(pattern, choice))
                .sorted(order.thenComparingDouble(Shared::money))
                .toList();
        Shared best = sorted.getFirst();
        Shared last = sorted.stream()
                .filter(s -> s.parcels() == best.parcels() && s.cost() <= best.cost() + 1e-6)
                .max(Comparator.comparingDouble(Shared::money))
                .orElseThrow();
        return new Taken(best.parcels(), best.money(), last.money());
    }

    private Shared priced(Pattern pattern, Map<Product, Center> choice) {
        double cost = 0;
        double sum = 0;
        Map<String, List<Product>> byCenter = choice.entrySet().stream()
                .collect(Collectors.groupingBy(
                        e -> e.getValue().code(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        for (String code : new TreeSet<>(byCenter.keySet())) {
            Ways.Whole part =
                    whole(pattern, World.known(byCenter, code), world.open(code).orElseThrow());
            cost += part.cost();
            sum += part.money();
        }
        return new Shared(byCenter.size(), cost, sum);
    }

    /** What outbound shipping and pick and pack were charged for the lines already. */
    private double charged(Pattern pattern, Map<Product, List<Center>> stocked) {
        double sum = 0;
        for (Map.Entry<Product, List<Center>> p : stocked.entrySet()) {
            Ways.Way way = ways.ways(p.getKey(), pattern.area()).stream()
                    .filter(w -> p.getValue().contains(w.center()))
                    .findFirst()
                    .orElseThrow();
            sum += World.known(pattern.units(), p.getKey().key()) * (way.u() + way.pick());
        }
        return sum;
    }
}
