package spokes.model.place;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The candidates that the plan opened: each pays its opening cost once (model.md, section 6), and is a candidate again
 * when the plan closes it. Kept as the setting {@link #SETTING}: codes in alphabetic order, a semicolon between them.
 *
 * @param codes codes of centers
 */
public record OpenedCenters(Set<String> codes) {
    /** The setting that lists them. */
    public static final String SETTING = "opened_centers";

    private static final String BETWEEN = ";";

    public OpenedCenters {
        codes = Set.copyOf(codes);
    }

    /** Those that a value of the setting lists; a semicolon within a code is written {@code %3B}, a percent sign {@code %25}. */
    public static OpenedCenters of(String value) {
        return new OpenedCenters(Arrays.stream(value.split(BETWEEN))
                .map(code -> code.strip().replace("%3B", BETWEEN).replace("%25", "%"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet()));
    }

    /** The value of the setting that lists them; empty for none. */
    public String toValue() {
        return new TreeSet<>(codes)
                .stream()
                        .map(code -> code.replace("%", "%25").replace(BETWEEN, "%3B"))
                        .collect(Collectors.joining(BETWEEN + " "));
    }

    /** Money that a center takes once: its opening cost if the plan opened it, else 0. */
    public double openingCost(Center center) {
        return codes.contains(center.code()) ? center.openingCost() : 0;
    }
}
