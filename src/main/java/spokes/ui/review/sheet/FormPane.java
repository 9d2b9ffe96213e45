package spokes.ui.review.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import spokes.model.reading.DateOrder;
import spokes.model.reading.DecimalMark;
import spokes.model.reading.WrittenForm;
import spokes.model.review.RawLine;
import spokes.model.review.SheetChoice;
import spokes.ui.Texts;
import spokes.ui.control.Names;

/** How a sheet is written, as it was read; the planner can say otherwise. */
final class FormPane extends ScrollPane {
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-1252", "ISO-8859-15", "windows-1250", "UTF-16LE", "UTF-16BE", "Shift_JIS");
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");

    private final Texts texts;
    private final BiConsumer<SheetItem, SheetChoice> chosen;
    private final GridPane grid = new GridPane();

    FormPane(Texts texts, BiConsumer<SheetItem, SheetChoice> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        setId("review-form");
        grid.getStyleClass().add("form-grid");
        setContent(new VBox(grid));
        setFitToWidth(true);
    }

    void show(SheetItem item) {
        grid.getChildren().clear();
        WrittenForm form = item.summary().guess().form();
        addHeaderRow(item, form);
        if (!form.separator().isEmpty()) {
            add(
                    "separator",
                    SEPARATORS,
                    form.separator(),
                    mark -> texts.get("separator." + name(mark)),
                    mark -> choose(item, said -> said.withSeparator(mark)));
        }
        if (!form.encoding().isEmpty()) {
            add(
                    "encoding",
                    ENCODINGS,
                    form.encoding(),
                    name -> name,
                    name -> choose(item, said -> said.withEncoding(name)));
        }
        form.decimalMark()
                .ifPresent(mark -> add(
                        "decimals",
                        List.of(DecimalMark.values()),
                        mark,
                        m -> texts.get("reading." + m),
                        m -> choose(item, said -> said.withDecimalMark(m))));
        form.dateOrders()
                .forEach((header, order) -> addRow(
                        texts.get("form.dates", header),
                        "form-dates-" + header,
                        combo(
                                List.of(DateOrder.values()),
                                order,
                                o -> texts.get("reading." + o),
                                o -> choose(item, said -> said.withDateOrder(header, o)))));
        if (!item.finding().choice().isGuessed()) {
            Button again = new Button(texts.get("form.guess"));
            again.setId("form-guess");
            again.setOnAction(_ -> chosen.accept(item, SheetChoice.GUESSED));
            grid.add(again, 1, grid.getRowCount());
        }
    }

    private void addHeaderRow(SheetItem item, WrittenForm form) {
        List<RawLine> lines = item.finding().firstRows();
        Optional<RawLine> now = lines.stream()
                .filter(line -> line.number() == form.headerRow())
                .findFirst()
                .or(() -> lines.stream().findFirst());
        now.ifPresent(line -> add(
                "headers",
                lines,
                line,
                l -> texts.get("form.row", l.number(), words(l)),
                l -> choose(item, said -> said.withHeaders(l.number(), 1))));
    }

    private static String words(RawLine line) {
        String words = String.join(
                " · ", line.cells().stream().filter(cell -> !cell.isEmpty()).toList());
        return words.length() > 70 ? words.substring(0, 70) + "…" : words;
    }

    private static String name(String separator) {
        return switch (separator) {
            case "," -> "comma";
            case ";" -> "semicolon";
            case "\t" -> "tab";
            case "|" -> "bar";
            default -> "other";
        };
    }

    private void choose(SheetItem item, Function<WrittenForm, WrittenForm> change) {
        SheetChoice choice = item.finding().choice();
        chosen.accept(item, choice.withForm(change.apply(choice.form())));
    }

    private <T> void add(String key, List<T> values, T now, Function<T, String> name, Consumer<T> says) {
        addRow(texts.get("form." + key), "form-" + key, combo(values, now, name, says));
    }

    private void addRow(String words, String id, ComboBox<?> combo) {
        Label label = new Label(words);
        label.setLabelFor(combo);
        combo.setId(id);
        combo.setAccessibleText(words);
        grid.addRow(grid.getRowCount(), label, combo);
    }

    private static <T> ComboBox<T> combo(List<T> values, T now, Function<T, String> name, Consumer<T> says) {
        List<T> all = new ArrayList<>(values);
        if (!all.contains(now)) {
            all.addFirst(now);
        }
        ComboBox<T> combo = new ComboBox<>();
        combo.getItems().setAll(all);
        combo.setConverter(new Names<>(name));
        combo.setValue(now);
        combo.setMaxWidth(560);
        combo.setOnAction(_ -> {
            T value = combo.getValue();
            if (value != null && !value.equals(now)) {
                says.accept(value);
            }
        });
        return combo;
    }
}
