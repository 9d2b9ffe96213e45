package spokes.ui.map;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import spokes.ui.move.DragSentence;

/** Tells at a center that goods are held over what dropping them there would do, where that hides least. */
final class TargetCard {
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
    TargetCard(DropTargets targets, DragLayer layer, Supplier<List<Rectangle2D>> changing) {
        this.targets = targets;
        this.layer = layer;
        this.changing = changing;
    }

    /**
     * Goods have come over a center, and what that would do is being worked out.
     *
     * @param between from where to where
     */
    void await(CenterMarker target, String between) {
        layer.card().wait(between);
        place(target);
        firstAnswer = true;
    }

    /** Tells what would be, on the card and at the center; areas that change are drawn already. */
    void show(CenterMarker target, DragSentence sentence) {
        layer.card().show(sentence);
        target.setOver(true, false);
        place(target);
    }

    /** Tells why it cannot be. */
    void refuse(CenterMarker target, String between, String reason) {
        layer.card().refuse(between, reason);
        target.setOver(true, true);
        place(target);
    }

    /** Puts the card where it hides least: neither centers nor the areas that would change. */
    private void place(CenterMarker target) {
        List<Rectangle2D> avoid = targets.boxesBut(target);
        avoid.addAll(changing.get());
        layer.showCard(target.middle(), target.seenBox(), avoid, firstAnswer);
        firstAnswer = false;
    }
}
