package spokes.engine.flow;

import spokes.engine.stocked.StockedWeeks;

/** What becomes of one product over the horizon. Immutable: nobody writes to the arrays. */
public final class Outcome {
    /** Sums to be added to those of other products, see {@link Totals}. */
    public final double[] totals;

    /** Units left at the end, by center. */
    public final double[] closing;

    /** Units that became stock, by center. */
    public final double[] incoming;

    /** Units that moves took, by center. */
    public final double[] outgoing;

    /** First moment at which serving demand emptied a center; below 0 if never. */
    public final double[] soldOut;

    /** ∫ of the bin fee above the price of the space, by center, money. */
    public final double[] binExcess;

    /** Units that each move took, in list order. */
    public final double[] taken;

    /** The centers that have it in the middle of each week, for orders of several SKUs. */
    public final StockedWeeks stocked;

    /** Whether serving demand emptied any center. */
    public boolean runsOut() {
        return totals[Totals.STOCK_OUTS] > 0;
    }

    Outcome(
            double[] totals,
            double[] closing,
            double[] incoming,
            double[] outgoing,
            double[] soldOut,
            double[] binExcess,
            double[] taken,
            StockedWeeks stocked) {
        this.totals = totals;
        this.closing = closing;
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.soldOut = soldOut;
        this.binExcess = binExcess;
        this.taken = taken;
        this.stocked = stocked;
    }
}
