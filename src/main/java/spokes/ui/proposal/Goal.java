package spokes.ui.proposal;

/** What is to be made better. */
public enum Goal {
    /** Which centers are open. */
    NETWORK,
    /** The same for each number of centers. */
    STUDY,
    /** Several networks that differ in kind. */
    ALTERNATIVES,
    /** Where all stock belongs. */
    PLACEMENT,
    /** Which transfers are worth their freight. */
    TRANSFERS,
    /** How an inbound shipment is split over centers. */
    SPLIT;

    /** Whether it is about centers rather than stock. */
    public boolean isOfCenters() {
        return this == NETWORK || this == STUDY || this == ALTERNATIVES;
    }

    /** Whether the rows of one product are taken together or not at all. */
    public boolean isByProduct() {
        return this == PLACEMENT || this == SPLIT;
    }

    /** The part of a text's key that names it. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
