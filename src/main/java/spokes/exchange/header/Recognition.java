package spokes.exchange.header;

/** What was made of a sheet of a file. */
public sealed interface Recognition {

    /** It is one of ours. */
    record Known(Layout layout) implements Recognition {}

    /** It is passed over: nothing in it, a result of Spokes itself, or a sheet of a workbook that is something else. */
    record PassedOver(String remark) implements Recognition {}

    /** It should be one of ours, and cannot be told or used. */
    record Unusable(String problem) implements Recognition {}
}
