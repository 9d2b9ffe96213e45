package spokes.engine.transfer;

/**
 * Units of one product on a way.
 *
 * @param units whole units, above 0
 */
public record Lot(Way way, double units) {
    public Lot {
        if (!(units > 0) || Double.isInfinite(units)) {
            throw new IllegalArgumentException("a lot of %s units".formatted(units));
        }
    }
}
