package spokes.ui.dialogs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spokes.model.sheet.ImportIssue;
import spokes.model.sheet.ImportIssue.Severity;

/**
 * Issues of one kind: of one severity, in one column of one sheet.
 *
 * @param severity whether their rows were left out
 * @param sheet    the sheet's name in the file
 * @param column   the header as the file spells it; empty if they are whole rows'
 * @param issues   the issues
 */
record IssueGroup(Severity severity, String sheet, String column, List<ImportIssue> issues) {

    /** Groups issues, errors first, the largest group first. */
    static List<IssueGroup> listOf(List<ImportIssue> issues) {
        Map<Key, List<ImportIssue>> groups = new LinkedHashMap<>();
        for (ImportIssue issue : issues) {
            Key key = new Key(
                    issue.severity(), issue.where().sheet(), issue.where().column());
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(issue);
        }
        return groups.entrySet().stream()
                .map(e -> new IssueGroup(
                        e.getKey().severity(), e.getKey().sheet(), e.getKey().column(), List.copyOf(e.getValue())))
                .sorted(Comparator.comparing(IssueGroup::severity)
                        .thenComparingInt(group -> -group.issues().size()))
                .toList();
    }

    private record Key(Severity severity, String sheet, String column) {}
}
