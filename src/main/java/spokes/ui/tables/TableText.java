package spokes.ui.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Copies rows of a table as a spreadsheet takes them: a line of headers, tabs between cells. */
public final class TableText {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private TableText() {}

    /** Makes Ctrl-C copy the selected rows, or all rows if none is selected. */
    public static <R> void copyByKey(TableView<R> table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(table);
                event.consume();
            }
        });
    }

    public static <R> void copy(TableView<R> table) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text(table)));
    }

    /** The selected rows, or all rows if none is selected, with their headers. */
    public static <R> String text(TableView<R> table) {
        List<Integer> chosen =
                table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
        List<Integer> rows = chosen.isEmpty()
                ? IntStream.range(0, table.getItems().size()).boxed().toList()
                : chosen;
        String head = line(
                table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList());
        String body = rows.stream()
                .map(row -> line(table.getVisibleLeafColumns().stream()
                        .map(column -> cell(column.getCellData(row)))
                        .toList()))
                .collect(Collectors.joining());
        return head + body;
    }

    private static String line(List<String> cells) {
        return String.join("\t", cells) + "\n";
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : plain(value);
        return text.replaceAll("[\t\r\n]+", " ");
    }

    /** A value as it is copied: whole numbers without decimals, nothing of a language. */
    static String plain(Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : value.toString();
    }
}
