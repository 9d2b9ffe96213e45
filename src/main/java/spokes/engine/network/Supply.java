package spokes.engine.network;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stock of one product that is at open centers or on its way to them, transfers apart. */
public final class Supply {
    /** Usable units at the start by center. */
    public final double[] opening;

    /** The day each center's stock was counted, from the plan date. */
    public final int[] counted;

    /** Inbound by center and list order. */
    public final List<Arrival> inbound;

    /** Stock by center, the day it was counted, and what comes. */
    public Supply(double[] opening, int[] counted, List<Arrival> inbound) {
        this.opening = opening;
        this.counted = counted;
        this.inbound = List.copyOf(inbound);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Supply that
                && Arrays.equals(opening, that.opening)
                && Arrays.equals(counted, that.counted)
                && inbound.equals(that.inbound);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(opening), Arrays.hashCode(counted), inbound);
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
