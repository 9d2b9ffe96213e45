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
    private final List<String> lines = new ArrayList<>();

    private PageText(String currency) {
        words = new JobWords(new Figures(Locale.getDefault(Locale.Category.FORMAT), currency));
    }

    /** The page as text. */
    public static String of(JobPage page, String currency) {
        PageText text = new PageText(currency);
        text.lines.add(page.answer());
        text.lines.addAll(page.sentences());
        page.tables().forEach(text::add);
        return String.join(System.lineSeparator(), text.lines);
    }

    private void add(JobTable table) {
        lines.add("");
        lines.add(table.title());
        List<List<String>> cells = new ArrayList<>();
        cells.add(table.columns().stream().map(column -> column.title()).toList());
        table.rows().stream().limit(MOST_ROWS).forEach(row -> cells.add(cells(table, row)));
        int[] widths = new int[table.columns().size()];
        for (List<String> row : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        cells.forEach(row -> lines.add(line(table, row, widths)));
        if (table.rows().size() > MOST_ROWS) {
            lines.add("and %d more".formatted(table.rows().size() - MOST_ROWS));
        }
    }

    private List<String> cells(JobTable table, List<Object> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(words.of(table.columns().get(i).kind(), row.get(i)));
        }
        return cells;
    }

    private static String line(JobTable table, List<String> row, int... widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String pad = " ".repeat(widths[i] - row.get(i).length());
            boolean isNumber = table.columns().get(i).kind().isNumber();
            line.append(i == 0 ? "" : "  ").append(isNumber ? pad + row.get(i) : row.get(i) + pad);
        }
        return line.toString().stripTrailing();
    }
}
