package spokes.ui.move;

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
    record Possible(long basis, Session.Preview preview) implements MoveAnswer {}

    /**
     * It cannot be made.
     *
     * @param reason why, in one line
     */
    record Impossible(String reason) implements MoveAnswer {}

    /** Works a move out. May take long for many products; any thread may do it. */
    static MoveAnswer to(Session session, Cargo cargo, String to, Amount amount) {
        try {
            long basis = session.state().number();
            MoveStock order = cargo.order(to, amount);
            return new Possible(basis, session.preview(order));
        } catch (Refused refused) {
            return new Impossible(Phrases.say(refused.reason()));
        }
    }
}
