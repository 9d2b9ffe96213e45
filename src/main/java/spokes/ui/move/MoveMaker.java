package spokes.ui.move;

import java.util.function.Consumer;
import spokes.model.Refused;
import spokes.session.Session;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** Makes a move that was shown before, and tells of it. */
public final class MoveMaker {
    private final Session session;
    private final Figures figures;
    private final Texts texts = Texts.of("map.map");
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

    /** Who hears of moves that were made, by the label of the step. */
    public void setOnPerformed(Consumer<String> listener) {
        performed = listener;
    }

    /** Says something in one line. */
    public void tell(String line) {
        told.accept(line);
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
        told.accept(line);
        performed.accept(preview.move().label());
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
        told.accept(texts.get("told.sent", sentence.what(), sentence.route()));
        performed.accept(answer.step().edit().label());
    }

    private String line(Session.Preview preview) {
        DragSentence sentence = DragSentence.of(session.state().workspace(), preview, figures);
        return texts.get("told.moved", sentence.what(), sentence.route());
    }
}
