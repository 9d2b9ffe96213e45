package spokes.ui.map;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import spokes.model.InboundShipment;
import spokes.session.Session;
import spokes.ui.Figures;
import spokes.ui.InboundDrag;
import spokes.ui.Texts;
import spokes.ui.move.DragSentence;
import spokes.ui.move.Drawn;
import spokes.ui.move.InboundAnswer;
import spokes.ui.move.MoveMaker;
import spokes.ui.move.MovePreviews;
import spokes.ui.move.Recoloring;
import spokes.ui.move.StockDrag;

/**
 * Drags an inbound shipment onto a center: all of it, or so many units as digits and wheel say, goes there instead of where
 * it was to go. What that changes is told before the drop.
 */
final class InboundGesture implements InboundDrag {
    private final Session session;
    private final Figures figures;
    private final Texts texts;
    private final DropTargets targets;
    private final DragLayer layer;
    private final TargetCard card;
    private final MovePreviews previews;
    private final MoveMaker maker;
    private final Recoloring recoloring;
    private final Function<String, Optional<Point2D>> sources;

    private final StockDrag drag = new StockDrag();
    private Optional<InboundShipment> shipment = Optional.empty();
    private Optional<String> asked = Optional.empty();
    private Optional<InboundAnswer> answer = Optional.empty();
    private boolean dropWhenKnown;

    /**
     * A gesture that has not begun.
     *
     * @param recoloring draws the areas of another plan
     * @param sources where supply points are, by code, in the pane
     */
    InboundGesture(
            Session session,
            Figures figures,
            Texts texts,
            DropTargets targets,
            DragLayer layer,
            TargetCard card,
            MovePreviews previews,
            MoveMaker maker,
            Recoloring recoloring,
            Function<String, Optional<Point2D>> sources) {
        this.session = session;
        this.figures = figures;
        this.texts = texts;
        this.targets = targets;
        this.layer = layer;
        this.card = card;
        this.previews = previews;
        this.maker = maker;
        this.recoloring = recoloring;
        this.sources = sources;
    }

    @Override
    public boolean isUnderWay() {
        return shipment.isPresent();
    }

    @Override
    public void begin(InboundShipment goods) {
        cancel();
        shipment = Optional.of(goods);
        drag.press("", Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
        targets.light("");
        sources.apply(goods.supplyPoint()).ifPresent(layer::begin);
        carry();
    }

    private void carry() {
        shipment.ifPresent(goods -> layer.ghost()
                .carry(
                        texts.get("ghost.shipment", name(goods), figures.number(units(goods, ""), 0)),
                        texts.get("ghost.pick")));
    }

    private static String name(InboundShipment goods) {
        return goods.references().isEmpty() ? goods.name() : goods.references();
    }

    /** Units that would go to a center. */
    private double units(InboundShipment goods, String center) {
        double all = goods.unitsBut(center);
        return Math.min(all, drag.amount().units(all, all));
    }

    @Override
    public boolean move(double sceneX, double sceneY) {
        Point2D point = layer.sceneToLocal(sceneX, sceneY);
        boolean inside = isUnderWay() && !dropWhenKnown && layer.contains(point);
        if (isUnderWay() && !dropWhenKnown) {
            drag.move(
                    point.getX(), point.getY(), inside ? targets.codeAt(point.getX(), point.getY()) : Optional.empty());
            if (drag.over().isEmpty()) {
                hover(point, inside);
            }
            if (!drag.over().equals(asked)) {
                asked = drag.over();
                ask(true);
            }
        }
        return inside;
    }

    private void hover(Point2D point, boolean inside) {
        if (inside) {
            layer.follow(point.getX(), point.getY());
        } else {
            layer.rest();
        }
    }

    /** Works out what dropping here would do. */
    private void ask(boolean otherTarget) {
        targets.release();
        answer = Optional.empty();
        Optional<CenterMarker> target = targets.over(drag);
        if (target.isEmpty() || shipment.isEmpty()) {
            previews.forget();
            recoloring.plain();
            return;
        }
        CenterMarker marker = target.get();
        InboundShipment goods = shipment.get();
        String to = marker.center().code();
        marker.setOver(true, false);
        if (goods.unitsBut(to) == 0) {
            show(
                    marker,
                    new InboundAnswer.Impossible(
                            texts.get("ghost.there", marker.center().name())));
            return;
        }
        if (otherTarget) {
            card.await(marker, between(marker));
        }
        var amount = drag.amount();
        previews.ask(() -> Drawn.of(InboundAnswer.to(session, goods, to, amount), recoloring), found -> {
            found.draw().run();
            show(marker, found.answer());
            if (dropWhenKnown) {
                drop(found.answer());
            }
        });
    }

    private String between(CenterMarker target) {
        return texts.get(
                "card.between",
                shipment.map(InboundGesture::name).orElse(""),
                target.center().name());
    }

    private void show(CenterMarker target, InboundAnswer found) {
        answer = Optional.of(found);
        switch (found) {
            case InboundAnswer.Possible possible -> {
                card.show(target, DragSentence.of(session.state().workspace(), possible, figures));
            }
            case InboundAnswer.Impossible impossible -> {
                card.refuse(target, between(target), impossible.reason());
            }
        }
    }

    /** A key went down: while a shipment hangs on the pointer, all keys are about it. */
    void keyPressed(KeyEvent event) {
        if (!isUnderWay()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            cancel();
        } else if (code == KeyCode.BACK_SPACE) {
            drag.erase(event.isAltDown(), unitsPerCase());
            amountChanged();
        } else if (StockDrag.notches(code) != 0) {
            turn(StockDrag.notches(code), event.isAltDown());
        } else if (code.isDigitKey()) {
            String name = code.getName();
            drag.type(name.charAt(name.length() - 1), event.isAltDown(), unitsPerCase());
            amountChanged();
        }
        event.consume();
    }

    /** The wheel turned over the map: more or less of it. */
    void turn(double notches, boolean alt) {
        shipment.ifPresent(goods -> {
            String to = drag.over().orElse("");
            drag.turn(notches, alt, unitsPerCase(), units(goods, to), goods.unitsBut(to));
            amountChanged();
        });
    }

    /** Units in a case of what comes, by the mean of its rows; at least 1. */
    private double unitsPerCase() {
        return shipment.map(goods -> InboundAnswer.unitsPerCase(session.state().workspace(), goods))
                .orElse(1.0);
    }

    private void amountChanged() {
        carry();
        ask(false);
    }

    @Override
    public void drop() {
        if (!isUnderWay() || dropWhenKnown) {
            return;
        }
        if (drag.over().isEmpty()) {
            cancel();
        } else if (answer.isPresent()) {
            drop(answer.get());
        } else {
            dropWhenKnown = true;
        }
    }

    private void drop(InboundAnswer found) {
        cancel();
        switch (found) {
            case InboundAnswer.Possible possible -> maker.make(possible);
            case InboundAnswer.Impossible impossible -> {
                layer.snapBack();
                maker.tell(impossible.reason());
            }
        }
    }

    @Override
    public void cancel() {
        if (isUnderWay()) {
            drag.cancel();
            shipment = Optional.empty();
            asked = Optional.empty();
            answer = Optional.empty();
            dropWhenKnown = false;
            previews.forget();
            recoloring.plain();
            targets.quench();
            layer.clear();
        }
    }
}
