package spokes.engine.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Inbound;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;

/** The numbers of a plan, by the model's own words. */
public final class NaivePlan {
    private static final double MONTH = 30.4375;

    private final Map<String, Double> numbers = new TreeMap<>();
    private final Map<String, Double> stockOuts = new TreeMap<>();
    private final Map<String, Double> flows = new TreeMap<>();
    private double near;
    private double openSplits;
    private final World world;
    private final Freight freight;
    private final Moves moves;
    private final Ways ways;
    private final Map<String, Double> billed = new HashMap<>();
    private final Map<String, List<Run.Haul>> shipments = new TreeMap<>();
    private final Map<ProductKey, Run> runs = new LinkedHashMap<>();
    private final Map<ProductKey, Asked> asked = new LinkedHashMap<>();

    private final boolean isReplay;

    public NaivePlan(Workspace workspace) {
        this(workspace, Optional.empty());
    }

    /** The orders that came from a day on, through the plan, as many days as its horizon has. */
    public NaivePlan(Workspace workspace, LocalDate from) {
        this(workspace, Optional.of(from));
    }

    private NaivePlan(Workspace workspace, Optional<LocalDate> from) {
        isReplay = from.isPresent();
        world = new World(workspace);
        freight = new Freight(world);
        moves = new Moves(world, freight);
        List<Offer> offers = Offer.inForce(world);
        History history = new History(world, offers);
        ways = new Ways(world, offers, history, freight);
        for (Product p : world.products) {
            asked.put(p.key(), Asked.adjusted(world, history, p));
            Asked demand = World.known(asked, p.key());
            runs.put(
                    p.key(),
                    isReplay ? Run.byOrders(world, ways, demand, moves, p) : Run.evenly(world, ways, demand, moves, p));
        }
        if (isReplay) {
            NaiveReplay replay = new NaiveReplay(world, ways, history, runs, from.orElseThrow());
            numbers.putAll(replay.numbers);
            billed.putAll(replay.billed);
        }
        runs.values().forEach(run -> settle(run, World.known(asked, run.product.key())));
        settleTransfers();
        settleInbound();
        settleFixed();
        if (!isReplay) {
            settleSplits(new Splits(world, ways, history, runs, asked));
        }
        settleService();
    }

    /** Every number by name: lines of cost by their keys, the rest as the JSON names it; those not there are 0. */
    public Map<String, Double> numbers() {
        return new TreeMap<>(numbers);
    }

    /** By how much more splits may be: the model names no first among equal ways to share an order out. */
    public double openSplits() {
        return openSplits;
    }

    /** The first day of each stock-out, by client, SKU and center. */
    public Map<String, Double> stockOuts() {
        return new TreeMap<>(stockOuts);
    }

    /** Units by client, SKU, center and area. */
    public Map<String, Double> flows() {
        return new TreeMap<>(flows);
    }

    private void add(String name, double amount) {
        numbers.merge(name, amount, Double::sum);
    }

    private double get(String name) {
        return numbers.getOrDefault(name, 0.0);
    }

    private void settle(Run run, Asked demand) {
        run.deliveries.forEach(d -> deliver(run.product, d));
        run.stretches.forEach(s -> keep(run.product, s));
        for (Run.Arrival a : run.arrivals) {
            add("receiving", a.units() * a.center().receivingPerUnit());
            bill(a.center(), a.units() * a.center().receivingPerUnit());
        }
        for (Run.Haul h : run.hauls) {
            haul(run.product, h);
        }
        run.soldOut.forEach((center, day) -> stockOuts.put(run.product.key() + "@" + center, day));
        near += run.near;
        for (Center c : world.open) {
            double perDay = 0;
            for (String a : world.areas) {
                List<Ways.Way> ranked = ways.ways(run.product, a);
                boolean first = !ranked.isEmpty() && ranked.getFirst().center().equals(c);
                perDay += first ? demand.mean(a) : 0;
            }
            double beyond = World.known(run.stock, c.code()) - world.set("cover_target_days") * perDay;
            add("surplus", Math.max(0, beyond) * run.product.unitCost() * world.set("write_down_rate"));
        }
    }

    private void bill(Center c, double money) {
        billed.merge(c.code(), money, Double::sum);
    }

    private void deliver(Product p, Run.Delivery d) {
        double units = d.units();
        add("units_demanded", units);
        if (d.way().isEmpty()) {
            add("units_unmet", units);
            add("lost_margin", p.price() > 0 ? units * (p.price() - p.unitCost()) : 0);
            return;
        }
        Ways.Way way = d.way().get();
        if (units > 0) {
            flows.merge(p.key() + "@" + way.center().code() + ">" + d.area(), units, Double::sum);
        }
        add("units_shipped", units);
        add("sales", units * p.price());
        if (!isReplay) {
            add("orders", units * ways.history.ordersPerUnit(p));
            add("outbound_shipping", units * way.u());
            add("pick_and_pack", units * way.pick());
            bill(way.center(), units * way.pick());
        }
        add("loss_and_damage", units * p.unitCost() * way.loss());
        add("co2e_kg", units * way.co2ePerUnit());
        Ways.Return back = ways.back(p, d.area());
        add("returns", units * p.returnRate() * back.money());
        back.center().ifPresent(c -> bill(c, units * p.returnRate() * c.returnProcessing()));
    }

