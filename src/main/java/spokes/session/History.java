package spokes.session;

import java.util.List;

/**
 * The steps that are kept, as they are told in what is in view.
 *
 * @param steps   labels of all of them, the oldest first: those that were undone come last
 * @param inForce how many of them, from the oldest on, are in force
 */
public record History(List<String> steps, int inForce) {

    /** Copies the labels. */
    public History {
        steps = List.copyOf(steps);
        if (inForce < 0 || inForce > steps.size()) {
            throw new IllegalArgumentException("%d of %d steps in force".formatted(inForce, steps.size()));
        }
    }
}
