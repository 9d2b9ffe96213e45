package spokes.model.goods;

import java.util.OptionalDouble;

/**
 * How much goods are to carry.
 *
 * @param units   units
 * @param cases   cases that hold them, rounded up by product
 * @param pallets pallets that hold those, parts of pallets included; empty if a product's cases per pallet are unknown
 * @param kg      kilograms
 * @param m3      cubic meters
 */
public record Packing(double units, double cases, OptionalDouble pallets, double kg, double m3) {
    /** Nothing. */
    public static final Packing NONE = new Packing(0, 0, OptionalDouble.of(0), 0, 0);

    /** Units of one product. */
    public static Packing of(Product product, double units) {
        double cases = Math.ceil(units / Math.max(1, product.unitsPerCase()));
        return new Packing(
                units,
                cases,
                product.casesPerPallet() > 0
                        ? OptionalDouble.of(cases / product.casesPerPallet())
                        : OptionalDouble.empty(),
                units * product.weightKg(),
                units * product.volumeM3());
    }

    /** Both together. */
    public Packing plus(Packing other) {
        return new Packing(
                units + other.units,
                cases + other.cases,
                pallets.isPresent() && other.pallets.isPresent()
                        ? OptionalDouble.of(pallets.getAsDouble() + other.pallets.getAsDouble())
                        : OptionalDouble.empty(),
                kg + other.kg,
                m3 + other.m3);
    }
}
