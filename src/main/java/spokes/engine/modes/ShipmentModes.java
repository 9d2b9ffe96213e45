package spokes.engine.modes;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import spokes.model.goods.ProductKey;

/**
 * One shipment by every mode of its lane.
 *
 * @param shipment the shipment
 * @param options  the modes, the present one first, then by days
 * @param needBy   the last day at the dock that is in time; empty if the horizon ends before it is needed
 * @param needs    the product of which the center would run out first; empty where a planner said the day, or none would
 * @param hasLeft  whether it left before the plan date, so that its mode cannot change any more
 */
public record ShipmentModes(
        InboundShipment shipment,
        List<ModeOption> options,
        Optional<LocalDate> needBy,
        Optional<ProductKey> needs,
        boolean hasLeft) {
    public ShipmentModes {
        requireNonNull(shipment, "shipment");
        options = List.copyOf(options);
        requireNonNull(needBy, "needBy");
        requireNonNull(needs, "needs");
    }

    /** By the mode that it takes now. */
    public ModeOption present() {
        return options.getFirst();
    }

    /**
     * The cheapest mode that is in time; if none is, the one that is there first; of equal ones the present. One that has
     * left stays as it is.
     */
    public ModeOption recommended() {
        if (hasLeft) {
            return present();
        }
        return options.stream()
                .filter(option -> option.fit() == ModeOption.Fit.IN_TIME)
                .min(byCost())
                .orElseGet(() -> options.stream()
                        .filter(option -> option.fit() == ModeOption.Fit.LATE)
                        .min(Comparator.comparing(ModeOption::arrival).thenComparing(byCost()))
                        .orElse(present()));
    }

    /** The cheapest mode whether in time or not: what being late costs is in what the plan costs. */
    public ModeOption cheapest() {
        return options.stream()
                .filter(option -> option.fit() != ModeOption.Fit.BEYOND && !hasLeft)
                .min(byCost())
                .orElse(present());
    }

    private Comparator<ModeOption> byCost() {
        return Comparator.comparingDouble(option -> option.more(present()));
    }

    /** Whether another mode is recommended. */
    public boolean changes() {
        return !recommended().equals(present());
    }
}
