package spokes.engine.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.model.place.Closure;

/**
 * When open centers ship nothing. Their stock stays and goes on to cost, what arrives becomes stock as on any day, and
 * their areas are served by others. A planned transfer that was to leave meanwhile leaves on the day the center opens.
 * Immutable.
 */
public final class Closures {
    /** A day that no plan reaches. */
    private static final int NEVER = (int) Terms.MAX_DAY;

    /** Every center is open on every day. */
    public static final Closures NONE = new Closures(List.of());

    /**
     * Days without shipping: from the beginning of one day to that of another.
     *
     * @param center number of the center
     * @param from   first day without shipping, from the plan date
     * @param to     first day with shipping again
     */
    public record Span(int center, int from, int to) {}

    private final List<Span> spans;

    private Closures(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    /** Those of open centers, overlapping and adjoining ones as one. */
    static Closures of(List<Closure> rows, Sites sites, Terms terms) {
        List<Span> all = new ArrayList<>();
        for (Closure row : rows) {
            int center = sites.codes.find(row.center());
            if (center != Codes.NONE && row.findProblem().isEmpty()) {
                all.add(new Span(
                        center, terms.day(row.from()), row.to().map(terms::day).orElse(NEVER) + 1));
            }
        }
        all.sort(Comparator.comparingInt(Span::center).thenComparingInt(Span::from));
        List<Span> merged = new ArrayList<>();
        for (Span span : all) {
            @Nullable Span last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.center == span.center && span.from <= last.to) {
                merged.set(merged.size() - 1, new Span(last.center, last.from, Math.max(last.to, span.to)));
            } else {
                merged.add(span);
            }
        }
        return merged.isEmpty() ? NONE : new Closures(merged);
    }

    /** By center, then day; none of a center touches the next. */
    public List<Span> list() {
        return spans;
    }

    /** Whether a center is closed between the plan date and the horizon, so that the plan is another for it. */
    public boolean isAnyWithin(int horizonDays) {
        return spans.stream().anyMatch(span -> span.to > 0 && span.from < horizonDays);
    }

    /** Whether a day is the one on which what never leaves would. */
    public static boolean isNever(int day) {
        return day > NEVER;
    }

    /** The day on which a departure that is planned for a day happens; what lies before the plan date happens on it. */
    public int departure(int center, int day) {
        int happens = Math.max(0, day);
        for (Span span : spans) {
            if (span.center == center && span.from <= happens && happens < span.to) {
                return span.to;
            }
        }
        return day;
    }

    /** The parts of some time, in days from the plan date, in which a center ships. */
    public List<Open> open(int center, double from, double to) {
        List<Open> parts = new ArrayList<>();
        double begin = from;
        for (Span span : spans) {
            if (span.center == center && span.to > begin && span.from < to) {
                if (span.from > begin) {
                    parts.add(new Open(begin, span.from));
                }
                begin = span.to;
            }
        }
        if (begin < to) {
            parts.add(new Open(begin, to));
        }
        return parts;
    }

    /** Time in which a center ships, in days from the plan date. */
    public record Open(double from, double to) {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Closures that && spans.equals(that.spans);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(spans);
    }
}
