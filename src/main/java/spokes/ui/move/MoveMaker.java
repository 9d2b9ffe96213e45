package spokes.ui.move;

import java.util.function.Consumer;
import spokes.model.Refused;
import spokes.session.Session;
import spokes.ui.Figures;

/** Makes a move that was shown before, and tells of it. */
public final class MoveMaker {
    private final Session session;
    private final Figures figures;
    private Consumer<String> told = _ -> {};
    private Consumer<String> performed = _ -> {};

    /** A maker of moves in this session. */
    public MoveMaker(Session session, Figures figures) {
        this.session = session;
        this.figures = figures;
    }

    /** Who hears what was done or refused, in one line. */
    public void setOnTold(Consumer<String> listener) {
        told = listener;
    }

    /** Who hears of moves that were made, in one line with what centers cannot take of it. */
    public void setOnPerformed(Consumer<String> listener) {
        performed = listener;
    }

    /** Says something in one line. */
    public void tell(String line) {
        told.accept(line);
    }

    /** Says what was done, in one line; it can be taken back. */
    public void tellMade(String line) {
        told.accept(line);
        performed.accept(line);
    }

    /**
     * Makes the move, durably. What was worked out for the preview is used again, so that a drop takes no time.
     *
     * @return whether it was made; if it was refused, that was told
     */
    public boolean make(MoveAnswer.Possible answer) {
        Session.Preview preview = answer.preview();
        String line = line(preview);
        try {
            if (answer.basis() == session.state().number()) {
                session.adopt(session.prepare(preview));
            } else {
                session.perform(preview.move());
            }
        } catch (Refused refused) {
            told.accept(refused.reason());
            return false;
        }
        tellMade(line);
        return true;
    }

    /** Sends units of an inbound shipment elsewhere, durably, as it was worked out; if that is refused, it is told. */
    public void make(InboundAnswer.Possible answer) {
        DragSentence sentence = DragSentence.of(session.state().workspace(), answer, figures);
        try {
            session.adopt(answer.step());
        } catch (Refused refused) {
            told.accept(refused.reason());
            return;
        }
        tellMade(sentence.told());
    }

    private String line(Session.Preview preview) {
        return DragSentence.of(session.state().workspace(), preview, figures).told();
    }
}
