package spokes.ui.optimize.review;

import java.util.List;
import java.util.function.Consumer;
import spokes.model.Refused;
import spokes.session.Prepared;
import spokes.ui.proposal.Offer;
import spokes.ui.proposal.OfferRow;

/** What the review of an offer asks of its surroundings. */
public interface OfferDesk {

    /**
     * Works out what taking some changes would do; only the newest question is answered.
     *
     * @param ready   gets the step
     * @param refused gets why it cannot be taken
     */
    void judge(Offer offer, List<OfferRow> rows, Consumer<Prepared> ready, Consumer<String> refused);

    /**
     * Takes a step.
     *
     * @throws Refused if the plan changed since it was worked out
     */
    void accept(Prepared step) throws Refused;

    /** Looks where stock belongs at the centers that are open then. */
    void place();

    /** Works the same wish out again. */
    void again();

    /** Asks for it in another way. */
    void change();
}
