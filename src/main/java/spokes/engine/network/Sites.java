package spokes.engine.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.place.Place;

/** The open centers in code-point order, numbered from 0, and what they charge. */
public final class Sites {
    public final Codes codes;
    public final double[] pickPerOrder;
    public final double[] pickPerUnit;
    public final double[] receivingPerUnit;
    public final double[] storagePerM3Month;
    public final double[] binFeePerMonth;
    public final double[] fixedPerMonth;

    /** Money that opening it takes, once over the horizon; 0 unless the plan opened it. */
    public final double[] openingOnce;

    public final double[] minimumPerMonth;
    public final double[] returnProcessing;
    public final double[] dispatchDays;
    public final double[] dockToStockDays;

    private final List<Center> centers;

    Sites(List<Center> all, Terms terms) {
        centers = all.stream()
                .filter(Center::isOpen)
                .sorted(Comparator.comparing(Center::code, ProductKey::codePoints))
                .toList();
        codes = Codes.of(centers.stream().map(Center::code).toList());
        pickPerOrder = amounts(Center::pickPerOrder);
        pickPerUnit = amounts(Center::pickPerUnit);
        receivingPerUnit = amounts(Center::receivingPerUnit);
        storagePerM3Month = amounts(Center::storagePerM3Month);
        binFeePerMonth = amounts(Center::binFeePerMonth);
        fixedPerMonth = amounts(Center::fixedCostPerMonth);
        openingOnce = amounts(terms.opened::openingCost);
        minimumPerMonth = amounts(Center::minimumPerMonth);
        returnProcessing = amounts(Center::returnProcessing);
        dispatchDays = amounts(Center::dispatchDays);
        dockToStockDays = amounts(center -> center.dockToStockDays().orElse(terms.dockToStockDays));
    }

    private double[] amounts(java.util.function.ToDoubleFunction<Center> read) {
        return centers.stream()
                .mapToDouble(center -> Terms.amount(read.applyAsDouble(center)))
                .toArray();
    }

    /** How many centers are open. */
    public int size() {
        return centers.size();
    }

    /** The center of a number. */
    public Center center(int number) {
        return centers.get(number);
    }

    /** Where a center is, if known. */
    public Optional<Place> place(int number) {
        return centers.get(number).place();
    }

    /** Numbers of the centers that take returns. */
    IntStream listReturnCenters() {
        return IntStream.range(0, size()).filter(c -> centers.get(c).takesReturns());
    }

    /** The same with one center only. */
    Sites alone(int number, Terms terms) {
        return new Sites(List.of(centers.get(number)), terms);
    }
}
