package spokes.ui.words;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;
import spokes.engine.carriage.ParcelCard;
import spokes.model.place.Place;

/**
 * What distances and weights are shown in. The engine counts in kilometers and kilograms, as the sheets do; this is the
 * one edge where they become what a planner reads.
 *
 * @param length unit of distances
 * @param mass   unit of weights
 */
public record Units(Length length, Mass mass) {
    /** Kilometers and kilograms. */
    public static final Units METRIC = new Units(Length.KM, Mass.KG);

    /** Countries of the measurement system US in the Unicode CLDR, which have pounds on the scale. */
    private static final Set<String> POUNDS = Set.of("US", "LR", "MM");

    /** Where the roads are signed in miles. */
    private static final Set<String> MILES = Set.of("US", "LR", "MM", "GB");

    /** A unit of distances. */
    public enum Length {
        KM("km", 1),
        MI("mi", Place.KM_PER_MILE);

        private final String sign;
        private final double km;

        Length(String sign, double km) {
            this.sign = sign;
            this.km = km;
        }

        /** As it stands behind a number. */
        public String sign() {
            return sign;
        }
    }

    /** A unit of weights. */
    public enum Mass {
        KG("kg", 1),
        /** The international avoirdupois pound, of 1959. */
        LB("lb", ParcelCard.KG_PER_LB);

        private final String sign;
        private final double kg;

        Mass(String sign, double kg) {
            this.sign = sign;
            this.kg = kg;
        }

        /** As it stands behind a number. */
        public String sign() {
            return sign;
        }
    }

    /** Units. */
    public Units {
        requireNonNull(length, "length");
        requireNonNull(mass, "mass");
    }

    /**
     * What people of a country are used to. English of no country, as a computer speaks it that was never told where it
     * is, counts as that of the United States: the likely subtags of the CLDR say so.
     */
    public static Units of(Locale locale) {
        boolean isAnywhere =
                locale.getCountry().isEmpty() && locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String country = isAnywhere ? Locale.US.getCountry() : locale.getCountry();
        return new Units(MILES.contains(country) ? Length.MI : Length.KM, POUNDS.contains(country) ? Mass.LB : Mass.KG);
    }

    /** A distance in these units. */
    public double distance(double km) {
        return km / length.km;
    }

    /** A weight in these units. */
    public double weight(double kg) {
        return kg / mass.kg;
    }
}
