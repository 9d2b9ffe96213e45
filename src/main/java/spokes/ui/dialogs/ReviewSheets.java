package spokes.ui.dialogs;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.SheetSummary;
import spokes.ui.Texts;

/** What became of each sheet of an import. */
final class ReviewSheets extends TableView<SheetSummary> {
    private final Texts texts;

    ReviewSheets(List<SheetSummary> sheets, Texts texts) {
        this.texts = texts;
        setId("review-sheets");
        setAccessibleText(texts.get("review.sheets"));
        getStyleClass().add("dense");
        setFixedCellSize(26);
        int shown = Math.clamp(sheets.size(), 1, 7);
        setMinHeight(30 + shown * 26 + 2);
        setPrefHeight(30 + shown * 26 + 2);
        getColumns()
                .setAll(List.of(
                        text("file", 170, SheetSummary::file),
                        text("sheet", 100, SheetSummary::sheet),
                        text("kind", 96, this::kind),
                        count("rows", SheetSummary::rows),
                        count("stored", SheetSummary::stored),
                        count("merged", SheetSummary::merged),
                        count("repaired", SheetSummary::repaired),
                        count("rejected", SheetSummary::rejected),
                        mapping()));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        getItems().setAll(sheets);
    }

    private String kind(SheetSummary sheet) {
        return sheet.kind().equals("skipped") ? texts.get("review.skipped") : sheet.kind();
    }

    private TableColumn<SheetSummary, String> text(String key, double width, Function<SheetSummary, String> value) {
        TableColumn<SheetSummary, String> column = new TableColumn<>(texts.get("review." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private TableColumn<SheetSummary, Integer> count(String key, ToIntFunction<SheetSummary> value) {
        TableColumn<SheetSummary, Integer> column = new TableColumn<>(texts.get("review." + key));
        column.setPrefWidth(84);
        column.setMinWidth(76);
        column.getStyleClass().addAll("number-column", "count-" + key);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.applyAsInt(cell.getValue())));
        column.setCellFactory(_ -> new CountCell());
        return column;
    }

    private TableColumn<SheetSummary, String> mapping() {
        TableColumn<SheetSummary, String> column = text("mapping", 170, ReviewSheets::renamed);
        column.setCellFactory(_ -> new MappingCell());
        return column;
    }

    /** The headers that are called otherwise in the file: those are worth a look. */
    static String renamed(SheetSummary sheet) {
        return sheet.mapping().entrySet().stream()
                .filter(e -> !e.getKey().equals(e.getValue()))
                .map(e -> e.getKey() + " → " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    /** A count; nothing at all is a dash. */
    private final class CountCell extends TableCell<SheetSummary, Integer> {
        @Override
        protected void updateItem(@Nullable Integer value, boolean empty) {
            super.updateItem(value, empty);
            getStyleClass().remove("some");
            if (empty || value == null) {
                setText("");
                return;
            }
            setText(value == 0 ? "–" : texts.get("review.number", value));
            if (value > 0) {
                getStyleClass().add("some");
            }
        }
    }

    /** The renamed headers; all of them in the tooltip. */
    private static final class MappingCell extends TableCell<SheetSummary, String> {
        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty ? "" : value);
            @Nullable SheetSummary sheet = empty ? null : getTableRow().getItem();
            setTooltip(
                    sheet == null || sheet.mapping().isEmpty()
                            ? null
                            : new Tooltip(sheet.mapping().entrySet().stream()
                                    .map(e -> e.getKey() + " → " + e.getValue())
                                    .collect(Collectors.joining("\n"))));
        }
    }
}
