package spokes.engine.stocking;

import java.util.List;

/**
 * A set of centers for some products together.
 *
 * @param centers  their codes
 * @param unserved products that no center of the set can bring to all that ask for them
 * @param total    money over the horizon of all the others, with the centers' own money
 */
public record CenterSet(List<String> centers, int unserved, double total) {
    public CenterSet {
        centers = List.copyOf(centers);
    }
}
