package spokes.engine.transfer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Terms;
import spokes.engine.capacity.Capacity;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.Outcome;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.network.Move;
import spokes.engine.safety.Uncertainty;
import spokes.engine.split.Splits;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Transfer;

/**
 * A plan with further lots on their way between its centers. Immutable and safe to share between threads; the next trial
 * costs what judging the products that change costs.
 */
public final class TransferTrial {
    private final TrialGround ground;
    private final Judgment judgment;
    private final List<List<Lot>> lots;
    private final double[] totals;
    private final double total;
    private @Nullable Capacity capacity;

    private TransferTrial(TrialGround ground, Judgment judgment, List<List<Lot>> lots) {
        this.ground = ground;
        this.judgment = judgment;
        this.lots = lots;
        totals = judgment.totals();
        total = TrialMoney.total(judgment);
    }

    /** A plan as it is. */
    public static TransferTrial of(Judgment plan, Workspace workspace, Uncertainty uncertainty) {
        return of(plan, workspace, uncertainty, Optional.empty());
    }

    /**
     * A plan as it is.
     *
     * @param leaving the center whose lots leave on another day than the first that they can
     */
    public static TransferTrial of(
            Judgment plan, Workspace workspace, Uncertainty uncertainty, Optional<Leaving> leaving) {
        uncertainty.make();
        return new TransferTrial(
                new TrialGround(plan, workspace, uncertainty, leaving),
                plan,
                Collections.nCopies(plan.network.items.size(), List.of()));
    }

    /** The plan with other lots of one product. */
    public TransferTrial with(int product, List<Lot> next) {
        return with(Map.of(product, next));
    }

    /** The plan with other lots of some products, by product number; those of the others stay. */
    public TransferTrial with(Map<Integer, List<Lot>> changes) {
        int[] touched = changes.keySet().stream()
                .mapToInt(Integer::intValue)
                .filter(p -> !lots(p).equals(changes.get(p)))
                .sorted()
                .toArray();
        if (touched.length == 0) {
            return this;
        }
        List<List<Lot>> next = new ArrayList<>(lots);
        Map<Integer, List<Move>> moves = new HashMap<>();
        for (int p : touched) {
            next.set(p, List.copyOf(changes.getOrDefault(p, List.of())));
            moves.put(p, moves(p, next.get(p)));
        }
        return new TransferTrial(ground, judgment.with(ground.network, touched, moves), next);
    }

    private List<Move> moves(int product, List<Lot> further) {
        Stream<Move> added = further.stream().map(lot -> ground.move(product, lot));
        return Stream.concat(ground.plan.moves(product).stream(), added).toList();
    }

    /** The products, by number. */
    public List<Good> goods() {
        return ground.goods;
    }

    /** Codes of the open centers, by number. */
    public List<String> centers() {
        return ground.centers();
    }

    /** The ways from one center to another that arrive before the horizon ends, by mode; all leave on one day. */
    public List<Way> ways(int from, int to) {
        return ground.ways(from, to);
    }

    /**
     * The way of an inbound shipment to a center: by its mode, else by the cheapest mode for a load.
     *
     * @param like a row of the shipment
     * @param to   number of the center
     */
    public Way inboundWay(Inbound like, int to, Load load) {
        return ground.inbound(like, to, load);
    }

    /** What the plan without lots sends on a way. */
    public Load planned(Way way) {
        return ground.planned(way);
    }

    /** The lots of a product. */
    public List<Lot> lots(int product) {
        return lots.get(product);
    }

    /** A lot of a product as a transfer that is planned, without an id. */
    public Transfer transfer(int product, Lot lot) {
        return ground.transfer(product, lot);
    }

    /** What the plan costs with these lots, by the engine's lines; freight of inbound lots is not part of it. */
    public double total() {
        return total;
    }

    /**
     * What a product with other lots adds to the total by itself, freight and orders of several products apart: quick, to
     * compare lots of one product with each other.
     */
    public double own(int product, List<Lot> other) {
        return TrialMoney.own(
                ground.network,
                ground.known.of(
                        product, List.copyOf(other), lots -> brief(judgment.outcome(product, moves(product, lots)))),
                totals);
    }

    private double[] brief(Outcome outcome) {
        return TrialMoney.brief(ground.network, outcome.totals);
    }

