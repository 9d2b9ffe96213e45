package spokes.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.ImportIssue.Severity;
import spokes.model.review.IssueCount;

/**
 * Problems of one kind: of one severity, in one column of sheets of one name; or all that are in no other group.
 *
 * @param severity whether their rows were left out
 * @param sheet    the sheet's name in the file; empty if they are of all sheets
 * @param column   the header as the file spells it; empty if they are whole rows'
 * @param count    how many there are, told one by one or not
 * @param holds    tells its problems
 */
record IssueGroup(Severity severity, String sheet, String column, int count, Predicate<ImportIssue> holds) {
    /** More groups than these nobody looks at. */
    static final int MOST = 10;

    /** Stands for the column of those that are in no other group; no header holds this character. */
    private static final String OTHERS = "\u0000";

    /** Whether it is what is in no other group. */
    boolean isOthers() {
        return column.equals(OTHERS);
    }

    /** Groups problems, errors first, the largest group first; what is beyond ten groups is in the last one. */
    static List<IssueGroup> listOf(List<ImportIssue> issues, List<IssueCount> counts) {
        Map<Key, Integer> sizes = new LinkedHashMap<>();
        issues.forEach(issue -> sizes.merge(Key.of(issue), 1, Integer::sum));
        Map<Key, Integer> full = new LinkedHashMap<>();
        counts.forEach(c -> full.merge(new Key(c.severity(), c.sheet(), c.column()), c.count(), Integer::sum));
        full.forEach((key, count) -> sizes.merge(key, count, Math::max));
        return listOf(sizes.size() > MOST ? overSheets(sizes) : sizes);
    }

    /** Of very many sheets each column is one group, whatever the sheet. */
    private static Map<Key, Integer> overSheets(Map<Key, Integer> sizes) {
        Map<Key, Integer> over = new LinkedHashMap<>();
        sizes.forEach((key, count) -> over.merge(new Key(key.severity, "", key.column), count, Integer::sum));
        return over;
    }

    private static List<IssueGroup> listOf(Map<Key, Integer> sizes) {
        List<Key> keys = sizes.keySet().stream()
                .sorted(Comparator.comparing(Key::severity).thenComparing(sizes::get, Comparator.reverseOrder()))
                .toList();
        int shown = keys.size() <= MOST ? keys.size() : MOST - 1;
        List<IssueGroup> groups = new ArrayList<>();
        for (Key key : keys.subList(0, shown)) {
            groups.add(new IssueGroup(key.severity, key.sheet, key.column, sizes.getOrDefault(key, 0), key::holds));
        }
        List<Key> others = keys.subList(shown, keys.size());
        if (!others.isEmpty()) {
            int count =
                    others.stream().mapToInt(key -> sizes.getOrDefault(key, 0)).sum();
            groups.add(new IssueGroup(
                    others.getFirst().severity,
                    "",
                    OTHERS,
                    count,
                    issue -> others.stream().anyMatch(key -> key.holds(issue))));
        }
        return groups;
    }

    private record Key(Severity severity, String sheet, String column) {
        static Key of(ImportIssue issue) {
            return new Key(
                    issue.severity(), issue.where().sheet(), issue.where().column());
        }

        boolean holds(ImportIssue issue) {
            return issue.severity() == severity
                    && (sheet.isEmpty() || issue.where().sheet().equals(sheet))
                    && issue.where().column().equals(column);
        }
    }
}
