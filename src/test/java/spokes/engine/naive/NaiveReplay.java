package spokes.engine.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Real orders one after the other (model.md, section 8), every way of sharing each out tried. */
final class NaiveReplay {
    final Map<String, Double> numbers = new TreeMap<>();
    final Map<String, Double> billed = new TreeMap<>();

    private final World world;
    private final Ways ways;
    private final History history;
    private final Map<ProductKey, Run> runs;
    private double now;
    private int sent;

    private record Line(Product product, String area, double units) {}

    private record Order(double moment, List<Line> lines) {}

    /** Units that some centers have whole. */
    private record Piece(Product product, double units, List<Center> centers) {}

    /** Parcels, each the pieces of a center. */
    private record Plan(int parcels, double cost, Map<Center, List<Piece>> byCenter) {}

    NaiveReplay(World world, Ways ways, History history, Map<ProductKey, Run> runs, LocalDate from) {
        this.world = world;
        this.ways = ways;
        this.history = history;
        this.runs = runs;
        double parcels = 0;
        for (Order order : list(world.day(from))) {
            now = order.moment();
            runs.values().forEach(run -> run.goTo(now));
            sent = 0;
            serve(order);
            add("orders", Math.min(sent, 1));
            add("split_rate", sent > 1 ? 1 : 0);
            parcels += sent;
        }
        runs.values().forEach(run -> run.goTo(world.horizon));
        double delivered = numbers.getOrDefault("orders", 0.0);
        numbers.put("parcels_per_order", delivered > 0 ? parcels / delivered : 0);
        numbers.computeIfPresent("split_rate", (name, split) -> delivered > 0 ? split / delivered : 0);
    }

    private void add(String name, double amount) {
        numbers.merge(name, amount, Double::sum);
    }

    private List<Order> list(double firstDay) {
        Map<String, Order> orders = new LinkedHashMap<>();
        for (Row row : world.rows.table(Sheet.ORDERS).rows()) {
            double day = world.day(row.findDate("order_date").orElseThrow());
            if (row.number("quantity") > 0 && day < 0) {
                double part = row.findTime("order_time")
                        .map(time -> time.toSecondOfDay() / 86400.0)
                        .orElse(0.5);
                double moment = day + part - firstDay;
                String key = row.text("client") + "\n" + row.text("order_id");
                Order known = orders.getOrDefault(key, new Order(moment, new ArrayList<>()));
                known.lines()
                        .add(new Line(world.product(ProductKey.of(row)), row.text("area"), row.number("quantity")));
                orders.put(key, new Order(Math.min(known.moment(), moment), known.lines()));
            }
        }
        return orders.values().stream()
                .filter(order -> order.moment() >= 0 && order.moment() < world.horizon)
                .sorted(Comparator.comparingDouble(Order::moment))
                .toList();
    }

    private void serve(Order order) {
        Map<String, List<Line>> byArea = new TreeMap<>();
        order.lines()
                .forEach(line -> byArea.computeIfAbsent(line.area(), a -> new ArrayList<>())
                        .add(line));
        byArea.forEach((area, lines) -> {
            List<Piece> basket = new ArrayList<>();
            lines.sort(Comparator.comparing(line -> line.product().key()));
            for (Line line : lines) {
                List<Piece> pieces = pieces(line);
                if (history.byFreight(line.product())) {
                    pieces.forEach(piece -> sendByFreight(piece, area));
                } else {
                    basket.addAll(pieces);
                }
            }
            if (!basket.isEmpty()) {
                plan(basket, area).byCenter().forEach((center, part) -> sendParcel(center, part, area));
            }
        });
    }

    /** Charges a line, and finds its units: whole somewhere, else always all of the center that has most. */
    private List<Piece> pieces(Line line) {
        Run run = World.known(runs, line.product().key());
        run.near += run.isNear(line.area()) ? line.units() : 0;
        List<Ways.Way> able = new ArrayList<>(ways.ways(line.product(), line.area()).stream()
                .filter(way -> run.has(way.center()))
                .toList());
        Optional<Ways.Way> lineWay = able.stream().findFirst();
        List<Piece> pieces = new ArrayList<>();
        double left = line.units();
        while (left > 0 && !able.isEmpty()) {
            double missing = left;
            List<Center> whole = able.stream()
                    .map(Ways.Way::center)
                    .filter(c -> World.known(run.stock, c.code()) >= missing - 1e-9)
                    .toList();
            if (whole.isEmpty()) {
                Ways.Way most = able.stream()
                        .max(Comparator.comparingDouble(
                                w -> World.known(run.stock, w.center().code())))
                        .orElseThrow(); // the first of equal ones: max takes the last, so that is found again below
                double units = World.known(run.stock, most.center().code());
                Ways.Way first = able.stream()
                        .filter(w -> World.known(run.stock, w.center().code()) == units)
                        .findFirst()
                        .orElseThrow();
                able.remove(first);
                pieces.add(new Piece(line.product(), units, List.of(first.center())));
                left -= units;
            } else {
                pieces.add(new Piece(line.product(), left, whole));
                left = 0;
            }
        }
        if (left > 1e-9) {
            run.deliveries.add(new Run.Delivery(line.area(), Optional.empty(), left));
        }
        double delivered = line.units() - left;
        lineWay.ifPresent(way -> {
            add("outbound_shipping", delivered * way.u());
            add("pick_and_pack", delivered * way.pick());
            add("splits", -delivered * (way.u() + way.pick()));
        });
        return pieces;
    }

