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
import spokes.ui.move.Drawn;
import spokes.ui.move.MoveAnswer;
import spokes.ui.move.MovePreviews;
import spokes.ui.move.Recoloring;

/** What dropping stock on the center it is held over would do: asked for, drawn, and kept until something else is asked. */
final class HeldOver {
    private final Session session;
    private final MovePreviews previews;
    private final TargetCard card;
    private final BiFunction<Session.Preview, State, DragSentence> words;
    private final Function<CenterMarker, String> between;
    private final Recoloring recoloring;
    private Optional<MoveAnswer> answer = Optional.empty();

    /**
     * Held over nothing.
     *
     * @param between from where to where stock would go, in words
     * @param words   what a move would do, in words
     * @param recoloring draws the areas as they would be after a move
     */
    HeldOver(
            Session session,
            MovePreviews previews,
            TargetCard card,
            Function<CenterMarker, String> between,
            BiFunction<Session.Preview, State, DragSentence> words,
            Recoloring recoloring) {
        this.session = session;
        this.previews = previews;
        this.card = card;
        this.between = between;
        this.words = words;
        this.recoloring = recoloring;
    }

    /** What dropping would do, as soon as it is known. */
    Optional<MoveAnswer> answer() {
        return answer;
    }

    /** Stock is held over open map. */
    void leave() {
        answer = Optional.empty();
        previews.forget();
        recoloring.plain();
    }

    /**
     * So much of these goods is held over a center.
     *
     * @param otherTarget whether it was held over another one before
     * @param known       called when the answer is known and shown
     */
    void ask(CenterMarker target, Cargo goods, Amount amount, boolean otherTarget, Consumer<MoveAnswer> known) {
        answer = Optional.empty();
        target.setOver(true, false);
        if (otherTarget) {
            card.await(target, between.apply(target));
        }
        String to = target.center().code();
        previews.ask(() -> Drawn.of(MoveAnswer.to(session, goods, to, amount), recoloring), found -> {
            found.draw().run();
            show(target, found.answer());
            known.accept(found.answer());
        });
    }

    /** Says that nothing can be dropped here, whatever is asked. */
    void refuse(CenterMarker target, String reason) {
        recoloring.plain();
        show(target, new MoveAnswer.Impossible(reason));
    }

    private void show(CenterMarker target, MoveAnswer found) {
        answer = Optional.of(found);
        switch (found) {
            case MoveAnswer.Possible possible -> card.show(target, words.apply(possible.preview(), session.state()));
            case MoveAnswer.Impossible impossible -> card.refuse(target, between.apply(target), impossible.reason());
        }
    }
}
