package spokes.exchange.series;

import java.util.List;
import java.util.Locale;

/** The columns of a table of series: their canonical names and what others call them. */
enum SeriesColumn {
    SERIES_ID("series_id", true, "series", "unique_id", "sku", "part", "item", "product"),
    T("t", true, "period", "time", "week", "month", "index"),
    VALUE("value", true, "y", "demand", "quantity", "qty", "units"),
    SEASON("season", false, "freq", "frequency", "seasonality"),
    H("h", false, "horizon", "steps");

    private final String title;
    private final boolean required;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> synonyms;

    SeriesColumn(String title, boolean required, String... synonyms) {
        this.title = title;
        this.required = required;
        this.synonyms = List.of(synonyms);
    }

    String title() {
        return title;
    }

    boolean required() {
        return required;
    }

    /**
     * Where the column is, -1 if it is not there: under its own name, else under the first of its synonyms.
     *
     * @param headers as the file spells them
     */
    int find(List<String> headers) {
        List<String> plain =
                headers.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
        int at = plain.indexOf(title);
        for (int i = 0; at < 0 && i < synonyms.size(); i++) {
            at = plain.indexOf(synonyms.get(i));
        }
        return at;
    }
}
