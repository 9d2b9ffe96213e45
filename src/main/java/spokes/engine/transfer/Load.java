package spokes.engine.transfer;

/**
 * What travels together.
 *
 * @param kg    kilograms
 * @param m3    cubic meters
 * @param units units
 */
public record Load(double kg, double m3, double units) {
    /** Nothing. */
    public static final Load NONE = new Load(0, 0, 0);

    /** Units of one product. */
    public static Load of(Good good, double units) {
        return new Load(units * good.kg(), units * good.m3(), units);
    }

    /** Both together. */
    public Load plus(Load other) {
        return new Load(kg + other.kg, m3 + other.m3, units + other.units);
    }

    /** This without a part of it. */
    public Load minus(Load part) {
        return new Load(Math.max(0, kg - part.kg), Math.max(0, m3 - part.m3), Math.max(0, units - part.units));
    }
}
