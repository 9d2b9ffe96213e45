package spokes.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.model.export.DayForm;
import spokes.model.export.ExportLayout;
import spokes.model.export.ExportTable;
import spokes.model.export.LayoutForm;
import spokes.ui.Texts;
import spokes.ui.control.Names;

/** The fields of a layout: its name, whose rows it lists, what file it makes, and what fills each column. */
final class LayoutEditor extends VBox {
    private final Texts texts = Texts.of("export");
    private final List<ExportTable> tables;
    private final Consumer<ExportLayout> changed;
    private final TextField name = new TextField();
    private final ComboBox<ExportTable> table = new ComboBox<>();
    private final ComboBox<LayoutForm> form = new ComboBox<>();
    private final ComboBox<DayForm> days = new ComboBox<>();
    private final ColumnGrid columns;
    private Optional<ExportLayout> shown = Optional.empty();

    /**
     * An editor.
     *
     * @param tables  what can be listed
     * @param changed gets the layout after each change
     */
    LayoutEditor(List<ExportTable> tables, Consumer<ExportLayout> changed) {
        this.tables = tables;
        this.changed = changed;
        columns = new ColumnGrid(texts, this::tell);
        setSpacing(10);
        name.setOnAction(_ -> tell());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                tell();
            }
        });
        fill(table, tables, of -> texts.get("table." + of.title()));
        table.valueProperty().subscribe(of -> {
            if (of != null) {
                columns.offer(of);
                tell();
            }
        });
        fill(form, List.of(LayoutForm.values()), of -> texts.get("form." + of));
        form.valueProperty().subscribe(_ -> tell());
        fill(days, List.of(DayForm.values()), of -> texts.get("days." + of));
        days.valueProperty().subscribe(_ -> tell());
        HBox line = new HBox(12, field("name", name), field("table", table), field("form", form), field("days", days));
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().addAll(line, columns);
    }

    private Node field(String key, Control control) {
        Label label = new Label(texts.get("layout." + key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        control.setId("layout-" + key);
        control.setAccessibleText(texts.get("layout." + key));
        control.setMaxWidth(Double.MAX_VALUE);
        VBox field = new VBox(4, label, control);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(180);
        return field;
    }

    private static <T> void fill(ComboBox<T> box, List<T> values, java.util.function.Function<T, String> words) {
        box.setConverter(new Names<>(words));
        box.getItems().setAll(values);
    }

    void focusFirst() {
        name.requestFocus();
    }

    /** Shows a layout; nothing is told of it. */
    void show(ExportLayout layout) {
        shown = Optional.empty();
        name.setText(layout.name());
        columns.show(layout.columns());
        ExportTable lists = tables.stream()
                .filter(of -> of.title().equals(layout.table()))
                .findFirst()
                .orElse(tables.getFirst());
        table.setValue(lists);
        columns.offer(lists);
        form.setValue(layout.form());
        days.setValue(layout.days());
        shown = Optional.of(layout);
    }

    private void tell() {
        shown.ifPresent(old -> {
            String called =
                    name.getText().isBlank() ? old.name() : name.getText().strip();
            ExportLayout next = new ExportLayout(
                    called, table.getValue().title(), columns.columns(), form.getValue(), days.getValue());
            if (!next.equals(old)) {
                shown = Optional.of(next);
                changed.accept(next);
            }
        });
    }
}
