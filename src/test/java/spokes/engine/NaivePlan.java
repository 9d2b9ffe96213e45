package spokes.engine;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.DemandRate;
import spokes.model.goods.Inbound;
import spokes.model.goods.Product;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.place.Area;
import spokes.model.place.Center;
import spokes.model.place.Place;

/**
 * The model read a second time, without a thought for speed: maps of codes, every ranking sorted anew, stock stepped
 * from one moment to the next. Shares nothing with the engine.
 */
final class NaivePlan {
    private static final double MONTH = 30.4375;

    final Map<String, Double> costs = new TreeMap<>();
    double shipped;
    double unmet;
    double orders;
    double unitDays;
    final Set<String> stockOuts = new TreeSet<>();

    private final Workspace w;
    private final List<Center> open;
    private final NaiveRates rates;
    private final int h;
    private final Map<String, Double> billed = new HashMap<>();
    private final Map<String, Map<String, Double>> shipments = new TreeMap<>();
    private final Map<String, Transfer> shipmentOf = new HashMap<>();

    NaivePlan(Workspace workspace) {
        w = workspace;
        h = w.settings().horizonDays();
        open = w.centers().stream()
                .filter(Center::isOpen)
                .sorted(Comparator.comparing(Center::code))
                .toList();
        rates = new NaiveRates(w, open);
        w.products().forEach(this::judge);
        inboundFreight();
        for (Map.Entry<String, Map<String, Double>> load : shipments.entrySet()) {
            Transfer t = known(shipmentOf, load.getKey());
            Map<String, Double> sums = load.getValue();
            add(
                    "transfers",
                    NaiveRates.freight(rates.row(t.from(), t.to(), mode(t)), rates.km(t.from(), t.to()), sums));
        }
        for (Center c : open) {
            double months = h / MONTH;
            add("fixed", c.fixedCostPerMonth() * months);
            add("fixed", Math.max(0, c.minimumPerMonth() * months - billed.getOrDefault(c.code(), 0.0)));
        }
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key)).orElseThrow();
    }

    private double set(String key) {
        return w.settings().number(key);
    }

    private void add(String line, double money) {
        costs.merge(line, money, Double::sum);
    }

    private double day(java.time.LocalDate date) {
        return ChronoUnit.DAYS.between(w.settings().planDate(), date);
    }

    private Optional<Center> open(String code) {
        return open.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    private String mode(Transfer t) {
        return t.mode().isEmpty() ? w.settings().text("default_mode") : t.mode();
    }

    /** Units becoming stock or leaving. */
    private record Event(double at, int kind, String center, Optional<Transfer> transfer, double units) {}

    private void judge(Product p) {
        Map<String, List<NaiveRates.Way>> ways = new HashMap<>();
        w.areas().forEach(a -> ways.put(a.code(), rates.ways(p, a)));
        Map<String, Double> stock = new TreeMap<>();
        open.forEach(c -> stock.put(c.code(), 0.0));
        for (StockLevel s : w.stock()) {
            if (s.product().equals(p.key()) && stock.containsKey(s.center())) {
                stock.put(s.center(), s.usable());
            }
        }
        List<Event> events = events(p);
        Map<Transfer, Double> taken = new HashMap<>();
        double t = 0;
        while (true) {
            while (!events.isEmpty() && events.getFirst().at() <= t) {
                happen(p, events.removeFirst(), stock, taken);
            }
            if (t >= h) {
                break;
            }
            t = step(p, t, events.isEmpty() ? h : Math.min(h, events.getFirst().at()), stock, ways);
        }
        double rate = set("write_down_rate");
        for (Center c : open) {
            double perDay = 0;
            for (Area a : w.areas()) {
                if (!known(ways, a.code()).isEmpty()
                        && known(ways, a.code()).getFirst().center().equals(c)) {
                    for (int d = 0; d < h; d++) {
                        perDay += rate(p, a.code(), d / 7) / h;
                    }
                }
            }
            double beyond = Math.max(0, known(stock, c.code()) - set("cover_target_days") * perDay);
            add("surplus", beyond * p.unitCost() * rate);
        }
    }

    private double step(
            Product p, double t, double until, Map<String, Double> stock, Map<String, List<NaiveRates.Way>> ways) {
        int week = (int) Math.floor(t / 7);
        double end = Math.min(until, 7.0 * (week + 1));
        Map<String, NaiveRates.Way> now = new HashMap<>();
        Map<String, Double> draw = new HashMap<>();
        for (Area a : w.areas()) {
            known(ways, a.code()).stream()
                    .filter(way -> known(stock, way.center().code()) > 0)
                    .findFirst()
                    .ifPresent(way -> {
                        now.put(a.code(), way);
                        draw.merge(way.center().code(), rate(p, a.code(), week), Double::sum);
                    });
        }
        double dt = end - t;
        for (Map.Entry<String, Double> d : draw.entrySet()) {
            if (d.getValue() > 0) {
                dt = Math.min(dt, known(stock, d.getKey()) / d.getValue());
            }
        }
        for (Area a : w.areas()) {
            serve(p, a, now.get(a.code()), rate(p, a.code(), week) * dt);
        }
        double reached = dt == end - t ? end : t + dt;
        for (Center c : open) {
            keep(p, c, stock, draw.getOrDefault(c.code(), 0.0), dt);
        }
        return reached;
    }

    private void serve(Product p, Area a, NaiveRates.@Nullable Way way, double units) {
        double o = 1.0 / p.unitsPerParcel();
        if (way == null) {
            unmet += units;
            add("lost_margin", p.price() > 0 ? units * (p.price() - p.unitCost()) : 0);
            return;
        }
        shipped += units;
        orders += units * o;
        unitDays += units * way.days();
        add("outbound_shipping", units * way.u());
        add("pick_and_pack", units * way.pick());
        billed.merge(way.center().code(), units * way.pick(), Double::sum);
        add("loss_and_damage", units * p.unitCost() * way.loss());
        Optional<Center> back = open.stream()
                .filter(c ->
                        c.takesReturns() && c.place().isPresent() && a.place().isPresent())
                .min(Comparator.comparingDouble(
                        c -> c.place().orElseThrow().greatCircleKm(a.place().orElseThrow())));
        double returned = units * p.returnRate();
        if (back.isEmpty()) {
            add("returns", returned * set("return_processing"));
        } else {
            double km = back.get().place().orElseThrow().greatCircleKm(a.place().orElseThrow());
            add(
                    "returns",
                    returned
                            * (rates.parcel(p, NaiveRates.zone(km)) + back.get().returnProcessing()));
            billed.merge(back.get().code(), returned * back.get().returnProcessing(), Double::sum);
        }
    }

    /** Storage and capital by many thin slices would be slow and inexact: max of two lines is cut where they cross. */
    private void keep(Product p, Center c, Map<String, Double> stock, double draw, double dt) {
        double from = known(stock, c.code());
        double to = Math.max(0, from - draw * dt);
        double f = p.volumeM3() / set("storage_fill") * c.storagePerM3Month();
        double bin = c.binFeePerMonth();
        double money;
        if (from == 0) {
            money = 0;
        } else if (f * from > bin && f * to < bin) {
            double share = (from - bin / f) / (from - to);
            money = dt * (share * (f * from + bin) / 2 + (1 - share) * bin);
        } else {
            money = dt * Math.max((f * from + f * to) / 2, bin);
        }
        add("storage", money / MONTH);
        billed.merge(c.code(), money / MONTH, Double::sum);
        add("capital", (from + to) / 2 * dt * p.unitCost() * set("capital_rate") / 365);
        double left = to <= 1e-9 ? 0 : to;
        if (from > 0 && left == 0 && draw > 0) {
            stockOuts.add(p.key().sku() + "@" + c.code());
        }
        stock.put(c.code(), left);
    }

    private void happen(Product p, Event e, Map<String, Double> stock, Map<Transfer, Double> taken) {
        if (e.kind() == 2) {
            double units = Math.min(e.units(), known(stock, e.center()));
            double left = known(stock, e.center()) - units;
            stock.put(e.center(), left <= 1e-9 ? 0 : left);
            taken.put(e.transfer().orElseThrow(), units);
            Transfer t = e.transfer().orElseThrow();
            String key = t.from() + ">" + t.to() + ">" + mode(t) + ">" + departure(t);
            shipmentOf.put(key, t);
            Map<String, Double> load = shipments.computeIfAbsent(key, k -> new HashMap<>());
            load(load, p, units);
            underWay(p, t, units);
            return;
        }
        double units = e.kind() == 0 || !takes(e.transfer().orElseThrow())
                ? e.units()
                : known(taken, e.transfer().orElseThrow());
        stock.merge(e.center(), units, Double::sum);
        double money = units * open(e.center()).orElseThrow().receivingPerUnit();
        add("receiving", money);
        billed.merge(e.center(), money, Double::sum);
    }

    private static void load(Map<String, Double> load, Product p, double units) {
        load.merge("kg", units * p.weightKg(), Double::sum);
        load.merge("m3", units * p.volumeM3(), Double::sum);
        load.merge("units", units, Double::sum);
        load.merge("value", units * p.unitCost(), Double::sum);
    }

    private void underWay(Product p, Transfer t, double units) {
        double from = Math.max(0, departure(t));
        double to = Math.min(h, Math.max(0, ready(t)));
        add("capital", units * Math.max(0, to - from) * p.unitCost() * set("capital_rate") / 365);
        if (departure(t) + days(t) < h) {
            double loss = rates.row(t.from(), t.to(), mode(t))
                    .map(FreightRate::lossRate)
                    .orElse(0.0);
            add("loss_and_damage", units * p.unitCost() * loss);
        }
    }

    private List<Event> events(Product p) {
        List<Event> events = new ArrayList<>();
        for (Inbound i : w.inbound()) {
            if (i.product().equals(p.key()) && open(i.center()).isPresent()) {
                double at = day(i.arrivalDate()) + dock(open(i.center()).orElseThrow());
                events.add(new Event(Math.max(0, at), 0, i.center(), Optional.empty(), i.units()));
            }
        }
        for (Transfer t : w.transfers()) {
            if (t.product().equals(p.key()) && happens(t)) {
                events.add(new Event(Math.max(0, ready(t)), 1, t.to(), Optional.of(t), t.units()));
                if (takes(t)) {
                    events.add(new Event(Math.max(0, departure(t)), 2, t.from(), Optional.of(t), t.units()));
                } else {
                    underWay(p, t, t.units());
                }
            }
        }
        events.removeIf(e -> e.at() >= h);
        events.sort(Comparator.comparingDouble(Event::at)
                .thenComparingInt(Event::kind)
                .thenComparing(e -> e.kind() < 2
                        ? ""
                        : e.transfer().orElseThrow().from()
                                + e.transfer().orElseThrow().to()
                                + mode(e.transfer().orElseThrow())));
        return events;
    }

    private double dock(Center c) {
        return c.dockToStockDays().orElse(set("dock_to_stock_days"));
    }

    private double ready(Transfer t) {
        return departure(t) + days(t) + dock(open(t.to()).orElseThrow());
    }

    private double departure(Transfer t) {
        boolean sent = t.status() == Transfer.Status.SENT;
        return (sent ? t.sentDate().or(t::departureDate) : t.departureDate())
                .map(this::day)
                .orElse(0.0);
    }

    private double counted(Transfer t) {
        Optional<StockLevel> level = w.stock().stream()
                .filter(s -> s.center().equals(t.from()) && s.product().equals(t.product()))
                .findFirst();
        if (level.isPresent()) {
            return level.get().asOf().map(this::day).orElse(0.0);
        }
        return w.stock().stream()
                .flatMap(s -> s.asOf().stream())
                .max(Comparator.naturalOrder())
                .map(this::day)
                .orElse(0.0);
    }

    private boolean happens(Transfer t) {
        return switch (t.status()) {
            case RECEIVED, CANCELLED -> false;
            case SENT -> open(t.to()).isPresent();
            case PLANNED -> open(t.to()).isPresent() && open(t.from()).isPresent() && departure(t) >= counted(t);
        };
    }

    private boolean takes(Transfer t) {
        return open(t.from()).isPresent() && (t.status() == Transfer.Status.PLANNED || departure(t) > counted(t));
    }

    private double days(Transfer t) {
        Optional<FreightRate> row = rates.row(t.from(), t.to(), mode(t));
        double miles = rates.km(t.from(), t.to()) / Place.KM_PER_MILE;
        double byRoad = Math.ceil(miles / 500) + row.map(FreightRate::extraDays).orElse(0.0);
        return Math.max(1, row.flatMap(r -> NaiveRates.box(r.days())).orElse(byRoad));
    }

    private void inboundFreight() {
        Map<String, Map<String, Double>> loads = new HashMap<>();
        Map<String, Inbound> first = new HashMap<>();
        for (Inbound i : w.inbound()) {
            if (open(i.center()).isPresent() && day(i.arrivalDate()) < h) {
                String key = i.supplyPoint() + ">" + i.center() + ">" + i.mode() + ">" + i.arrivalDate();
                first.putIfAbsent(key, i);
                Product p = w.products().stream()
                        .filter(q -> q.key().equals(i.product()))
                        .findFirst()
                        .orElseThrow();
                load(loads.computeIfAbsent(key, k -> new HashMap<>()), p, i.units());
            }
        }
        loads.forEach((key, load) -> {
            Inbound i = known(first, key);
            double km = rates.km(i.supplyPoint(), i.center());
            Set<String> modes = new HashSet<>();
            if (!i.mode().isEmpty()) {
                modes.add(i.mode());
            } else if (!i.supplyPoint().isEmpty()) {
                w.freight().forEach(r -> modes.add(r.mode()));
            }
            Optional<FreightRate> row = modes.stream()
                    .flatMap(mode -> rates.row(i.supplyPoint(), i.center(), mode).stream())
                    .min(Comparator.comparingDouble(r -> NaiveRates.freight(Optional.of(r), km, load)));
            add("inbound", i.supplyPoint().isEmpty() ? 0 : NaiveRates.freight(row, km, load));
            add(
                    "loss_and_damage",
                    known(load, "value") * row.map(FreightRate::lossRate).orElse(0.0));
        });
    }

    private double rate(Product p, String area, int week) {
        double other = 0;
        for (DemandRate d : w.demand()) {
            if (d.area().equals(area) && d.product().equals(p.key())) {
                if (d.week().isPresent() && d.week().getAsInt() == week) {
                    return d.unitsPerDay();
                }
                other = d.week().isEmpty() ? d.unitsPerDay() : other;
            }
        }
        return other;
    }
}
