package spokes.optimize.launch;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import spokes.model.goods.Inbound;

/**
 * Units that have to be bought.
 *
 * @param inbound  what comes, as a row of the sheet inbound
 * @param order    the last day on which it can be ordered
 * @param sellable the day its units are stock
 * @param late     days by which that is too late; 0 if it is in time
 * @param value    money for the goods at cost, in no cost line
 */
public record Purchase(Inbound inbound, LocalDate order, LocalDate sellable, long late, double value) {
    public Purchase {
        requireNonNull(inbound, "inbound");
        requireNonNull(order, "order");
        requireNonNull(sellable, "sellable");
    }
}
