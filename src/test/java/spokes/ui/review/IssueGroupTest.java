package spokes.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.ImportIssue.Severity;
import spokes.model.review.IssueCount;

/** Problems come in groups that one can look at. */
class IssueGroupTest {

    @Test
    void rowsThatAreLeftOutComeFirstAndThenWhatIsMost() {
        assertThat(names(IssueGroup.listOf(
                        List.of(issue(Severity.WARNING, "zip"), issue(Severity.ERROR, "sku")),
                        List.of(count(Severity.WARNING, "zip", 900), count(Severity.WARNING, "price", 2)))))
                .containsExactly("ERROR sku 1", "WARNING zip 900", "WARNING price 2");
    }

    @Test
    void thereAreNeverMoreThanTen() {
        List<ImportIssue> issues = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            for (int j = 0; j <= i; j++) {
                issues.add(issue(Severity.WARNING, "column " + i));
            }
        }

        List<IssueGroup> groups = IssueGroup.listOf(issues, List.of());

        assertThat(groups).hasSize(10);
        IssueGroup others = groups.getLast();
        assertThat(others.isOthers()).isTrue();
        assertThat(others.count()).isEqualTo(1 + 2 + 3 + 4 + 5);
        assertThat(issues.stream().filter(others.holds())).hasSize(15);
        assertThat(groups.stream().mapToInt(IssueGroup::count).sum()).isEqualTo(issues.size());
    }

    @Test
    void ofVeryManySheetsEachColumnIsOneGroup() {
        List<ImportIssue> issues = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            issues.add(new ImportIssue(
                    new ImportIssue.Cell("a.xlsx", "sheet " + i, 2, "zip"), "", Severity.WARNING, "wrong"));
        }

        List<IssueGroup> groups = IssueGroup.listOf(issues, List.of());

        assertThat(names(groups)).containsExactly("WARNING zip 40");
        assertThat(issues).allMatch(groups.getFirst().holds());
    }

    private static List<String> names(List<IssueGroup> groups) {
        return groups.stream()
                .map(group -> "%s %s %d".formatted(group.severity(), group.column(), group.count()))
                .toList();
    }

    private static IssueCount count(Severity severity, String column, int count) {
        return new IssueCount("a.csv", "a", column, severity, count);
    }

    private static ImportIssue issue(Severity severity, String column) {
        return new ImportIssue(new ImportIssue.Cell("a.csv", "a", 2, column), "", severity, "wrong");
    }
}
