package spokes.ui.map;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import spokes.session.Session;
import spokes.ui.Selection;
import spokes.ui.Texts;
import spokes.ui.move.Amount;
import spokes.ui.move.Cargo;
import spokes.ui.move.MoveAnswer;
import spokes.ui.move.MoveMaker;
import spokes.ui.move.StockDrag;

/**
 * Drags stock over the map: what {@link StockDrag} says is shown by centers, ghost and card, and performed on the drop.
 *
 * <p>It is told of pointer and keys by the map, which hit-tests by itself: no drag of the platform is involved.
 */
final class DragGesture {
    private final Session session;
    private final Selection selection;
    private final Texts texts;
    private final DropTargets targets;
    private final DragLayer layer;
    private final HeldOver heldOver;
    private final MoveMaker maker;

    private final StockDrag drag = new StockDrag();
    private Optional<Cargo> cargo = Optional.empty();
    private Optional<String> asked = Optional.empty();
    private boolean dropWhenKnown;

    /** Notches of the wheel that wait until it is known what is suggested. */
    private double turned;

    private boolean turnedUnits;

    /** Units that would move before Shift made it all. */
    private double beforeAll;

    /** A gesture that has not begun. */
    DragGesture(
            Session session,
            Selection selection,
            Texts texts,
            DropTargets targets,
            DragLayer layer,
            HeldOver heldOver,
            MoveMaker maker) {
        this.session = session;
        this.selection = selection;
        this.texts = texts;
        this.targets = targets;
        this.layer = layer;
        this.heldOver = heldOver;
        this.maker = maker;
    }

    /** Whether the pointer is down on a center, or stock hangs on it. */
    boolean isUnderWay() {
        return drag.phase() != StockDrag.Phase.IDLE;
    }

    boolean isDragging() {
        return drag.phase() == StockDrag.Phase.DRAGGING;
    }

    /** The pointer went down on a center. */
    void press(CenterMarker marker, double x, double y) {
        if (!dropWhenKnown) {
            drag.press(marker.center().code(), x, y);
        }
    }

    /** The pointer moved. */
    void move(double x, double y, boolean shift) {
        if (!isUnderWay()) {
            return;
        }
        boolean before = isDragging();
        boolean now = drag.move(x, y, targets.codeAt(x, y));
        if (now && !before) {
            begin(shift);
        }
        if (now && drag.over().isEmpty()) {
            layer.follow(x, y);
        }
        if (now && !drag.over().equals(asked)) {
            asked = drag.over();
            ask(true);
        }
    }

    private void begin(boolean shift) {
        drag.setAll(shift);
        cargo = Optional.of(Cargo.of(
                session.state().judged(),
                drag.from(),
                selection.productsProperty().get()));
        targets.light(drag.from());
        layer.begin(targets.sender());
        carry();
    }

    /** Says on the ghost what hangs on the pointer. */
    private void carry() {
        cargo.ifPresent(goods -> {
            if (goods.isEmpty()) {
                layer.ghost().carryNothing(nothing());
            } else {
                layer.ghost().carry(goods, drag.amount());
            }
        });
    }

    private String nothing() {
        return texts.get("ghost.nothing", targets.nameOfSender());
    }

    /** Works out what dropping here would do. */
    private void ask(boolean otherTarget) {
        targets.release();
        turned = 0;
        Optional<CenterMarker> target = targets.over(drag);
        if (target.isEmpty() || cargo.isEmpty()) {
            heldOver.leave();
        } else if (cargo.get().isEmpty()) {
            heldOver.refuse(target.get(), nothing());
        } else {
            heldOver.ask(target.get(), cargo.get(), drag.amount(), otherTarget, this::known);
        }
    }

    private void known(MoveAnswer found) {
        if (dropWhenKnown) {
            drop(found);
        } else if (turned != 0) {
            double notches = turned;
            turned = 0;
            turn(notches, turnedUnits);
        }
    }

    /** The wheel turned: more or less of it. */
    void turn(double notches, boolean alt) {
        cargo.filter(goods -> isDragging() && !goods.isEmpty()).ifPresent(goods -> {
            double now = unitsNow(goods);
            if (now == 0 && drag.over().isPresent()) {
                turned += notches;
                turnedUnits = alt;
            } else {
                turn(notches, alt, goods, now);
            }
        });
    }

    private void turn(double notches, boolean alt, Cargo goods, double now) {
        drag.turn(notches, alt, goods.unitsPerCase(), now, goods.spare());
        amountChanged();
    }

    private double unitsNow(Cargo goods) {
        if (drag.amount() instanceof Amount.Units(double units)) {
            return units;
        }
        if (heldOver.answer().orElse(null) instanceof MoveAnswer.Possible possible) {
            return possible.preview().effect().units();
        }
        return drag.amount().units(0, goods.spare());
    }

    /** A key went down. */
    void keyPressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (dropWhenKnown && code == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
        if (!isDragging()) {
            return;
        }
        double unitsPerCase = cargo.map(Cargo::unitsPerCase).orElse(1.0);
        if (code == KeyCode.ESCAPE) {
            cancel();
        } else if (code == KeyCode.SHIFT) {
            beforeAll = drag.amount() instanceof Amount.All
                    ? beforeAll
                    : cargo.map(this::unitsNow).orElse(0.0);
            drag.setAll(true);
            amountChanged();
        } else if (code == KeyCode.BACK_SPACE) {
            drag.erase(event.isAltDown(), unitsPerCase);
            amountChanged();
        } else if (StockDrag.notches(code) > 0 && drag.amount() instanceof Amount.All && beforeAll > 0) {
            cargo.ifPresent(
                    goods -> turn(1, event.isAltDown(), goods, beforeAll)); // a plus sign needs Shift on many keyboards
        } else if (StockDrag.notches(code) != 0) {
            turn(StockDrag.notches(code), event.isAltDown());
        } else if (code.isDigitKey()) {
            String name = code.getName();
            drag.type(name.charAt(name.length() - 1), event.isAltDown(), unitsPerCase);
            amountChanged();
        }
        event.consume();
    }

    /** A key went up. */
    void keyReleased(KeyEvent event) {
        if (isDragging() && event.getCode() == KeyCode.SHIFT) {
            drag.setAll(false);
            amountChanged();
        }
    }

    private void amountChanged() {
        carry();
        ask(false);
    }

    /** The pointer went up; says whether a center was clicked. */
    Optional<String> release() {
        boolean dragged = isDragging();
        return switch (drag.release()) {
            case StockDrag.Release.Click(String center) -> Optional.of(center);
            case StockDrag.Release.Nothing _ -> {
                if (dragged) {
                    end();
                }
                yield Optional.empty();
            }
            case StockDrag.Release.Drop _ -> {
                dropWhenKnown = heldOver.answer().isEmpty();
                heldOver.answer().ifPresent(this::drop);
                yield Optional.empty();
            }
        };
    }

    private void drop(MoveAnswer found) {
        end();
        switch (found) {
            case MoveAnswer.Possible possible -> maker.make(possible);
            case MoveAnswer.Impossible impossible -> {
                layer.snapBack();
                maker.tell(impossible.reason());
            }
        }
    }

    /** Leaves it: nothing happened. */
    void cancel() {
        if (isDragging() || dropWhenKnown) {
            end();
        }
        drag.cancel();
    }

    private void end() {
        drag.cancel();
        dropWhenKnown = false;
        asked = Optional.empty();
        cargo = Optional.empty();
        heldOver.leave();
        targets.quench();
        layer.clear();
    }
}
