package spokes.ui.kpi;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import spokes.ui.control.Press;

/** What makes a whole line of a grid a button: it lies behind the cells, and shows focus and hover for all of them. */
final class LineButton extends Region {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Runnable action;

    LineButton(Runnable action) {
        this.action = action;
        getStyleClass().add("line-button");
        setMinHeight(0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        Press.on(this, action);
        setOnMouseEntered(_ -> pseudoClassStateChanged(OVER, true));
        setOnMouseExited(_ -> pseudoClassStateChanged(OVER, false));
    }

    /** Puts a line of cells into a grid and lies behind them. */
    void placeIn(GridPane grid, int row, Node... cells) {
        grid.add(this, 0, row, cells.length, 1);
        for (int column = 0; column < cells.length; column++) {
            Node cell = cells[column];
            grid.add(cell, column, row);
            Press.onClick(cell, () -> {
                requestFocus();
                action.run();
            });
            cell.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> pseudoClassStateChanged(OVER, true));
            cell.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pseudoClassStateChanged(OVER, isHover()));
        }
    }
}
