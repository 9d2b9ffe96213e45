package spokes.engine.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Newest;
import spokes.engine.carriage.FreightBook;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.network.Supply;
import spokes.engine.safety.Target;
import spokes.engine.safety.Uncertainty;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Eligibility;
import spokes.model.goods.Inbound;
import spokes.model.goods.Transfer;

/** What all trials of a plan share: the plan as it is, the ways between its centers, and what is needed where. */
final class TrialGround {
    final Network network;
    final Judgment plan;
    final Workspace workspace;
    final List<Good> goods;
    /** What products add by themselves with some lots: what other products do changes the freight and nothing else. */
    final Newest<List<Lot>, double[]> known;

    private final Uncertainty uncertainty;
    private final List<String> centers;
    private final List<Eligibility> rules;
    private final int[] departures;
    private final Map<Integer, List<StayRule>> stays = new ConcurrentHashMap<>();
    private final Map<Long, List<Way>> ways = new ConcurrentHashMap<>();
    private final Map<Trip, Load> planned = new HashMap<>();

    /** What travels together: model.md, section 6. */
    private record Trip(int from, int to, String mode, int departure) {}

    TrialGround(Judgment plan, Workspace workspace, Uncertainty uncertainty, Optional<Leaving> leaving) {
        this.plan = plan;
        this.network = plan.network;
        this.workspace = workspace;
        this.uncertainty = uncertainty;
        centers = IntStream.range(0, network.sites.size())
                .mapToObj(network.sites.codes::code)
                .toList();
        rules = List.copyOf(workspace.eligibility());
        goods = network.items.stream().map(TrialGround::good).toList();
        known = new Newest<>(goods.size());
        departures = IntStream.range(0, centers.size()).map(this::departure).toArray();
        leaving.ifPresent(one -> departures[network.sites.codes.find(one.center())] = network.terms.day(one.day()));
        goods.forEach(this::addPlanned);
    }

    private void addPlanned(Good good) {
        List<Move> moves = plan.moves(good.number());
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            if (move.takes()) {
                planned.merge(
                        new Trip(move.from(), move.to(), move.mode(), move.departure()),
                        Load.of(good, plan.outcome(good.number()).taken[i]),
                        Load::plus);
            }
        }
    }

    /** What the plan sends on a way. */
    Load planned(Way way) {
        return planned.getOrDefault(new Trip(way.from(), way.to(), way.mode(), way.departure()), Load.NONE);
    }

    private static Good good(Item item) {
        return new Good(
                item.number,
                item.key(),
                item.weightKg,
                item.m3,
                Math.max(1, item.product.unitsPerCase()),
                item.product.casesPerPallet());
    }

    /** The first day on which a center ships and nothing that leaves it is overdue: no product's stock was counted later. */
    private int departure(int center) {
        int counted = IntStream.range(0, network.items.size())
                .map(p -> network.supply(p).counted[center])
                .reduce(0, Math::max);
        return network.closures.departure(center, counted);
    }

    List<String> centers() {
        return centers;
    }

    /** The ways from one center to another that are there before the horizon ends, by mode. */
    List<Way> ways(int from, int to) {
        return ways.computeIfAbsent((long) from * centers.size() + to, key -> listWays(from, to));
    }

    private List<Way> listWays(int from, int to) {
        List<Way> listed = new ArrayList<>();
        double km = network.freight.km(centers.get(from), network.sites.center(to));
        for (FreightRate rate : network.freight.listModes(centers.get(from), centers.get(to))) {
            double arrival = departures[from] + network.freight.days(Optional.of(rate), km);
            double ready = arrival + network.sites.dockToStockDays[to];
            if (from != to && ready < network.terms.horizonDays) {
                listed.add(new Way(
                        from,
                        centers.get(from),
                        to,
                        rate.mode(),
                        Optional.of(rate),
                        km,
                        departures[from],
                        arrival,
                        ready));
            }
        }
        return listed;
    }

    /**
     * The way of an inbound shipment to a center: by its mode, else by the cheapest mode for this load.
     *
     * @param like a row of the shipment
     */
    Way inbound(Inbound like, int to, Load load) {
        String from = like.supplyPoint();
        int arrival = network.terms.day(like.arrivalDate());
        double km = network.freight.km(from, network.sites.center(to));
        double ready = arrival + network.sites.dockToStockDays[to];
        Optional<FreightRate> rate = like.mode().isEmpty()
                ? cheapest(from, to, km, load)
                : network.freight.find(from, centers.get(to), like.mode());
        return new Way(
                Way.OUTSIDE,
                from,
                to,
                like.mode(),
                from.isEmpty() ? Optional.empty() : rate,
                km,
                (int) Math.ceil(Math.max(0, ready)),
                arrival,
                ready);
    }

    private Optional<FreightRate> cheapest(String from, int to, double km, Load load) {
        return from.isEmpty()
                ? Optional.empty()
                : network.freight.listModes(from, centers.get(to)).stream()
                        .min(Comparator.comparingDouble(
                                rate -> FreightBook.cost(rate, km, load.kg(), load.m3(), load.units())));
    }

    /** A lot as a transfer that is planned. */
    Transfer transfer(int product, Lot lot) {
        return Transfer.planned(
                network.items.get(product).key(),
                lot.way().sender(),
                centers.get(lot.way().to()),
                lot.units(),
                network.terms.planDate.plusDays(lot.way().departure()),
                lot.way().mode());
    }

    /** A lot as the engine moves it. */
    Move move(int product, Lot lot) {
        Way way = lot.way();
        return new Move(
                transfer(product, lot),
                way.isInbound() ? Codes.NONE : way.from(),
                way.to(),
                way.mode(),
                way.rate(),
                way.km(),
                way.departure(),
                way.arrival(),
                way.ready(),
                !way.isInbound());
    }

    /**
     * What a center could give away of a product on its first day of departures and still send all that is planned to leave
     * it: opening stock + arrivals until then − all departures.
     */
    double available(int product, int center) {
        Supply supply = network.supply(product);
        double units = supply.opening[center];
        for (Supply.Arrival arrival : supply.inbound) {
            units += arrival.center() == center && arrival.ready() <= departures[center] ? arrival.units() : 0;
        }
        for (Move move : plan.moves(product)) {
            units += move.to() == center && move.ready() <= departures[center] ? move.units() : 0;
            units -= move.takes() && move.from() == center ? move.units() : 0;
        }
        return Math.max(0, units);
    }

    StayRule stay(int product, int center) {
        return rules.isEmpty()
                ? StayRule.FREE
                : stays.computeIfAbsent(product, p -> StayRule.list(network.items.get(p), centers, rules))
                        .get(center);
    }

    List<Need> needs(int product, boolean[] holds) {
        return Target.list(network, uncertainty, product, holds).stream()
                .map(target -> new Need(target.center(), target.perDay(), target.units()))
                .toList();
    }
}
