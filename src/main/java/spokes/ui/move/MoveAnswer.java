package spokes.ui.move;

import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.session.MoveStock;
import spokes.session.Session;
import spokes.ui.words.Phrases;

/** What would become of a move. */
public sealed interface MoveAnswer {

    /**
     * It can be made.
     *
     * @param basis   {@link spokes.session.State#number()} that it was worked out against
     * @param preview what it would change
     */
    record Possible(long basis, Session.Preview preview) implements MoveAnswer {
        @Override
        public Optional<JudgedPlan> findAfter() {
            return Optional.of(preview.after());
        }
    }

    /**
     * It cannot be made.
     *
     * @param reason why, in one line
     */
    record Impossible(String reason) implements MoveAnswer {
        @Override
        public Optional<JudgedPlan> findAfter() {
            return Optional.empty();
        }
    }

    /** The plan with it, if it can be made. */
    Optional<JudgedPlan> findAfter();

    /** Works a move out; any thread may do it. */
    static MoveAnswer to(Session session, MoveStock move) {
        try {
            long basis = session.state().number();
            return new Possible(basis, session.preview(move));
        } catch (Refused refused) {
            return new Impossible(Phrases.say(refused.reason()));
        }
    }

    /** Works a move out. May take long for many products; any thread may do it. */
    static MoveAnswer to(Session session, Cargo cargo, String to, Amount amount) {
        return to(session, cargo.order(to, amount));
    }
}
