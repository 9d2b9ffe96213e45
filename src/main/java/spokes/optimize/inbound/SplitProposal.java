package spokes.optimize.inbound;

import java.util.List;
import spokes.model.goods.Inbound;

/**
 * A shipment from a supplier split over centers.
 *
 * @param before    the rows of the sheet inbound as they are
 * @param after     the rows as they should be: the same units of each product, with the same day, supply point and mode
 * @param total     the plan's total cost as it is
 * @param objective its total cost with the rows as they should be, by the same engine
 * @param seconds   wall time that it took
 */
public record SplitProposal(List<Inbound> before, List<Inbound> after, double total, double objective, double seconds) {
    public SplitProposal {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether anything should come elsewhere. */
    public boolean changes() {
        return !before.equals(after);
    }
}
