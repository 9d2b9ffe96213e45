package spokes.ui.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import spokes.ui.MapDifference;
import spokes.ui.Texts;
import spokes.ui.tables.Columns;
import spokes.ui.tables.TableText;

/** What differs in one scenario: its rows as a list, its areas on the map. */
final class DifferencePane extends VBox {
    private final Texts texts;
    private final Consumer<Optional<MapDifference>> map;
    private final ComboBox<String> chosen = new ComboBox<>();
    private final ToggleGroup kinds = new ToggleGroup();
    private final TableView<RowWords> rows = new TableView<>();
    private SideBySide shown = SideBySide.NONE;
    private Optional<MapDifference.Kind> onMap = Optional.empty();
    private boolean choosing;

    DifferencePane(Texts texts, Consumer<Optional<MapDifference>> map) {
        this.texts = texts;
        this.map = map;
        getStyleClass().add("difference-pane");
        setMinWidth(220);
        chosen.setId("scenario-detail");
        chosen.setAccessibleText(texts.get("detail.accessible"));
        chosen.valueProperty().addListener((_, _, _) -> {
            if (!choosing) {
                fill();
            }
        });
        FlowPane line = new FlowPane(8, 6, new Label(texts.get("detail")), chosen);
        line.getStyleClass().add("difference-line");
        line.getChildren().add(kind("none", Optional.empty()));
        for (MapDifference.Kind kind : MapDifference.Kind.values()) {
            line.getChildren().add(kind(kind.name(), Optional.of(kind)));
        }
        kinds.selectToggle(kinds.getToggles().getFirst());
        prepareRows();
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().setAll(line, rows);
    }

    private ToggleButton kind(String key, Optional<MapDifference.Kind> kind) {
        ToggleButton button = new ToggleButton(texts.get("map." + key));
        button.setId("scenario-map-" + key);
        button.setOnAction(_ -> {
            kinds.selectToggle(button);
            onMap = kind;
            color();
        });
        button.setToggleGroup(kinds);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void prepareRows() {
        rows.setId("scenario-rows");
        rows.setAccessibleText(texts.get("rows"));
        rows.getStyleClass().add("dense");
        rows.setFixedCellSize(26);
        TableColumn<RowWords, String> change = Columns.text(texts.get("column.change"), 300, RowWords::change);
        rows.getColumns()
                .setAll(List.of(
                        Columns.text(texts.get("column.row"), 150, row -> row.sheet() + " " + row.name()), change));
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        Label none = new Label(texts.get("rows.none"));
        none.setWrapText(true);
        rows.setPlaceholder(none);
        TableText.copyByKey(rows);
    }

    /** Shows what was compared; the scenario that was looked at stays, else the one that is in view. */
    void show(SideBySide next, String inView) {
        shown = next;
        choosing = true;
        @Nullable String before = chosen.getValue();
        List<String> names = next.scenarios();
        chosen.getItems().setAll(names);
        String wanted = before != null && names.contains(before) ? before : inView;
        chosen.setValue(names.contains(wanted) ? wanted : names.isEmpty() ? null : names.getFirst());
        choosing = false;
        fill();
    }

    /** Whether the map shows a difference now. */
    boolean isOnMap() {
        return onMap.isPresent();
    }

    private void fill() {
        rows.getItems().setAll(shown.rows().getOrDefault(chosen(), List.of()));
        color();
    }

    private String chosen() {
        @Nullable String name = chosen.getValue();
        return name == null ? "" : name;
    }

    private void color() {
        map.accept(onMap.flatMap(kind -> shown.difference(chosen(), kind)));
    }
}
