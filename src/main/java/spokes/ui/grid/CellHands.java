package spokes.ui.grid;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Marks blocks of a table's cells by mouse and keys, as in a spreadsheet. */
final class CellHands {
    private final TableView<?> table;
    private final CellBlock block;
    private final Doing doing;

    /** What is done with a block. */
    interface Doing {
        /** Another block is marked. */
        void marked();

        void copy();

        void paste();

        /** Writes what the first row of the block holds into the others. */
        void fillDown();

        void clear();

        /** Opens the cell where marking is now; {@code typed} takes the place of what it holds, if it is not empty. */
        void edit(String typed);

        /** A cell was pressed to be marked, and the table took note of it. */
        void pressed();

        /** A row was added to those that are selected, or taken from them: what is marked is no block. */
        void scattered();

        /** Row where keys begin to mark; below 0 if there is none. */
        int firstRow();

        /** Whether there are cells that can be written into. */
        boolean isWritable();

        /** Whether the mouse marks by dragging. */
        boolean marksByDragging();
    }

    CellHands(TableView<?> table, CellBlock block, Doing doing) {
        this.table = table;
        this.block = block;
        this.doing = doing;
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (cellAt(event) != null && !isWriting(event.getTarget()) && !isScattering(event)) {
                doing.pressed();
            }
        });
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(MouseEvent event) {
        TableCell<?, ?> cell = cellAt(event);
        if (cell == null || event.getButton() == MouseButton.MIDDLE || isWriting(event.getTarget())) {
            return;
        }
        if (isScattering(event)) {
            doing.scattered();
            return;
        }
        int column = table.getVisibleLeafColumns().indexOf(cell.getTableColumn());
        boolean within = event.getButton() == MouseButton.SECONDARY && block.has(cell.getIndex(), column);
        if (!within) {
            mark(cell.getIndex(), column, event.isShiftDown());
        }
        table.requestFocus();
        if (doing.isWritable() && event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            doing.edit("");
            event.consume();
        }
    }

    /** Whether rows are selected one by one, which only a table does that selects rows. */
    private boolean isScattering(MouseEvent event) {
        return event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY && table.getSelectionModel() != null;
    }

    private void dragged(MouseEvent event) {
        boolean isPrimary = event.isPrimaryButtonDown() || event.getButton() == MouseButton.PRIMARY;
        if (!isPrimary || !block.isThere() || !doing.marksByDragging() || isScattering(event)) {
            return;
        }
        TableCell<?, ?> cell = cellAt(event);
        if (cell != null) {
            mark(cell.getIndex(), table.getVisibleLeafColumns().indexOf(cell.getTableColumn()), true);
        } else if (event.getY() > table.getHeight() || event.getY() < 0) {
            step(event.getY() < 0 ? -1 : 1, 0, true);
        }
    }

    private static @Nullable TableCell<?, ?> cellAt(MouseEvent event) {
        @Nullable Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableCell)) {
            node = node.getParent();
        }
        return node instanceof TableCell<?, ?> cell && !cell.isEmpty() ? cell : null;
    }

    private static boolean isWriting(Object target) {
        return target instanceof TextInputControl
                || (target instanceof Node node && node.getParent() instanceof TextInputControl);
    }

    private void mark(int row, int column, boolean extend) {
        block.press(row, column, extend);
        doing.marked();
    }

    private void step(int rows, int columns, boolean extend) {
        if (!block.isThere() && doing.firstRow() >= 0) {
            block.press(doing.firstRow(), 0, false);
        }
        block.step(rows, columns, extend);
        reveal();
        doing.marked();
    }

    /** Scrolls to where marking is now, if it is not in sight. */
    void reveal() {
        if (!block.isThere()) {
            return;
        }
        int row = block.leadRow();
        int page = page();
        int first = firstInSight();
        if (row < first) {
            table.scrollTo(row);
        } else if (row >= first + page) {
            table.scrollTo(Math.max(0, row - page + 1));
        }
        table.scrollToColumnIndex(block.leadColumn());
    }

    private int firstInSight() {
        return table.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof IndexedCell<?> row && !row.isEmpty() && row.isVisible())
                .filter(node -> node.getBoundsInParent().getMinY() > -1)
                .mapToInt(node -> ((IndexedCell<?>) node).getIndex())
                .min()
                .orElse(0);
    }

    /** Whole rows in sight. */
    private int page() {
        @Nullable Node flow = table.lookup(".virtual-flow .clipped-container");
        double height =
                flow == null ? table.getHeight() : flow.getLayoutBounds().getHeight();
        return Math.max(1, (int) (height / table.getFixedCellSize()));
    }

    private void pressed(KeyEvent event) {
        if (isWriting(event.getTarget())) {
            return;
        }
        if (event.isShortcutDown() ? isShortcut(event) : isStep(event) || isLeft(event) || isEdit(event)) {
            event.consume();
        } else if (doing.isWritable()
                && !event.isShortcutDown()
                && !event.isAltDown()
                && isCharacter(event.getCode())
                && block.isThere()) {
            event.consume(); // it is typed into the cell, not a key of the window
        }
    }

    private static boolean isCharacter(KeyCode code) {
        return code.isLetterKey() || code.isDigitKey() || code == KeyCode.SLASH;
    }

    private boolean isStep(KeyEvent event) {
        boolean extend = event.isShiftDown();
        int far = Integer.MAX_VALUE / 2;
        switch (event.getCode()) {
            case UP, KP_UP -> step(-1, 0, extend);
            case DOWN, KP_DOWN -> step(1, 0, extend);
            case LEFT, KP_LEFT -> step(0, -1, extend);
            case RIGHT, KP_RIGHT -> step(0, 1, extend);
            case HOME -> step(0, -far, extend);
            case END -> step(0, far, extend);
            case PAGE_UP -> step(-page(), 0, extend);
            case PAGE_DOWN -> step(page(), 0, extend);
            case ENTER -> step(extend ? -1 : 1, 0, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether a key leaves a block of several cells. */
    private boolean isLeft(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || block.size() <= 1) {
            return false;
        }
        mark(block.leadRow(), block.leadColumn(), false);
        return true;
    }

    private boolean isEdit(KeyEvent event) {
        if (!doing.isWritable()) {
            return false;
        }
        switch (event.getCode()) {
            case F2 -> doing.edit("");
            case DELETE, BACK_SPACE -> doing.clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isShortcut(KeyEvent event) {
        boolean extend = event.isShiftDown();
        int far = Integer.MAX_VALUE / 2;
        switch (event.getCode()) {
            case A -> {
                block.all();
                doing.marked();
            }
            case C -> doing.copy();
            case V, D -> {
                if (!doing.isWritable()) {
                    return false;
                }
                write(event.getCode());
            }
            case UP -> step(-far, 0, extend);
            case DOWN -> step(far, 0, extend);
            case LEFT -> step(0, -far, extend);
            case RIGHT -> step(0, far, extend);
            case HOME -> step(-far, -far, extend);
            case END -> step(far, far, extend);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void write(KeyCode code) {
        if (code == KeyCode.V) {
            doing.paste();
        } else {
            doing.fillDown();
        }
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean isText = text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) != 127;
        if (isText
                && doing.isWritable()
                && block.isThere()
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !isWriting(event.getTarget())) {
            doing.edit(text);
            event.consume();
        }
    }
}
