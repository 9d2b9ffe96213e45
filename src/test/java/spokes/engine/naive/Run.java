package spokes.engine.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import spokes.model.goods.Inbound;
import spokes.model.goods.Product;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;
import spokes.model.place.Closure;
import spokes.model.place.Place;

/** What becomes of one product, stepped from one moment to the next (model.md, section 5). */
final class Run {
    final Product product;
    final List<Delivery> deliveries = new ArrayList<>();
    final List<Stretch> stretches = new ArrayList<>();
    final List<Arrival> arrivals = new ArrayList<>();
    final List<Haul> hauls = new ArrayList<>();
    final Map<String, Double> soldOut = new TreeMap<>();
    final Map<String, Double> stock = new TreeMap<>();
    double near;

    private final World world;
    private final Ways ways;
    private final Asked asked;
    private final Moves moves;
    private final Map<Transfer, Double> taken = new HashMap<>();

    /** Units delivered; without a way they are unmet. */
    record Delivery(String area, Optional<Ways.Way> way, double units) {}

    /** Stock of a center that falls evenly. */
    record Stretch(Center center, double from, double to, double before, double after) {}

    /** Units that become stock. */
    record Arrival(Center center, double units) {}

    /** A transfer under way: all of its time, within the horizon or not. */
    record Haul(Transfer transfer, double units, boolean departs) {}

    /** Units becoming stock or leaving. */
    private record Event(double at, int kind, String center, Optional<Transfer> transfer, double units) {}

    private double now;
    private List<Event> events = List.of();
    private double kept;

    private Run(World world, Ways ways, Moves moves, Asked asked, Product product) {
        this.world = world;
        this.ways = ways;
        this.asked = asked;
        this.moves = moves;
        this.product = product;
        open();
        events = events();
    }

    /** A product whose stock falls evenly, until the horizon. */
    static Run evenly(World world, Ways ways, Asked asked, Moves moves, Product product) {
        Run run = new Run(world, ways, moves, asked, product);
        run.run();
        return run;
    }

    /** A product whose stock whole orders take. */
    static Run byOrders(World world, Ways ways, Asked asked, Moves moves, Product product) {
        return new Run(world, ways, moves, asked, product);
    }

    /** Lets what is due until a moment happen; stock is level in between. */
    void goTo(double t) {
        while (!events.isEmpty() && events.getFirst().at() <= t) {
            keepUntil(events.getFirst().at());
            happen(events.removeFirst());
        }
        keepUntil(t);
        now = t;
    }

    private void keepUntil(double t) {
        for (Center c : world.open) {
            double units = World.known(stock, c.code());
            stretches.add(new Stretch(c, kept, t, units, units));
        }
        kept = t;
    }

    /** An order takes units from a center. */
    void take(Center c, double units, double t) {
        double left = World.known(stock, c.code()) - units;
        stock.put(c.code(), left <= 1e-9 ? 0 : left);
        if (left <= 1e-9) {
            soldOut.putIfAbsent(c.code(), t);
        }
    }

    private void run() {
        double t = 0;
        while (true) {
            while (!events.isEmpty() && events.getFirst().at() <= t) {
                happen(events.removeFirst());
            }
            if (t >= world.horizon) {
                break;
            }
            double until = events.isEmpty() ? world.horizon : events.getFirst().at();
            t = step(t, Math.min(until, world.horizon));
        }
    }

    private void open() {
        world.open.forEach(c -> stock.put(c.code(), 0.0));
        for (StockLevel s : world.rows.stock()) {
            if (s.product().equals(product.key()) && stock.containsKey(s.center())) {
                stock.put(s.center(), s.usable());
            }
        }
    }

    /** Units at a center at a moment, after all that happens then. */
    double stockAt(Center center, double t) {
        for (Stretch s : stretches) {
            if (s.center().equals(center) && s.from() <= t && t < s.to()) {
                double units = s.before() + (s.after() - s.before()) * (t - s.from()) / (s.to() - s.from());
                return units <= 1e-9 ? 0 : units;
            }
        }
        return 0;
    }