    /** The larger of two lines is cut where they cross. */
    private void keep(Product p, Run.Stretch s) {
        double dt = s.to() - s.from();
        double f = p.volumeM3() / world.set("storage_fill") * s.center().storagePerM3Month();
        double bin = s.center().binFeePerMonth();
        double money;
        if (s.before() == 0) {
            money = 0;
        } else if (f * s.before() > bin && f * s.after() < bin) {
            double share = (s.before() - bin / f) / (s.before() - s.after());
            money = dt * (share * (f * s.before() + bin) / 2 + (1 - share) * bin);
        } else {
            money = dt * Math.max(f * (s.before() + s.after()) / 2, bin);
        }
        add("storage", money / MONTH);
        bill(s.center(), money / MONTH);
        capital(p, (s.before() + s.after()) / 2 * dt);
    }

    private void capital(Product p, double unitDays) {
        add("capital", unitDays * p.unitCost() * world.set("capital_rate") / 365);
    }

    private void haul(Product p, Run.Haul h) {
        Transfer t = h.transfer();
        double from = Math.max(0, moves.departure(t));
        double to = Math.min(world.horizon, Math.max(0, moves.ready(t)));
        capital(p, h.units() * Math.max(0, to - from));
        if (moves.arrival(t) < world.horizon) {
            double rate = moves.row(t).map(FreightRate::lossRate).orElse(0.0);
            add("loss_and_damage", h.units() * p.unitCost() * rate);
        }
        if (h.departs()) {
            String key = t.from() + ">" + t.to() + ">" + moves.mode(t) + ">" + moves.departure(t);
            shipments.computeIfAbsent(key, k -> new ArrayList<>()).add(h);
        }
    }

    private void settleTransfers() {
        for (List<Run.Haul> hauls : shipments.values()) {
            Freight.Load load = Freight.Load.NONE;
            for (Run.Haul h : hauls) {
                load = load.and(world.product(h.transfer().product()), h.units());
            }
            Transfer t = hauls.getFirst().transfer();
            if (moves.row(t).isPresent()) {
                add("transfers", Freight.money(moves.row(t).get(), moves.km(t), load));
            }
            add("co2e_kg", Freight.co2e(moves.row(t), moves.km(t), load.kg()));
        }
    }

    private void settleInbound() {
        Map<String, List<Inbound>> loads = new TreeMap<>();
        for (Inbound i : world.rows.inbound()) {
            if (world.open(i.center()).isPresent() && world.day(i.arrivalDate()) < world.horizon) {
                String key = i.supplyPoint() + ">" + i.center() + ">" + i.mode() + ">" + i.arrivalDate();
                loads.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        loads.values().forEach(this::settleInbound);
    }

    private void settleInbound(List<Inbound> together) {
        Inbound i = together.getFirst();
        Freight.Load load = Freight.Load.NONE;
        double value = 0;
        for (Inbound other : together) {
            Product p = world.product(other.product());
            load = load.and(p, other.units());
            value += other.units() * p.unitCost();
        }
        Freight.Load all = load;
        double km = freight.km(i.supplyPoint(), i.center());
        Stream<FreightRate> rows = Stream.empty();
        if (!i.mode().isEmpty()) {
            rows = freight.row(i.supplyPoint(), i.center(), i.mode()).stream();
        } else if (!i.supplyPoint().isEmpty()) {
            rows = freight.listed(i.supplyPoint(), i.center()).stream();
        }
        Optional<FreightRate> row = rows.min(Comparator.comparingDouble(r -> Freight.money(r, km, all)));
        if (!i.supplyPoint().isEmpty()) {
            row.ifPresent(r -> add("inbound", Freight.money(r, km, all)));
        }
        add("loss_and_damage", value * row.map(FreightRate::lossRate).orElse(0.0));
        add("co2e_kg", Freight.co2e(row, km, all.kg()));
    }

    private void settleFixed() {
        double months = world.horizon / MONTH;
        for (Center c : world.open) {
            double missing = c.minimumPerMonth() * months - billed.getOrDefault(c.code(), 0.0);
            add("fixed", c.fixedCostPerMonth() * months + Math.max(0, missing) + (wasOpened(c) ? c.openingCost() : 0));
        }
    }

    private boolean wasOpened(Center center) {
        return Arrays.stream(world.rows.settings().text("opened_centers").split("; *"))
                .anyMatch(center.code()::equals);
    }

    private void settleSplits(Splits splits) {
        add("splits", splits.money);
        openSplits = splits.open;
        add("parcels_per_order", get("orders") > 0 ? 1 + splits.moreParcels / get("orders") : 0);
        add("split_rate", share(splits.split, get("orders")));
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }

    private void settleService() {
        Levels levels = new Levels(runs.values(), world.set("circuity"));
        double demanded = get("units_demanded");
        levels.means().forEach(this::add);
        for (int n : new int[] {1, 2, 3, 5}) {
            add("coverage " + n, share(levels.within(n), demanded));
            add("calendar_coverage " + n, share(levels.withinCalendar(n), demanded));
        }
        add("fill_rate", share(get("units_shipped"), demanded));
        add("within_300_miles", share(near, demanded));
    }
}
