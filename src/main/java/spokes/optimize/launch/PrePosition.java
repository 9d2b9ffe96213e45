package spokes.optimize.launch;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import spokes.model.goods.Transfer;

/**
 * A transfer that brings stock where it has to be.
 *
 * @param transfer planned, without an id; it leaves on the last day on which it comes in time, or at once
 * @param sellable the day its units are stock at the receiver
 * @param late     days by which that is too late; 0 if it is in time
 * @param freight  money for it alone
 */
public record PrePosition(Transfer transfer, LocalDate sellable, long late, double freight) {
    public PrePosition {
        requireNonNull(transfer, "transfer");
        requireNonNull(sellable, "sellable");
    }
}
