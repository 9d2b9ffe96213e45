package spokes.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.model.Refused;
import spokes.model.export.ExportLayout;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Icon;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Dialog;

/** The planner's layouts at the left; at the right the chosen one, to be changed, with its first rows below. */
public final class LayoutsDialog extends Dialog {
    private final Texts texts = Texts.of("export");
    private final LayoutDesk desk;
    private final LayoutBook book;
    private final ListView<ExportLayout> list = new ListView<>();
    private final LayoutEditor editor;
    private final PreviewTable preview;
    private final StringProperty refusal = new SimpleStringProperty("");
    private final Button create;
    private final Button fill;
    private boolean changing;

    /** What became of a template. */
    private record Template(Optional<ExportLayout> layout, String refusal) {}

    /** The dialog, with the first layout chosen. */
    public LayoutsDialog(LayoutDesk desk) {
        super("file", Texts.of("export").get("layouts.title"), () -> {});
        this.desk = desk;
        book = new LayoutBook(desk.layouts());
        editor = new LayoutEditor(desk.layouts().listTables(), this::changed);
        preview = new PreviewTable(desk, texts);
        Stylesheet.apply(this, LayoutsDialog.class);
        setId("layouts");
        getStyleClass().add("layouts");
        setPrefSize(1080, 690);
        setMaxHeight(Double.MAX_VALUE);
        create = wide("layout-new", "layouts.new", "import");
        HBox content = new HBox(16, left(), right());
        VBox.setVgrow(content, Priority.ALWAYS);
        setContent(content);
        addCancel(texts.get("layouts.close"));
        fill = addMain("layout-fill", texts.get("layouts.fill"), this::fill);
        fill.managedProperty().bind(fill.visibleProperty());
        setFirst(book.all().isEmpty() ? create : list);
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedIndexProperty().subscribe(_ -> show());
    }

    private VBox left() {
        list.setId("layout-list");
        list.setAccessibleText(texts.get("layouts.title"));
        list.setItems(book.all());
        list.setFixedCellSize(30);
        list.setCellFactory(_ -> new LayoutCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        create.setOnAction(_ -> desk.choosers().chooseTemplate().ifPresent(this::read));
        Button delete = wide("layout-delete", "layouts.delete", "close");
        delete.setOnAction(_ -> remove());
        delete.visibleProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNotNull());
        delete.managedProperty().bind(delete.visibleProperty());
        VBox left = new VBox(8, list, create, delete);
        left.setMinWidth(220);
        left.setMaxWidth(220);
        return left;
    }

    private Button wide(String id, String key, String icon) {
        Button button = new Button(texts.get(key), new Icon(icon));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private VBox right() {
        Label problem = new Label();
        problem.setId("layout-problem");
        problem.getStyleClass().add("refusal");
        problem.setWrapText(true);
        problem.textProperty()
                .bind(Bindings.when(refusal.isEmpty())
                        .then(book.problemProperty())
                        .otherwise(refusal));
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        EmptyState empty = new EmptyState("file", texts.get("layouts.empty"), texts.get("layouts.empty.hint"));
        empty.setId("layouts-empty");
        VBox form = new VBox(10, editor, preview);
        VBox.setVgrow(editor, Priority.ALWAYS);
        form.visibleProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNotNull());
        empty.visibleProperty().bind(form.visibleProperty().not());
        StackPane shown = new StackPane(empty, form);
        VBox.setVgrow(shown, Priority.ALWAYS);
        VBox right = new VBox(8, problem, shown);
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    private void read(Path template) {
        desk.background().start(texts.get("layouts.reading"), _ -> layoutOf(template), this::add);
    }

    private Template layoutOf(Path template) throws java.io.IOException {
        try {
            return new Template(Optional.of(desk.layouts().readTemplate(template)), "");
        } catch (Refused e) {
            return new Template(Optional.empty(), e.reason());
        }
    }

    private void add(Template template) {
        refusal.set(template.refusal());
        template.layout().ifPresent(layout -> {
            book.add(layout);
            list.getSelectionModel().selectLast();
            editor.focusFirst();
        });
    }

    private Optional<ExportLayout> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void show() {
        if (changing) {
            return;
        }
        refusal.set("");
        fill.setVisible(chosen().isPresent());
        chosen().ifPresent(layout -> {
            editor.show(layout);
            preview.show(layout);
        });
    }

    private void remove() {
        book.remove(list.getSelectionModel().getSelectedIndex());
        show();
        list.requestFocus();
    }

    /** The editor keeps its fields: only the list and the preview follow. */
    private void changed(ExportLayout layout) {
        int index = list.getSelectionModel().getSelectedIndex();
        if (index < 0) {
            return;
        }
        changing = true;
        ExportLayout kept = book.change(index, layout);
        list.getSelectionModel().select(index);
        changing = false;
        preview.show(kept);
    }

    private void fill() {
        chosen().ifPresent(layout -> {
            close();
            desk.fill().accept(layout);
        });
    }
}
