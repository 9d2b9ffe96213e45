package spokes.optimize.placement;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes other candidates where that costs least for what it relieves, until all limits are kept or nothing helps. */
final class SelectionRepair {
    private static final int PASSES = 30;

    private final Selection selection;
    private final BooleanSupplier isGoingOn;

    SelectionRepair(Selection selection, BooleanSupplier isGoingOn) {
        this.selection = selection;
        this.isGoingOn = isGoingOn;
    }

    /** Another candidate of a product, and what it costs for what it relieves. */
    private record Swap(int product, Candidate next, double price) {}

    void run() {
        double before = Double.POSITIVE_INFINITY;
        for (int pass = 0; pass < PASSES && isWorthIt(before); pass++) {
            before = selection.broken();
            listReliefs().forEach(this::take);
        }
    }

    private boolean isWorthIt(double before) {
        double broken = selection.broken();
        return broken > 0 && broken < before * (1 - 1e-6) && isGoingOn.getAsBoolean();
    }

    private List<Swap> listReliefs() {
        return IntStream.range(0, selection.products())
                .boxed()
                .flatMap(p -> isGoingOn.getAsBoolean() && selection.isConcerned(p) ? reliefs(p) : Stream.empty())
                .sorted(Comparator.comparingDouble(Swap::price).thenComparingInt(Swap::product))
                .toList();
    }

    private Stream<Swap> reliefs(int p) {
        double broken = selection.broken();
        double cost = selection.cost();
        return selection.candidates(p).stream()
                .filter(other -> other != selection.of(p))
                .flatMap(other -> {
                    double relief = broken - selection.brokenWith(p, other);
                    double price = (selection.costWith(p, other) - cost) / relief;
                    return relief > 1e-12 ? Stream.of(new Swap(p, other, price)) : Stream.empty();
                });
    }

    private void take(Swap swap) {
        double now = selection.broken();
        if (now > 0 && selection.brokenWith(swap.product, swap.next) < now * (1 - 1e-9)) {
            selection.swap(swap.product, swap.next);
        }
    }
}
