package spokes.ui.grid;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The field in a cell that is typed into: Enter takes it and goes down, Tab to the side, Escape takes nothing. */
final class CellEditor {
    private final Ended ended;
    private Optional<Open> open = Optional.empty();

    /** What follows. */
    interface Ended {
        /** A cell was written; it goes on by so many rows and columns. */
        void wrote(String text, int rows, int columns);

        /** Nothing was written. */
        void left();
    }

    private Subscription watching = Subscription.EMPTY;

    private record Open(
            TableCell<?, ?> cell,
            int row,
            TextField field,
            @Nullable Node graphic,
            ContentDisplay display) {}

    CellEditor(Ended ended) {
        this.ended = ended;
    }

    /**
     * Opens a cell.
     *
     * @param held  what it holds
     * @param typed what takes its place, if it is not empty
     */
    void open(TableCell<?, ?> cell, String held, String typed, String name) {
        close();
        TextField field = new TextField(typed.isEmpty() ? held : typed);
        field.setId("cell-editor");
        field.getStyleClass().add("cell-editor");
        field.setAccessibleText(name);
        Open now = new Open(cell, cell.getIndex(), field, cell.getGraphic(), cell.getContentDisplay());
        open = Optional.of(now);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, !typed.isEmpty()));
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cell.setGraphic(field);
        watching = cell.indexProperty().subscribe((_, index) -> {
            if (index.intValue() != now.row()) {
                leave(now);
            }
        });
        cell.applyCss(); // the field's skin, made later, would mark all of its text again
        field.requestFocus();
        if (typed.isEmpty()) {
            field.selectAll();
        } else {
            field.end();
        }
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                take(now, 0, 0);
            }
        });
    }

    /** Whether a cell is open. */
    boolean isOpen() {
        return open.isPresent();
    }

    private void pressed(KeyEvent event, boolean isTyped) {
        KeyCode code = event.getCode();
        int back = event.isShiftDown() ? -1 : 1;
        if (code == KeyCode.ESCAPE) {
            open.ifPresent(this::leave);
        } else if (code == KeyCode.ENTER) {
            open.ifPresent(now -> take(now, back, 0));
        } else if (code == KeyCode.TAB) {
            open.ifPresent(now -> take(now, 0, back));
        } else if (isTyped && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            open.ifPresent(now -> take(now, code == KeyCode.UP ? -1 : 1, 0));
        } else {
            return;
        }
        event.consume();
    }

    private void take(Open now, int rows, int columns) {
        if (isOpen(now)) {
            String text = now.field().getText();
            close();
            ended.wrote(text, rows, columns);
        }
    }

    private void leave(Open now) {
        if (isOpen(now)) {
            close();
            ended.left();
        }
    }

    private boolean isOpen(Open asked) {
        return open.filter(now -> now.equals(asked)).isPresent();
    }

    private void close() {
        open.ifPresent(now -> {
            open = Optional.empty();
            watching.unsubscribe();
            now.cell().setGraphic(now.graphic());
            now.cell().setContentDisplay(now.display());
        });
    }
}
