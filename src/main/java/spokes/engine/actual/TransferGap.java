package spokes.engine.actual;

import static java.util.Objects.requireNonNull;

import spokes.model.goods.Transfer;

/**
 * A planned transfer and what became of it.
 *
 * @param transfer what the sheet says now
 * @param reason   what became of it
 * @param amount   days late, or units short; else its units
 * @param money    what the units that are not where they should be are worth at cost
 */
public record TransferGap(Transfer transfer, Reason reason, double amount, double money) {
    /** What may become of a transfer. */
    public enum Reason {
        AS_PLANNED,
        NOT_SENT,
        CANCELLED,
        SENT_LATE,
        RECEIVED_SHORT
    }

    public TransferGap {
        requireNonNull(transfer, "transfer");
        requireNonNull(reason, "reason");
    }
}
