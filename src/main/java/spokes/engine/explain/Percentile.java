package spokes.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import spokes.engine.derivation.Source;
import spokes.engine.question.Dimension;
import spokes.engine.question.Explanation;
import spokes.engine.question.Filter;
import spokes.engine.question.Measure;
import spokes.engine.question.Part;
import spokes.engine.question.Question;

/**
 * Explains a percentile of delivery days by how many units take how long. It is climbed step by step: a number of days
 * adds what it is more than the one before, until enough units have arrived; later ones add nothing.
 */
final class Percentile {
    private static final double TOLERANCE = 1e-12;

    private final Books books;
    private final Parts parts;

    Percentile(Books books, Parts parts) {
        this.books = books;
        this.parts = parts;
    }

    /** Whether a measure is a percentile of delivery days. */
    static boolean isOne(Measure measure) {
        return switch (measure) {
            case P50_DAYS, P90_DAYS, P95_DAYS -> true;
            default -> false;
        };
    }

    private static double share(Measure measure) {
        return switch (measure) {
            case P50_DAYS -> 0.5;
            case P90_DAYS -> 0.9;
            case P95_DAYS -> 0.95;
            default -> throw new IllegalArgumentException(measure + " is no percentile");
        };
    }

    Explanation explain(Question question, List<Source> assumptions) {
        if (question.by() != Dimension.DAYS) {
            throw new IllegalArgumentException(
                    "%s is explained by DAYS only, not %s".formatted(question.measure(), question.by()));
        }
        Map<Double, Sum> histogram = new TreeMap<>();
        parts.eachWithin(
                question,
                entry -> histogram
                        .computeIfAbsent(entry.what().days(), days -> new Sum())
                        .add(entry.what().weight()));
        double value = question.filter().path().isEmpty()
                ? books.value(question.measure())
                : percentile(histogram, share(question.measure()));
        return new Explanation(question, value, climb(question.filter(), histogram, value), assumptions);
    }

    private static double percentile(Map<Double, Sum> histogram, double share) {
        double wanted =
                share * histogram.values().stream().mapToDouble(Sum::value).sum() * (1 - TOLERANCE);
        double sum = 0;
        for (Map.Entry<Double, Sum> bar : histogram.entrySet()) {
            sum += bar.getValue().value();
            if (sum >= wanted && bar.getValue().value() > 0) {
                return bar.getKey();
            }
        }
        return 0;
    }

    private static List<Part> climb(Filter filter, Map<Double, Sum> histogram, double value) {
        List<Part> climbed = new ArrayList<>();
        double reached = 0;
        for (Map.Entry<Double, Sum> bar : histogram.entrySet()) {
            double next = Math.min(value, bar.getKey());
            climbed.add(bar(filter, bar.getKey(), next - reached, bar.getValue().value()));
            reached += climbed.getLast().value();
        }
        return climbed;
    }

    private static Part bar(Filter filter, double days, double value, double units) {
        List<String> codes = List.of(Axis.text(days));
        return new Part(
                codes.getFirst() + (days == 1 ? " day" : " days"),
                codes,
                value,
                units,
                0,
                filter.and(Dimension.DAYS, codes),
                Optional.empty(),
                Optional.empty());
    }
}
