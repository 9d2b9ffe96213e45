package spokes.engine.reconciliation;

/**
 * Something that is not known, so that what was expected is not the whole truth.
 *
 * @param kind  what is not known
 * @param count how much of it there is, 1 or more
 */
public record ReconciliationGap(Kind kind, double count) {

    /** What may not be known. */
    public enum Kind {
        /** SKU-centers that were never counted before: nothing is expected there. */
        FIRST_COUNT,
        /** SKU-centers whose count, new or last, has no day: the plan date is taken. */
        NO_DAY,
        /** SKU-centers whose new count is not later than the last one: nothing can have happened between. */
        NOT_LATER,
        /** Units of order lines since that say no ship center: nobody's expectation is less by them. */
        UNITS_WITHOUT_CENTER,
        /** Units that came back since: where to is not known. */
        RETURNED_UNITS,
        /** Transfers sent or received of which no day is known. */
        TRANSFERS_WITHOUT_DAY,
        /** SKU-centers that were counted before and are not in the new sheet, though others of their center are. */
        NOT_COUNTED
    }
}
