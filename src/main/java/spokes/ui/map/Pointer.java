package spokes.ui.map;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import spokes.ui.Selection;

/**
 * Turns what mouse and keyboard do on the map into a drag of stock, a pan, a selection.
 *
 * <p>It filters the events of the whole surface and finds by itself what is at a point, because not every platform
 * sends a drag's events to the node where it began, or says that a button is down.
 */
final class Pointer {
    private final MapView map;
    private final DragGesture drag;
    private final InboundGesture inbound;
    private final SiteGesture site;
    private final Navigation navigation;
    private final CenterLayer centers;
    private final Selection selection;
    private final EventHandler<KeyEvent> keyDown;
    private final EventHandler<KeyEvent> keyUp;
    private Region surface = new Region();
    private double pressedX;
    private double pressedY;
    private boolean moved;
    private boolean buttonDown;

    Pointer(
            MapView map,
            DragGesture drag,
            InboundGesture inbound,
            SiteGesture site,
            Navigation navigation,
            CenterLayer centers,
            Selection selection) {
        this.map = map;
        this.drag = drag;
        this.inbound = inbound;
        this.site = site;
        this.navigation = navigation;
        this.centers = centers;
        this.selection = selection;
        keyDown = event -> {
            inbound.keyPressed(event);
            drag.keyPressed(event);
            if (site.isDragging() && event.getCode() == KeyCode.ESCAPE) {
                site.escape();
                event.consume();
            }
        };
        keyUp = drag::keyReleased;
    }

    /** Filters the events of the pane that all layers lie in. */
    void listenTo(Region pane) {
        surface = pane;
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventFilter(MouseEvent.MOUSE_MOVED, this::hovered);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        pane.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> map.leave());
        pane.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        pane.addEventFilter(ZoomEvent.ZOOM, navigation::pinch);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        pane.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                listenToKeys(before, false);
            }
            if (now != null) {
                listenToKeys(now, true);
            }
        });
    }

    /** While stock hangs on the pointer, all keys are about it, wherever the focus is. */
    private void listenToKeys(Scene scene, boolean on) {
        if (on) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, keyDown);
            scene.addEventFilter(KeyEvent.KEY_RELEASED, keyUp);
        } else {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, keyDown);
            scene.removeEventFilter(KeyEvent.KEY_RELEASED, keyUp);
        }
    }

    /** Ends what is under way; nothing happened. */
    void cancel() {
        drag.cancel();
        inbound.cancel();
        navigation.cancel();
        site.cancel();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            cancel();
            return;
        }
        pressedX = event.getX();
        pressedY = event.getY();
        moved = false;
        navigation.halt();
        buttonDown = true;
        map.leave();
        Optional<CenterMarker> center = centers.find(event.getX(), event.getY());
        center.ifPresentOrElse(
                marker -> {
                    marker.requestFocus();
                    if (event.isShortcutDown() || site.placingProperty().get()) {
                        site.press(marker, event.getX(), event.getY());
                    } else {
                        drag.press(marker, event.getX(), event.getY());
                    }
                },
                () -> navigation.press(event.getX(), event.getY()));
    }

    private void dragged(MouseEvent event) {
        moved = moved || Math.hypot(event.getX() - pressedX, event.getY() - pressedY) >= 3;
        if (site.isUnderWay()) {
            site.move(event.getX(), event.getY());
        } else if (drag.isUnderWay()) {
            drag.move(event.getX(), event.getY(), event.isShiftDown());
        } else if (moved) {
            navigation.drag(event.getX(), event.getY(), System.nanoTime());
        }
        showCursor(event);
    }

    private void hovered(MouseEvent event) {
        if (inbound.isUnderWay()) {
            surface.setCursor(Cursor.CLOSED_HAND);
        } else if (isHeld()) {
            dragged(event);
        } else {
            boolean area = map.hover(event.getX(), event.getY()).isPresent();
            boolean center = centers.find(event.getX(), event.getY()).isPresent();
            surface.setCursor(center ? Cursor.OPEN_HAND : area ? Cursor.HAND : Cursor.DEFAULT);
        }
    }

    /** Whether the button is down, which not every platform says. */
    private boolean isHeld() {
        return drag.isUnderWay() || (site.isUnderWay() && buttonDown) || navigation.isPanning();
    }

    private void showCursor(MouseEvent event) {
        boolean holds = drag.isDragging() || site.isDragging() || (navigation.isPanning() && moved);
        surface.setCursor(holds ? Cursor.CLOSED_HAND : Cursor.DEFAULT);
        if (holds) {
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        boolean clickedMap = navigation.isPanning() && !moved;
        navigation.release(System.nanoTime());
        drag.release().ifPresent(this::select);
        if (buttonDown) {
            site.release().ifPresent(this::select);
        }
        buttonDown = false;
        if (clickedMap) {
            Optional<String> area = map.hover(event.getX(), event.getY());
            selection.areaProperty().set(area);
            if (area.isEmpty()) {
                selection.centerProperty().set(Optional.empty());
            }
        }
        surface.setCursor(Cursor.DEFAULT);
    }

    private void select(String center) {
        selection.areaProperty().set(Optional.empty());
        selection.centerProperty().set(Optional.of(center));
    }

    private void scrolled(ScrollEvent event) {
        if (inbound.isUnderWay()) {
            inbound.turn(Math.signum(event.getDeltaY()), event.isAltDown());
        } else if (drag.isDragging()) {
            drag.turn(Math.signum(event.getDeltaY()), event.isAltDown());
        } else if (!drag.isUnderWay() && !site.isUnderWay()) {
            navigation.scroll(event);
        }
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        boolean handled = true;
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> navigation.zoomBy(0.5);
            case MINUS, SUBTRACT -> navigation.zoomBy(-0.5);
            case HOME, DIGIT0, NUMPAD0 -> map.fitToNetwork();
            case ESCAPE -> handled = site.escape() || deselect();
            default -> handled = onCenter(event);
        }
        if (handled) {
            event.consume();
        }
    }

    private boolean deselect() {
        boolean any = selection.centerProperty().get().isPresent()
                || selection.areaProperty().get().isPresent();
        selection.centerProperty().set(Optional.empty());
        selection.areaProperty().set(Optional.empty());
        return any;
    }

    private boolean onCenter(KeyEvent event) {
        if (!(event.getTarget() instanceof CenterMarker marker) || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (site.keyPressed(marker, event)) {
            return true;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.P) {
            site.placingProperty().set(!site.placingProperty().get());
            return true;
        }
        if (code.isArrowKey()) {
            centers.findNext(marker, code).ifPresent(CenterMarker::requestFocus);
            return true;
        }
        boolean moves = code == KeyCode.M;
        if (moves || code == KeyCode.ENTER || code == KeyCode.SPACE) {
            select(marker.center().code());
        }
        if (moves) {
            map.openKeyboardMove();
        }
        return moves || code == KeyCode.ENTER || code == KeyCode.SPACE;
    }
}
