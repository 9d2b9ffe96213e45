package spokes.exchange.header;

import java.util.List;

/** What was made of a sheet of a file. */
public sealed interface Recognition {

    /**
     * It is one of ours.
     *
     * @param confidence how sure that is, 0 to 1
     * @param reasons    why, for people
     */
    record Known(Layout layout, double confidence, List<String> reasons) implements Recognition {
        public Known {
            reasons = List.copyOf(reasons);
        }
    }

    /** It is passed over: nothing in it, a result of Spokes itself, or a sheet of a workbook that is something else. */
    record PassedOver(String remark) implements Recognition {}

    /** It should be one of ours, and cannot be told or used. */
    record Unusable(String problem) implements Recognition {}
}
