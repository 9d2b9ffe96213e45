package spokes.ui.freight;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import spokes.ui.InboundDrag;
import spokes.ui.Texts;
import spokes.ui.move.StockDrag;

/**
 * Takes a shipment off its row once the pointer moved far enough to mean it, and follows the pointer over the whole window:
 * a ghost beside it, until it is over the map, which shows what dropping there would do.
 */
final class RowDrag {
    private static final double OFFSET = 14;

    private final Texts texts;
    private final InboundDrag drag;
    private final Label ghost = new Label();
    private final EventHandler<MouseEvent> moved = this::moved;
    private final EventHandler<MouseEvent> released = this::released;
    private final EventHandler<KeyEvent> escaped = this::escaped;
    private Optional<ShipmentRow> pressed = Optional.empty();
    private Optional<Scene> scene = Optional.empty();
    private double startX;
    private double startY;

    RowDrag(Texts texts, InboundDrag drag) {
        this.texts = texts;
        this.drag = drag;
        ghost.getStyleClass().add("shipment-ghost");
        ghost.setId("shipment-ghost");
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
    }

    /** Makes what a row shows draggable. */
    void takeFrom(TableRow<ShipmentRow> row) {
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                press(row.getItem(), row.getScene(), event);
            }
        });
        row.hoverProperty()
                .subscribe(over -> row.setCursor(over && !row.isEmpty() ? Cursor.OPEN_HAND : Cursor.DEFAULT));
    }

    private void press(ShipmentRow row, Scene of, MouseEvent event) {
        end();
        if (row.isExpected()) {
            pressed = Optional.of(row);
            scene = Optional.of(of);
            startX = event.getSceneX();
            startY = event.getSceneY();
            of.addEventFilter(MouseEvent.MOUSE_DRAGGED, moved);
            of.addEventFilter(MouseEvent.MOUSE_MOVED, moved);
            of.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
            of.addEventFilter(KeyEvent.KEY_PRESSED, escaped);
        }
    }

    private void moved(MouseEvent event) {
        double x = event.getSceneX();
        double y = event.getSceneY();
        if (!ghost.isVisible() || ghost.getParent() == null) {
            if (Math.hypot(x - startX, y - startY) < StockDrag.THRESHOLD) {
                return;
            }
            begin();
        } else if (!drag.isUnderWay()) {
            end();
            return;
        }
        boolean isOverMap = drag.move(x, y);
        ghost.setOpacity(isOverMap ? 0 : 1);
        ghost.relocate(x + OFFSET, y + OFFSET);
        event.consume();
    }

    private void begin() {
        pressed.ifPresent(row -> {
            drag.begin(row.shipment());
            ghost.setText(texts.get("shipments.ghost", row.name()));
            ghost.setVisible(true);
            scene.ifPresent(of -> {
                of.setCursor(Cursor.CLOSED_HAND);
                if (of.getRoot() instanceof Pane root) {
                    root.getChildren().add(ghost);
                    ghost.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
                    ghost.applyCss();
                    ghost.autosize();
                }
            });
        });
    }

    private void released(MouseEvent event) {
        if (drag.isUnderWay()) {
            drag.drop();
            event.consume();
        }
        end();
    }

    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            drag.cancel();
            end();
        }
    }

    private void end() {
        scene.ifPresent(of -> {
            of.removeEventFilter(MouseEvent.MOUSE_DRAGGED, moved);
            of.removeEventFilter(MouseEvent.MOUSE_MOVED, moved);
            of.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
            of.removeEventFilter(KeyEvent.KEY_PRESSED, escaped);
            of.setCursor(Cursor.DEFAULT);
            if (of.getRoot() instanceof Pane root) {
                root.getChildren().remove(ghost);
            }
        });
        scene = Optional.empty();
        pressed = Optional.empty();
    }
}
