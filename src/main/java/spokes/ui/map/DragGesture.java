package spokes.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import spokes.session.Session;
import spokes.ui.Figures;
import spokes.ui.Selection;
import spokes.ui.Texts;
import spokes.ui.move.Amount;
import spokes.ui.move.Cargo;
import spokes.ui.move.DragSentence;
import spokes.ui.move.MoveAnswer;
import spokes.ui.move.MoveMaker;
import spokes.ui.move.MovePreviews;
import spokes.ui.move.StockDrag;

/**
 * Drags stock over the map: what {@link StockDrag} says is shown by centers, ghost and card, and performed on the drop.
 *
 * <p>It is told of pointer and keys by the map, which hit-tests by itself: no drag of the platform is involved.
 */
final class DragGesture {
    private final Session session;
    private final Selection selection;
    private final Figures figures;
    private final Texts texts;
    private final DropTargets targets;
    private final DragLayer layer;
    private final MovePreviews previews;
    private final MoveMaker maker;
    private final Consumer<Optional<Session.Preview>> recolor;
    private final Supplier<List<Rectangle2D>> changing;

    private final StockDrag drag = new StockDrag();
    private Optional<Cargo> cargo = Optional.empty();
    private Optional<MoveAnswer> answer = Optional.empty();
    private Optional<String> asked = Optional.empty();
    private boolean dropWhenKnown;

    /** Whether the card may still move to where it hides least. */
    private boolean firstAnswer;

    DragGesture(
            Session session,
            Selection selection,
            Figures figures,
            Texts texts,
            DropTargets targets,
            DragLayer layer,
            MovePreviews previews,
            MoveMaker maker,
            Consumer<Optional<Session.Preview>> recolor,
            Supplier<List<Rectangle2D>> changing) {
        this.session = session;
        this.selection = selection;
        this.figures = figures;
        this.texts = texts;
        this.targets = targets;
        this.layer = layer;
        this.previews = previews;
        this.maker = maker;
        this.recolor = recolor;
        this.changing = changing;
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
                layer.carry(nothing(), "");
            } else {
                layer.carry(
                        goods.single()
                                .map(product -> product.name())
                                .orElseGet(() -> texts.get(
                                        "ghost.products", goods.items().size())),
                        amountText(goods) + " · " + texts.get("ghost.pick"));
            }
        });
    }

    private String amountText(Cargo goods) {
        double units = drag.amount().units(0, goods.spare());
        return units > 0 ? figures.number(units, 0) : texts.get("ghost.spare", figures.number(goods.spare(), 0));
    }

    private String nothing() {
        return texts.get("ghost.nothing", targets.nameOfSender());
    }

    /** Works out what dropping here would do. */
    private void ask(boolean otherTarget) {
        answer = Optional.empty();
        targets.release();
        Optional<CenterMarker> target = targets.over(drag);
        if (target.isEmpty() || cargo.isEmpty()) {
            previews.forget();
            recolor.accept(Optional.empty());
            return;
        }
        Cargo goods = cargo.get();
        if (goods.isEmpty()) {
            show(target.get(), new MoveAnswer.Impossible(nothing()));
            return;
        }
        target.get().setOver(true, false);
        if (otherTarget) {
            layer.card().wait(between(target.get()));
            place(target.get());
            firstAnswer = true;
        }
        String to = target.get().center().code();
        Amount amount = drag.amount();
        previews.ask(
                goods.single().isPresent(),
                () -> MoveAnswer.to(session, goods, to, amount),
                found -> show(target.get(), found));
    }

    private String between(CenterMarker target) {
        return texts.get("card.between", targets.nameOfSender(), target.center().name());
    }

    private void show(CenterMarker target, MoveAnswer found) {
        answer = Optional.of(found);
        switch (found) {
            case MoveAnswer.Possible possible -> {
                layer.card().show(DragSentence.of(session.state().workspace(), possible.preview(), figures));
                target.setOver(true, false);
                recolor.accept(Optional.of(possible.preview()));
            }
            case MoveAnswer.Impossible impossible -> {
                layer.card().refuse(between(target), impossible.reason());
                target.setOver(true, true);
                recolor.accept(Optional.empty());
            }
        }
        place(target);
        if (dropWhenKnown) {
            drop(found);
        }
    }

    /** Puts the card where it hides least: neither centers nor the areas that would change. */
    private void place(CenterMarker target) {
        List<Rectangle2D> avoid = targets.boxesBut(target);
        avoid.addAll(changing.get());
        layer.showCard(target.middle(), target.seenBox(), avoid, firstAnswer);
        firstAnswer = false;
    }

    /** The wheel turned: more or less of it. */
    void turn(double notches, boolean alt) {
        cargo.filter(goods -> isDragging() && !goods.isEmpty()).ifPresent(goods -> {
            drag.turn(notches, alt, goods.unitsPerCase(), unitsNow(goods), goods.spare());
            amountChanged();
        });
    }

    private double unitsNow(Cargo goods) {
        if (answer.orElse(null) instanceof MoveAnswer.Possible possible) {
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
            drag.setAll(true);
            amountChanged();
        } else if (code == KeyCode.BACK_SPACE) {
            drag.erase(event.isAltDown(), unitsPerCase);
            amountChanged();
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
                dropWhenKnown = answer.isEmpty();
                answer.ifPresent(this::drop);
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
        answer = Optional.empty();
        asked = Optional.empty();
        cargo = Optional.empty();
        previews.forget();
        targets.quench();
        layer.clear();
        recolor.accept(Optional.empty());
    }
}
