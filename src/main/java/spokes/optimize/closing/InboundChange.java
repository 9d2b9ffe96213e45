package spokes.optimize.closing;

import static java.util.Objects.requireNonNull;

import spokes.model.goods.Inbound;

/**
 * An inbound row that goes elsewhere.
 *
 * @param row  as it was
 * @param to   code of the center that it goes to now
 */
public record InboundChange(Inbound row, String to) {
    public InboundChange {
        requireNonNull(row, "row");
        requireNonNull(to, "to");
    }
}
