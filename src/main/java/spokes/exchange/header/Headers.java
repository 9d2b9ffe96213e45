package spokes.exchange.header;

import java.util.ArrayList;
import java.util.List;
import spokes.exchange.file.RawRow;

/** The texts of a row of headers. */
public final class Headers {
    private Headers() {}

    /** The headers that are not blank, as spelled, in order. */
    public static List<String> of(RawRow row) {
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.text(i).isEmpty()) {
                headers.add(row.text(i));
            }
        }
        return headers;
    }
}
