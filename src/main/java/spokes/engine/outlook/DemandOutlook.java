package spokes.engine.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The demand that is planned for, of some products together.
 *
 * @param source   where it comes from, before adjustments
 * @param products how many products are asked for
 * @param banded   of how many of them it is known how sure their forecast is
 * @param weeks    the weeks of the horizon; the last one may be short
 */
public record DemandOutlook(Source source, int products, int banded, List<Week> weeks) {
    /** Nothing is known. */
    public static final DemandOutlook NONE = new DemandOutlook(Source.ORDERS, 0, 0, List.of());

    /** Where demand comes from. */
    public enum Source {
        /** The demand sheet. */
        SHEET,
        /** The stored forecast. */
        FORECAST,
        /** The last weeks of orders. */
        ORDERS
    }

    /**
     * A week of the horizon.
     *
     * @param firstDay     its first day
     * @param days         its days that lie in the horizon
     * @param unitsPerDay  what is planned for, adjustments counted
     * @param statedPerDay what the source says, before adjustments
     * @param band         how sure what is planned for is; empty unless it is known of a product
     */
    public record Week(LocalDate firstDay, int days, double unitsPerDay, double statedPerDay, Optional<Band> band) {}

    /**
     * Intervals around what is planned for, units per day. Of several products they are as if each erred by itself.
     *
     * @param low80  exceeded with a probability of 90 %
     * @param high80 exceeded with a probability of 10 %
     * @param low95  exceeded with a probability of 97.5 %
     * @param high95 exceeded with a probability of 2.5 %
     */
    public record Band(double low80, double high80, double low95, double high95) {}

    public DemandOutlook {
        weeks = List.copyOf(weeks);
    }

    /** Whether an adjustment changes it. */
    public boolean isAdjusted() {
        return weeks.stream().anyMatch(week -> week.unitsPerDay() != week.statedPerDay());
    }

    /** Units over the horizon that are planned for. */
    public double units() {
        return weeks.stream()
                .mapToDouble(week -> week.unitsPerDay() * week.days())
                .sum();
    }
}
