package spokes.optimize.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes other candidates where that costs least for what it relieves, until all limits are kept or nothing helps. */
final class SelectionRepair {
    private static final int PASSES = 30;

    private final Selection selection;
    private final ProductWork work;

    SelectionRepair(Selection selection, ProductWork work) {
        this.selection = selection;
        this.work = work;
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
        return broken > 0 && broken < before * (1 - 1e-6) && work.isGoingOn();
    }

    /** What relieves, the cheapest first, found by all threads. */
    private List<Swap> listReliefs() {
        List<List<Swap>> found = Stream.generate(() -> List.<Swap>of())
                .limit(selection.products())
                .collect(Collectors.toCollection(ArrayList::new));
        int[] concerned = IntStream.range(0, found.size())
                .filter(p -> selection.isConcerned(p))
                .toArray();
        work.forEach(concerned, (desk, p) -> found.set(p, reliefs(p).toList()));
        return found.stream()
                .flatMap(List::stream)
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
