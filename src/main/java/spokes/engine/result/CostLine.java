package spokes.engine.result;

import java.util.Locale;

/** The lines of a plan's cost (model.md, section 6), in the order in which they are shown and added. */
public enum CostLine {
    OUTBOUND_SHIPPING,
    SPLITS,
    PICK_AND_PACK,
    TRANSFERS,
    INBOUND,
    RECEIVING,
    STORAGE,
    CAPITAL,
    FIXED,
    LOSS_AND_DAMAGE,
    RETURNS,
    LOST_MARGIN,
    SURPLUS;

    /** The line's name in files: {@code outbound_shipping}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
