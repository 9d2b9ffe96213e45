package spokes.ui.proposal;

import java.util.Optional;
import java.util.OptionalDouble;
import spokes.model.goods.ProductKey;

/**
 * One change of an offer.
 *
 * @param kind        what is done
 * @param product     of which product, if of one
 * @param from        code of the center that units leave, or that closes; empty if none
 * @param to          code of the center that units come to, or that opens; empty if none
 * @param units       units that move, or that the center serves over the horizon
 * @param money       freight, or what an open center takes over the horizon
 * @param saving      money saved over the horizon, if it can be told for this change alone
 * @param paybackDays days until it has paid what it costs at once
 * @param lastsDays   days that the units last at the receiver
 * @param why         the reason in one sentence; empty if there is none
 */
public record OfferRow(
        Kind kind,
        Optional<ProductKey> product,
        String from,
        String to,
        OptionalDouble units,
        OptionalDouble money,
        OptionalDouble saving,
        OptionalDouble paybackDays,
        OptionalDouble lastsDays,
        String why) {

    /** What is done. */
    public enum Kind {
        /** A center opens. */
        OPEN,
        /** A center closes. */
        CLOSE,
        /** Units belong elsewhere. */
        MOVE
    }

    /** A center that opens or closes. */
    public static OfferRow ofCenter(Kind kind, String center, OptionalDouble units, OptionalDouble money, String why) {
        return new OfferRow(
                kind,
                Optional.empty(),
                kind == Kind.CLOSE ? center : "",
                kind == Kind.CLOSE ? "" : center,
                units,
                money,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                why);
    }

    /** The center that it is most about: the receiver, else the sender. */
    public String center() {
        return to.isEmpty() ? from : to;
    }
}
