package spokes.ui.palette;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Dialog;

/**
 * One field, and below it what fits what is typed: the arrows walk through it while the field keeps the focus, Enter or a
 * click chooses, Escape or a press beside it leaves.
 */
final class Palette extends Dialog {
    private static final int ROW_HEIGHT = 36;
    private static final int ROWS = 11;
    private static final int WIDTH = 640;

    private final Texts texts = Texts.of("palette");
    private final TextField field = new TextField();
    private final ListView<Row> list = new ListView<>();
    private final Label foot = new Label();
    private final Consumer<Target> chosen;
    private Function<String, Found> search = _ -> new Found(List.of(), 0);

    /**
     * What fits.
     *
     * @param recent so many at the head of it are there because they were chosen lately
     */
    record Found(List<Entry> entries, int recent) {}

    /** A line as it is shown. */
    record Row(Entry entry, boolean isRecent) {}

    /**
     * A palette.
     *
     * @param chosen gets the target, after it is closed
     */
    Palette(Consumer<Target> chosen) {
        super("search", Texts.of("palette").get("title"), () -> {});
        this.chosen = chosen;
        setId("palette");
        Stylesheet.apply(this, Palette.class);
        getStyleClass().add("palette");
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        field.setId("palette-field");
        field.setPromptText(texts.get("prompt"));
        field.setAccessibleText(texts.get("title"));
        field.textProperty().subscribe((_, _) -> refresh());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        foot.setId("palette-foot");
        foot.setWrapText(true);
        buildList();
        getChildren().setAll(field, list, foot);
        setFirst(field);
        setLight();
    }

    private void buildList() {
        list.setId("palette-list");
        list.setAccessibleText(texts.get("list"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setMinHeight(0);
        list.setPlaceholder(new Label(texts.get("none")));
        list.setCellFactory(_ -> new RowCell(texts, this::choose));
        list.focusedProperty().subscribe(focused -> {
            if (focused) {
                field.requestFocus();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            foot.getStyleClass().remove("refusal");
            foot.setText(texts.get("foot"));
            field.setAccessibleHelp(row == null ? texts.get("none") : RowCell.spoken(row, texts));
        });
    }

    /** Says how to find, and finds anew. */
    void setSearch(Function<String, Found> how) {
        search = how;
        refresh();
    }

    private void refresh() {
        Found found = search.apply(field.getText());
        List<Entry> entries = found.entries();
        list.getItems()
                .setAll(IntStream.range(0, entries.size())
                        .mapToObj(i -> new Row(entries.get(i), i < found.recent()))
                        .toList());
        double height = Math.clamp(entries.size(), 2, ROWS) * ROW_HEIGHT + 2.0;
        list.setPrefHeight(height);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        boolean handled = true;
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(ROWS - 1);
            case PAGE_UP -> step(1 - ROWS);
            case ENTER -> choose();
            default -> handled = event.getCode() == KeyCode.TAB;
        }
        if (handled) {
            event.consume();
        }
    }

    private void step(int rows) {
        int last = list.getItems().size() - 1;
        int at = list.getSelectionModel().getSelectedIndex();
        boolean around = Math.abs(rows) == 1 && (at + rows < 0 || at + rows > last);
        int next = around ? last - at : Math.clamp(at + rows, 0, Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - ROWS / 2));
    }

    private void choose() {
        Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            choose(row);
        }
    }

    /** Goes there; what cannot be done now says why, and the palette stays. */
    private void choose(Row row) {
        String refusal = RowCell.refusal(row);
        if (refusal.isEmpty()) {
            close();
            chosen.accept(row.entry().target());
        } else {
            list.getSelectionModel().select(row);
            foot.getStyleClass().add("refusal");
            foot.setText(texts.get("refused", row.entry().title(), refusal));
            field.setAccessibleHelp(foot.getText());
        }
    }
}
