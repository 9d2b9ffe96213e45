package spokes.ui.map;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import spokes.session.Session;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.move.DragSentence;
import spokes.ui.move.MoveAnswer;

/** Tells at a center that stock is held over what dropping it there would do, where that hides least. */
final class TargetCard {
    private final Session session;
    private final Figures figures;
    private final Texts texts;
    private final DropTargets targets;
    private final DragLayer layer;
    private final Supplier<List<Rectangle2D>> changing;

    /** Whether the card may still move to where it hides least. */
    private boolean firstAnswer;

    /**
     * A card that tells nothing yet.
     *
     * @param changing where areas are that would change, in the pane
     */
    TargetCard(
            Session session,
            Figures figures,
            Texts texts,
            DropTargets targets,
            DragLayer layer,
            Supplier<List<Rectangle2D>> changing) {
        this.session = session;
        this.figures = figures;
        this.texts = texts;
        this.targets = targets;
        this.layer = layer;
        this.changing = changing;
    }

    /** Stock has come over a center, and what that would do is being worked out. */
    void await(CenterMarker target) {
        layer.card().wait(between(target));
        place(target);
        firstAnswer = true;
    }

    /** Tells what would be, on the card and at the center; areas that change are drawn already. */
    void show(CenterMarker target, MoveAnswer answer) {
        switch (answer) {
            case MoveAnswer.Possible possible -> {
                layer.card().show(DragSentence.of(session.state().workspace(), possible.preview(), figures));
                target.setOver(true, false);
            }
            case MoveAnswer.Impossible impossible -> {
                layer.card().refuse(between(target), impossible.reason());
                target.setOver(true, true);
            }
        }
        place(target);
    }

    private String between(CenterMarker target) {
        return texts.get("card.between", targets.nameOfSender(), target.center().name());
    }

    /** Puts the card where it hides least: neither centers nor the areas that would change. */
    private void place(CenterMarker target) {
        List<Rectangle2D> avoid = targets.boxesBut(target);
        avoid.addAll(changing.get());
        layer.showCard(target.middle(), target.seenBox(), avoid, firstAnswer);
        firstAnswer = false;
    }
}
