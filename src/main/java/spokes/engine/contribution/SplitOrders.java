package spokes.engine.contribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Network;
import spokes.engine.split.PatternParcel;

/**
 * What orders of several products add beyond their lines (model.md, section 8): the price and picking of their parcels,
 * shared by weight among the products in each, less what the lines were charged at the centers that line routing picks.
 * Added up once for the ledgers of one question. For one thread.
 */
public final class SplitOrders {
    private final Judgment judgment;
    private final Network network;
    private @Nullable Map<Spot, Sums> spots;

    public SplitOrders(Judgment judgment) {
        this.judgment = judgment;
        this.network = judgment.network;
    }

    private record Spot(int center, int area, int product) {}

    /** What a product adds on a lane. */
    private static final class Sums {
        private double parcels;
        private double money;
        private double extraParcels;
        private double splitOrders;
        private double chargedUnits;
        private double charged;
    }

    private Map<Spot, Sums> spots() {
        if (spots == null) {
            spots = addUp();
        }
        return spots;
    }

    /** Adds up all parcels; those that the orders of a pattern become together are told one after the other. */
    private Map<Spot, Sums> addUp() {
        Map<Spot, Sums> sums = new LinkedHashMap<>();
        List<PatternParcel> together = new ArrayList<>();
        judgment.splits().forEachParcel(parcel -> {
            if (!together.isEmpty() && !isTogether(together.getFirst(), parcel)) {
                addOrders(together, sums);
                together.clear();
            }
            together.add(parcel);
        });
        addOrders(together, sums);
        return sums;
    }

    private static boolean isTogether(PatternParcel a, PatternParcel b) {
        return a.pattern() == b.pattern() && a.week() == b.week();
    }

    private void addOrders(List<PatternParcel> parcels, Map<Spot, Sums> into) {
        for (PatternParcel parcel : parcels) {
            double kg = parcel.lines().stream().mapToDouble(this::kg).sum();
            for (PatternParcel.Line line : parcel.lines()) {
                double share = kg > 0 ? kg(line) / kg : 1.0 / parcel.lines().size();
                double orders = parcel.orders() * share;
                Sums sums = at(into, parcel.center(), parcel.area(), line.product());
                sums.parcels += orders;
                sums.money += orders * parcel.money();
                sums.extraParcels += orders * (parcels.size() - 1) / parcels.size();
                sums.splitOrders += parcels.size() > 1 ? orders / parcels.size() : 0;
                Sums charges = at(into, line.lineCenter(), parcel.area(), line.product());
                charges.chargedUnits += parcel.orders() * line.units();
                charges.charged += parcel.orders() * line.charged();
            }
        }
    }

    private double kg(PatternParcel.Line line) {
        return line.units() * network.items.get(line.product()).weightKg;
    }

    private static Sums at(Map<Spot, Sums> into, int center, int area, int product) {
        return into.computeIfAbsent(new Spot(center, area, product), spot -> new Sums());
    }

    private Ledger each(
            Contribution.Kind kind,
            ToDoubleFunction<Sums> units,
            ToDoubleFunction<Sums> amount,
            ToDoubleFunction<Sums> weight) {
        return (IntPredicate products, Consumer<Contribution> sink) -> spots().forEach((spot, sums) -> {
            if (products.test(spot.product) && amount.applyAsDouble(sums) != 0) {
                sink.accept(Contribution.at(
                        kind,
                        spot.center,
                        spot.area,
                        spot.product,
                        units.applyAsDouble(sums),
                        amount.applyAsDouble(sums),
                        weight.applyAsDouble(sums)));
            }
        });
    }

    /** Extra cost of such orders; the weight is in parcels. */
    public Ledger extraCost() {
        return Ledger.all(
                each(Contribution.Kind.PARCEL, sums -> sums.parcels, sums -> sums.money, sums -> sums.parcels),
                each(Contribution.Kind.CHARGED, sums -> sums.chargedUnits, sums -> -sums.charged, sums -> 0));
    }

    /** Parcels beyond one for each order; without weight. */
    public Ledger extraParcels() {
        return each(Contribution.Kind.PARCEL, sums -> sums.parcels, sums -> sums.extraParcels, sums -> 0);
    }

    /** Orders that become more than one parcel, shared by their parcels; without weight. */
    public Ledger splitOrders() {
        return each(Contribution.Kind.PARCEL, sums -> sums.parcels, sums -> sums.splitOrders, sums -> 0);
    }
}