    private double step(double t, double until) {
        now = t;
        int week = (int) Math.floor(t / 7);
        double end = Math.min(until, 7.0 * (week + 1));
        Map<String, Ways.Way> now = new HashMap<>();
        Map<String, Double> draw = new HashMap<>();
        for (String a : world.areas) {
            ways.ways(product, a).stream()
                    .filter(way -> has(way.center()))
                    .findFirst()
                    .ifPresent(way -> {
                        now.put(a, way);
                        draw.merge(way.center().code(), asked.rate(a, week), Double::sum);
                    });
        }
        double dt = end - t;
        for (Map.Entry<String, Double> d : draw.entrySet()) {
            if (d.getValue() > 0) {
                dt = Math.min(dt, World.known(stock, d.getKey()) / d.getValue());
            }
        }
        for (String a : world.areas) {
            double units = asked.rate(a, week) * dt;
            deliveries.add(new Delivery(a, Optional.ofNullable(now.get(a)), units));
            near += isNear(a) ? units : 0;
        }
        double reached = dt == end - t ? end : t + dt;
        for (Center c : world.open) {
            fall(c, draw.getOrDefault(c.code(), 0.0), t, reached, dt);
        }
        return reached;
    }

    boolean has(Center c) {
        return World.known(stock, c.code()) > 0 && !world.isClosed(c, now);
    }

    boolean isNear(String area) {
        return world.open.stream()
                .anyMatch(c -> has(c) && ways.km(c, area).orElse(Double.MAX_VALUE) <= 300 * Place.KM_PER_MILE);
    }

    private void fall(Center c, double draw, double from, double to, double dt) {
        double before = World.known(stock, c.code());
        double after = Math.max(0, before - draw * dt);
        stretches.add(new Stretch(c, from, to, before, after));
        double left = after <= 1e-9 ? 0 : after;
        if (before > 0 && left == 0 && draw > 0) {
            soldOut.putIfAbsent(c.code(), to);
        }
        stock.put(c.code(), left);
    }

    private void happen(Event e) {
        if (e.kind() == 4) {
            return; // centers close and open by the clock
        }
        if (e.kind() == 2) {
            double units = Math.min(e.units(), World.known(stock, e.center()));
            double left = World.known(stock, e.center()) - units;
            stock.put(e.center(), left <= 1e-9 ? 0 : left);
            Transfer t = e.transfer().orElseThrow();
            taken.put(t, units);
            hauls.add(new Haul(t, units, /* departs= */ true));
            return;
        }
        boolean own = e.kind() != 0 && moves.takes(e.transfer().orElseThrow());
        double units = own ? World.known(taken, e.transfer().orElseThrow()) : e.units();
        stock.merge(e.center(), units, Double::sum);
        arrivals.add(new Arrival(world.open(e.center()).orElseThrow(), units));
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (Inbound i : world.rows.inbound()) {
            if (i.product().equals(product.key()) && world.open(i.center()).isPresent()) {
                double at = world.day(i.arrivalDate())
                        + moves.dock(world.open(i.center()).orElseThrow());
                events.add(new Event(Math.max(0, at), 0, i.center(), Optional.empty(), i.units()));
            }
        }
        for (Transfer t : world.rows.transfers()) {
            if (t.product().equals(product.key()) && moves.happens(t)) {
                boolean atOnce = moves.takes(t) && moves.ready(t) <= 0; // no unit arrives before it leaves
                events.add(new Event(Math.max(0, moves.ready(t)), atOnce ? 3 : 1, t.to(), Optional.of(t), t.units()));
                if (moves.takes(t)) {
                    events.add(new Event(Math.max(0, moves.departure(t)), 2, t.from(), Optional.of(t), t.units()));
                } else {
                    hauls.add(new Haul(t, t.units(), /* departs= */ false));
                }
            }
        }
        for (Closure c : world.rows.closures()) {
            for (double at :
                    new double[] {world.day(c.from()), c.to().map(world::day).orElse(1e9) + 1}) {
                events.add(new Event(Math.max(0, at), 4, c.center(), Optional.empty(), 0));
            }
        }
        events.removeIf(e -> e.at() >= world.horizon);
        events.sort(Comparator.comparingDouble(Event::at)
                .thenComparingInt(Event::kind)
                .thenComparing(e ->
                        e.transfer().filter(t -> e.kind() == 2).map(this::order).orElse("")));
        return events;
    }

    private String order(Transfer t) {
        return t.from() + "\n" + t.to() + "\n" + moves.mode(t);
    }
}