    /** The same with what orders of several products cost more or less than now: slower, and exact but for freight. */
    public double ownWithOrders(int product, List<Lot> other) {
        if (!judgment.splits().concern(product)) {
            return own(product, other);
        }
        Outcome outcome = judgment.outcome(product, moves(product, other));
        Splits splits = judgment.splits().with(new int[] {product}, p -> outcome.stocked);
        return TrialMoney.own(ground.network, brief(outcome), totals)
                + splits.extraCost()
                - judgment.splits().extraCost();
    }

    /** Money that the deliveries of a product cost, and its lost sales: what other lots could save a part of. */
    public double atStake(int product) {
        return TrialMoney.atStake(judgment.outcome(product).totals);
    }

    /** Freight of all transfers. */
    public double freight() {
        return judgment.shipments().freight();
    }

    /** Delivery days that all units together arrive sooner by than in another trial, by the mean of each. */
    public double unitDaysGained(TransferTrial other) {
        double[] mine = TrialMoney.unitDays(judgment);
        double[] others = TrialMoney.unitDays(other.judgment);
        return mine[1] > 0 && others[1] > 0 ? others[0] / others[1] * mine[1] - mine[0] : 0;
    }

    /**
     * What a center could give away of a product on its day of departures, by the plan without lots, and still send all
     * that is planned to leave it.
     */
    public double available(int product, int center) {
        return ground.available(product, center);
    }

    /** What a center has of a product and gets within the horizon, less what transfers take away. */
    public double position(int product, int center) {
        Outcome outcome = judgment.outcome(product);
        return ground.network.supply(product).opening[center] + outcome.incoming[center] - outcome.outgoing[center];
    }

    /** Whether every departure of a product takes all that it should, as far as it does in the plan without lots. */
    public boolean isWhole(int product) {
        double[] taken = judgment.outcome(product).taken;
        double[] before = ground.plan.outcome(product).taken;
        List<Lot> further = lots(product);
        return IntStream.range(0, taken.length)
                .allMatch(i -> taken[i]
                        >= (i < before.length
                                        ? before[i]
                                        : further.get(i - before.length).units())
                                - Terms.NO_UNITS);
    }

    /** What each center needs of a product that somebody ranks first, if these hold it, by center. */
    public List<Need> needs(int product, boolean[] holds) {
        return ground.needs(product, holds);
    }

    /**
     * What the plan costs at least with whatever lots; empty if nothing is proven. Works with the threads of the pool that
     * it is called in.
     *
     * @param isOver whether it is no longer wanted, asked often from any thread; then nothing is proven
     */
    public OptionalDouble leastTotal(BooleanSupplier isOver) {
        return LeastCost.of(ground, isOver);
    }

    /** What may be kept of a product at a center. */
    public StayRule stay(int product, int center) {
        return ground.stay(product, center);
    }

    /** Days that a lot lasts at its receiver, at most what is left of the horizon. */
    public double lastsDays(int product, Lot lot) {
        return Lasting.days(judgment, ground.move(product, lot), product);
    }

    /** Money paid at a center for a product when the lot becomes stock there. */
    public double receiving(Lot lot) {
        return lot.units() * ground.network.sites.receivingPerUnit[lot.way().to()];
    }

    /** Bin fees above the price of the space that a product pays at a center. */
    public double binExcess(int product, int center) {
        return judgment.outcome(product).binExcess[center];
    }

    /** Whether any center can take only so much space or so many orders. */
    public boolean hasLimits() {
        return ground.workspace.centers().stream()
                .anyMatch(center -> center.isOpen()
                        && (Double.isFinite(center.storageCapacityM3()) || Double.isFinite(center.throughputPerDay())));
    }

    /** What centers are brought that they cannot take. */
    public synchronized List<CapacityOverrun> listOverruns() {
        if (capacity == null) {
            capacity = Capacity.of(judgment, ground.workspace);
        }
        return capacity.list();
    }

    /** The next trial, which looks for overruns as fast as only some products moved. */
    public synchronized void lendCapacity(TransferTrial next) {
        listOverruns();
        if (capacity != null && next.capacity == null) {
            next.capacity = capacity.with(next.judgment);
        }
    }
}
