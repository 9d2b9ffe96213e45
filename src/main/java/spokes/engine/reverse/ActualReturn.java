package spokes.engine.reverse;

import java.util.List;

/**
 * What really came back of a product, or of all.
 *
 * @param codes    client and SKU; empty for all
 * @param sold     units ordered long enough ago for their returns to have come
 * @param returned units of them that came back
 * @param rate     share that is said to come back: the product's; of all, the mean weighed by units sold
 * @param low      least share that explains what came back, at 95 %
 * @param high     greatest share that does
 */
public record ActualReturn(List<String> codes, double sold, double returned, double rate, double low, double high) {
    public ActualReturn {
        codes = List.copyOf(codes);
    }

    /** Share that came back; 0 if nothing was sold. */
    public double actual() {
        return sold > 0 ? returned / sold : 0;
    }

    /** Whether chance alone does not explain the difference. */
    public boolean isOff() {
        return rate < low || rate > high;
    }
}