    private double km(Center c, String area) {
        return ways.km(c, area).orElse(Double.MAX_VALUE);
    }

    private void sendByFreight(Piece piece, String area) {
        record Candidate(Center center, double money, double cost) {}
        Candidate best = piece.centers().stream()
                .map(c -> {
                    double money = ways.homeMoney(piece.product(), piece.units(), c, area);
                    double pick = c.pickPerOrder() + c.pickPerUnit() * piece.units();
                    double days =
                            world.set("value_of_a_day") * way(piece, c, area).days();
                    return new Candidate(c, money + pick, Ways.rounded(money + pick + days));
                })
                .min(Comparator.comparingDouble(Candidate::cost)
                        .thenComparingDouble(c -> km(c.center(), area))
                        .thenComparing(c -> c.center().code(), ProductKey::codePoints))
                .orElseThrow();
        send(best.center(), best.money(), piece.units());
        deliver(piece, way(piece, best.center(), area), area);
    }

    private Ways.Way way(Piece piece, Center center, String area) {
        return ways.ways(piece.product(), area).stream()
                .filter(way -> way.center().equals(center))
                .findFirst()
                .orElseThrow();
    }

    private void send(Center center, double money, double units) {
        sent++;
        add("splits", money);
        billed.merge(center.code(), center.pickPerOrder() + center.pickPerUnit() * units, Double::sum);
    }

    private void deliver(Piece piece, Ways.Way way, String area) {
        Run run = World.known(runs, piece.product().key());
        run.take(way.center(), piece.units(), now);
        run.deliveries.add(new Run.Delivery(area, Optional.of(way), piece.units()));
    }

    private void sendParcel(Center center, List<Piece> part, String area) {
        Ways.Whole whole = whole(part, center, area);
        send(center, whole.money(), part.stream().mapToDouble(Piece::units).sum());
        part.forEach(piece -> deliver(piece, ways.in(whole, way(piece, center, area)), area));
    }

    private Ways.Whole whole(List<Piece> part, Center center, String area) {
        Map<Product, Double> units = new LinkedHashMap<>();
        part.forEach(piece -> units.merge(piece.product(), piece.units(), Double::sum));
        return ways.whole(units, center, area);
    }

    /** The fewest parcels, then the least cost; of equal ones the first parcel that takes the last pieces along. */
    private Plan plan(List<Piece> pieces, String area) {
        if (pieces.isEmpty()) {
            return new Plan(0, 0, Map.of());
        }
        Plan best = new Plan(Integer.MAX_VALUE, 0, Map.of());
        for (int along = (1 << (pieces.size() - 1)) - 1; along >= 0; along--) {
            List<Piece> first = new ArrayList<>(List.of(pieces.getFirst()));
            List<Piece> rest = new ArrayList<>();
            for (int i = 1; i < pieces.size(); i++) {
                ((along >> (i - 1) & 1) == 1 ? first : rest).add(pieces.get(i));
            }
            Optional<Center> center = best(first, area);
            if (center.isPresent()) {
                Plan others = plan(rest, area);
                double own = Ways.rounded(whole(first, center.get(), area).cost());
                double cost = Ways.rounded(own + others.cost());
                if (others.parcels() + 1 < best.parcels()
                        || (others.parcels() + 1 == best.parcels() && cost < best.cost())) {
                    Map<Center, List<Piece>> all = new LinkedHashMap<>();
                    all.put(center.get(), first);
                    all.putAll(others.byCenter());
                    best = new Plan(others.parcels() + 1, cost, all);
                }
            }
        }
        return best;
    }

    private Optional<Center> best(List<Piece> part, String area) {
        return world.open.stream()
                .filter(c -> part.stream().allMatch(piece -> piece.centers().contains(c)))
                .min(Comparator.comparingDouble(
                                (Center c) -> Ways.rounded(whole(part, c, area).cost()))
                        .thenComparingDouble(c -> km(c, area))
                        .thenComparing(Center::code, ProductKey::codePoints));
    }
}
