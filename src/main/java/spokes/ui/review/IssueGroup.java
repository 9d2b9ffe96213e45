package spokes.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import spokes.model.review.IssueCount;
import spokes.model.sheet.ImportIssue;
import spokes.model.sheet.ImportIssue.Severity;

/**
 * Problems of one kind: of one severity, in one column of sheets of one name; or all that are in no other group.
 *
 * @param severity whether their rows were left out
 * @param sheet    the sheet's name in the file; empty for the others
 * @param column   the header as the file spells it; empty if they are whole rows'
 * @param count    how many there are, told one by one or not
 * @param holds    tells its problems
 */
record IssueGroup(Severity severity, String sheet, String column, int count, Predicate<ImportIssue> holds) {
    /** More groups than these nobody looks at. */
    static final int MOST = 10;

    /** Whether it is what is in no other group. */
    boolean isOthers() {
        return sheet.isEmpty();
    }

    /** Groups problems, errors first, the largest group first; what is beyond ten groups is in the last one. */
    static List<IssueGroup> listOf(List<ImportIssue> issues, List<IssueCount> counts) {
        Map<Key, Integer> sizes = new LinkedHashMap<>();
        issues.forEach(issue -> sizes.merge(Key.of(issue), 1, Integer::sum));
        Map<Key, Integer> full = new LinkedHashMap<>();
        counts.forEach(c -> full.merge(new Key(c.severity(), c.sheet(), c.column()), c.count(), Integer::sum));
        full.forEach((key, count) -> sizes.merge(key, count, Math::max));
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
            groups.add(
                    new IssueGroup(others.getFirst().severity, "", "", count, issue -> others.contains(Key.of(issue))));
        }
        return groups;
    }

    private record Key(Severity severity, String sheet, String column) {
        static Key of(ImportIssue issue) {
            return new Key(
                    issue.severity(), issue.where().sheet(), issue.where().column());
        }

        boolean holds(ImportIssue issue) {
            return equals(of(issue));
        }
    }
}
