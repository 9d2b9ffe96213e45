package spokes.ui.map;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.move.Amount;
import spokes.ui.move.Cargo;
import spokes.ui.move.DragSentence;
import spokes.ui.move.MoveAnswer;
import spokes.ui.move.MovePreviews;

/** What dropping stock on the center it is held over would do: asked for, drawn, and kept until something else is asked. */
final class HeldOver {
    private final Session session;
    private final MovePreviews previews;
    private final TargetCard card;
    private final BiFunction<Session.Preview, State, DragSentence> words;
    private final Function<CenterMarker, String> between;
    private final Consumer<Optional<Session.Preview>> recolor;
    private Optional<MoveAnswer> answer = Optional.empty();

    /**
     * Held over nothing.
     *
     * @param between from where to where stock would go, in words
     * @param words   what a move would do, in words
     * @param recolor draws the areas as they would be after a move; as they are without one
     */
    HeldOver(
            Session session,
            MovePreviews previews,
            TargetCard card,
            Function<CenterMarker, String> between,
            BiFunction<Session.Preview, State, DragSentence> words,
            Consumer<Optional<Session.Preview>> recolor) {
        this.session = session;
        this.previews = previews;
        this.card = card;
        this.between = between;
        this.words = words;
        this.recolor = recolor;
    }

    /** What dropping would do, as soon as it is known. */
    Optional<MoveAnswer> answer() {
        return answer;
    }

    /** Stock is held over open map. */
    void leave() {
        answer = Optional.empty();
        previews.forget();
        recolor.accept(Optional.empty());
    }

    /**
     * So much of these goods is held over a center.
     *
     * @param otherTarget whether it was held over another one before
     * @param known       called when the answer is known and shown, at once if it is worked out within a frame
     */
    void ask(CenterMarker target, Cargo goods, Amount amount, boolean otherTarget, Consumer<MoveAnswer> known) {
        answer = Optional.empty();
        target.setOver(true, false);
        if (otherTarget) {
            card.await(target, between.apply(target));
        }
        String to = target.center().code();
        previews.ask(goods.single().isPresent(), () -> MoveAnswer.to(session, goods, to, amount), found -> {
            show(target, found);
            known.accept(found);
        });
    }

    /** Shows what dropping would do. */
    void show(CenterMarker target, MoveAnswer found) {
        answer = Optional.of(found);
        recolor.accept(
                found instanceof MoveAnswer.Possible possible ? Optional.of(possible.preview()) : Optional.empty());
        switch (found) {
            case MoveAnswer.Possible possible -> card.show(target, words.apply(possible.preview(), session.state()));
            case MoveAnswer.Impossible impossible -> card.refuse(target, between.apply(target), impossible.reason());
        }
    }
}
