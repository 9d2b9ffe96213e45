package spokes.optimize.network;

import java.util.Set;
import java.util.TreeSet;

/**
 * Centers of which it is not to be decided whether they are open.
 *
 * @param open   codes of centers that have to be open
 * @param closed codes of centers that have to be closed
 */
public record Pins(Set<String> open, Set<String> closed) {
    /** Everything is to be decided. */
    public static final Pins NONE = new Pins(Set.of(), Set.of());

    public Pins {
        open = Set.copyOf(open);
        closed = Set.copyOf(closed);
        Set<String> both = new TreeSet<>(open);
        both.retainAll(closed);
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("pinned open and closed: " + String.join(", ", both));
        }
    }
}
