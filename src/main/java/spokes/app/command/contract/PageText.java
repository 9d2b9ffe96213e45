package spokes.app.command.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import spokes.ui.Figures;
import spokes.ui.job.JobPage;
import spokes.ui.job.JobTable;
import spokes.ui.job.JobWords;

/** What a job found, for people at a terminal: sentences, then tables, of long ones the first rows. */
public final class PageText {
    private static final int MOST_ROWS = 20;

    private final JobWords words;
    private final TextPage page = new TextPage();

    private PageText(String currency) {
        words = new JobWords(new Figures(Locale.getDefault(Locale.Category.FORMAT), currency));
    }

    /** The page as text. */
    public static String of(JobPage page, String currency) {
        PageText text = new PageText(currency);
        text.page.say(page.answer()).say(page.sentences());
        page.tables().forEach(text::add);
        return text.page.text();
    }

    private void add(JobTable table) {
        LineTable lined = new LineTable();
        table.columns()
                .forEach(column -> lined.column(column.title(), column.kind().isNumber()));
        table.rows().stream().limit(MOST_ROWS).forEach(row -> lined.row(cells(table, row)));
        page.table(table.title(), lined, table.rows().size() - MOST_ROWS);
    }

    private List<String> cells(JobTable table, List<Object> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(words.of(table.columns().get(i).kind(), row.get(i)));
        }
        return cells;
    }
}
