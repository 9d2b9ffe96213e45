package spokes.engine.result;

import java.time.LocalDate;
import spokes.model.goods.Transfer;

/**
 * A planned transfer that will happen, with its days.
 *
 * @param transfer what moves
 * @param mode     mode of freight: the transfer's, else the setting's
 * @param leaves   the day it leaves; the plan date where the transfer says none
 * @param arrives  the day it reaches the receiver's dock
 * @param sellable the day its units are stock at the receiver
 */
public record Departure(Transfer transfer, String mode, LocalDate leaves, LocalDate arrives, LocalDate sellable) {}
