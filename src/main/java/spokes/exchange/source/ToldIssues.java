package spokes.exchange.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.ImportIssue.Severity;

/** The problems of one sheet as they are told: one by one, until there are so many that the rest is counted. */
final class ToldIssues {
    /** Rows left out that are told one by one: more can neither be read by a person nor kept in memory. */
    private static final int MOST_ERRORS = 100_000;

    private final List<ImportIssue> issues = new ArrayList<>();
    private final Map<String, Repeated> repeated = new LinkedHashMap<>();
    private int errors;

    /** Makes a remark on the whole sheet. */
    @FunctionalInterface
    interface Remark {
        /** A remark; the column is empty where it is about none. */
        ImportIssue of(String column, Severity severity, String message);
    }

    void add(ImportIssue issue) {
        issues.add(issue);
    }

    /** A problem that leaves a row out. */
    void error(Supplier<ImportIssue> issue) {
        if (errors++ < MOST_ERRORS) {
            issues.add(issue.get());
        }
    }

    /** Whether the next warning of a kind is told, and not only counted. */
    boolean isTold(String kind, int atMost) {
        Repeated soFar = repeated.get(kind);
        return soFar == null || soFar.count < atMost;
    }

    /** The column that warnings of a kind count for: that of the first. */
    String columnOf(String kind, String column) {
        Repeated soFar = repeated.get(kind);
        return soFar == null ? column : soFar.column;
    }

    /** A warning; those of one kind are told {@code atMost} times, and the rest counted. */
    void warn(String kind, int atMost, String column, Supplier<ImportIssue> issue) {
        Repeated soFar = repeated.computeIfAbsent(kind, k -> new Repeated(column, atMost));
        if (soFar.count++ < atMost) {
            issues.add(issue.get());
        }
    }

    /** All in the order of rows, those of the whole sheet last. */
    List<ImportIssue> list(Remark remark) {
        List<ImportIssue> all = new ArrayList<>(issues);
        all.sort(Comparator.comparingInt(
                i -> i.where().row() == 0 ? Integer.MAX_VALUE : i.where().row()));
        repeated.forEach((kind, told) -> {
            if (told.count > told.atMost) {
                String more = "%,d more like this: %s".formatted(told.count - told.atMost, kind);
                all.add(remark.of(told.column, Severity.WARNING, more));
            }
        });
        if (errors > MOST_ERRORS) {
            String more =
                    "%,d more problems that leave rows out are counted, not listed: mend these first, or ask whether this is the right sheet"
                            .formatted(errors - MOST_ERRORS);
            all.add(remark.of("", Severity.ERROR, more));
        }
        return all;
    }

    /** How often a kind of warning came. */
    private static final class Repeated {
        private final String column;
        private final int atMost;
        private int count;

        Repeated(String column, int atMost) {
            this.column = column;
            this.atMost = atMost;
        }
    }
}
