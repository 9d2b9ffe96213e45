package spokes.optimize.placement;

import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Takes other candidates while that saves money and breaks no limit more. */
final class SelectionSavings {
    /** Money; less is what sums round. */
    private static final double LEAST_SAVING = 1e-7;

    /** Passes over all products at most. */
    private static final int PASSES = 30;

    /** With no more candidates of all products than this, pairs of them are tried. */
    private static final int FEW_CANDIDATES = 600;

    private final Selection selection;
    private final BooleanSupplier isGoingOn;

    SelectionSavings(Selection selection, BooleanSupplier isGoingOn) {
        this.selection = selection;
        this.isGoingOn = isGoingOn;
    }

    void run() {
        boolean isSmall = IntStream.range(0, selection.products())
                        .map(p -> selection.candidates(p).size())
                        .sum()
                <= FEW_CANDIDATES;
        boolean isChanged = true;
        for (int pass = 0; pass < PASSES && isChanged; pass++) {
            isChanged = false;
            for (int p = 0; p < selection.products() && isGoingOn.getAsBoolean(); p++) {
                isChanged |= improve(p);
            }
            isChanged |= !isChanged && isSmall && improvePairs();
        }
    }

    /** Plans two products otherwise at once, where one of them alone would break limits. */
    private boolean improvePairs() {
        boolean isChanged = false;
        for (int p = 0; p < selection.products() && isGoingOn.getAsBoolean(); p++) {
            for (int q = p + 1; q < selection.products(); q++) {
                isChanged |= improve(p, q);
            }
        }
        return isChanged;
    }

    private boolean improve(int p, int q) {
        double broken = selection.broken();
        Candidate first = selection.of(p);
        for (Candidate other : selection.candidates(p)) {
            double least = selection.cost() - LEAST_SAVING;
            selection.swap(p, other);
            for (Candidate another : selection.candidates(q)) {
                if (selection.costWith(q, another) < least && selection.brokenWith(q, another) <= broken) {
                    selection.swap(q, another);
                    return true;
                }
            }
            selection.swap(p, first);
        }
        return false;
    }

    private boolean improve(int p) {
        double broken = selection.broken();
        Candidate best = selection.of(p);
        double least = selection.cost() - LEAST_SAVING;
        for (Candidate other : selection.candidates(p)) {
            if (other != selection.of(p)
                    && selection.costWith(p, other) < least
                    && selection.brokenWith(p, other) <= broken) {
                least = selection.costWith(p, other);
                best = other;
            }
        }
        boolean isBetter = best != selection.of(p);
        if (isBetter) {
            selection.swap(p, best);
        }
        return isBetter;
    }
}
