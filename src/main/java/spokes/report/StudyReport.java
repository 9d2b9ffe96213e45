package spokes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import spokes.report.page.Html;
import spokes.report.page.Table;
import spokes.report.page.Table.Column;
import spokes.ui.Figures;
import spokes.ui.job.JobPage;
import spokes.ui.job.JobTable;
import spokes.ui.job.JobWords;

/** Writes what a study found as one HTML document, ready to print: the answer, what else is to be said, and its tables. */
public final class StudyReport {
    private StudyReport() {}

    /**
     * The document.
     *
     * @param subtitle whose plan it is, and when
     * @param locale   decides how large the paper is
     */
    public static String html(String title, String subtitle, JobPage page, Figures figures, Locale locale) {
        Html body = new Html();
        body.open("header", "").add("h1", "", title).add("p", "muted", subtitle).close();
        body.add("p", "decision", page.answer());
        page.sentences().forEach(sentence -> body.add("p", "answer", sentence));
        JobWords words = new JobWords(figures);
        for (JobTable table : page.tables()) {
            body.add("h3", "", table.title());
            write(table, words).writeTo(body);
        }
        return Document.of(title, body, locale);
    }

    private static Table write(JobTable table, JobWords words) {
        Table written = new Table(table.columns().stream()
                .map(column -> new Column(column.title(), column.kind().isNumber()))
                .toArray(Column[]::new));
        for (List<Object> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(words.of(table.columns().get(i).kind(), row.get(i)));
            }
            written.add(cells);
        }
        return written;
    }
}
