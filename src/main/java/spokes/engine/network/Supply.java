package spokes.engine.network;

import java.util.List;

/** Stock of one product that is at open centers or on its way to them, transfers apart. */
public final class Supply {
    /** Usable units at the start by center. */
    public final double[] opening;

    /** The day each center's stock was counted, from the plan date. */
    public final int[] counted;

    /** Inbound by center and list order. */
    public final List<Arrival> inbound;

    Supply(double[] opening, int[] counted, List<Arrival> inbound) {
        this.opening = opening;
        this.counted = counted;
        this.inbound = List.copyOf(inbound);
    }

    /**
     * Inbound units of one product.
     *
     * @param center number of the receiver
     * @param units  how many
     * @param ready  day they are sellable, counted from the plan date
     */
    public record Arrival(int center, double units, double ready) {}
}
