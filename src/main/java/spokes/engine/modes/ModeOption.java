package spokes.engine.modes;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A shipment by one mode. Pipeline stock and safety stock are no lines of the plan; they stand beside what the engine says
 * that the plan costs.
 *
 * @param mode        the mode
 * @param days        whole days from departure to the dock
 * @param arrival     the day it reaches the dock
 * @param fit         whether that is in time
 * @param freight     money of the shipment by itself
 * @param pipeline    cost of the money bound in its goods on their way
 * @param safetyUnits safety stock of its products beyond what the present mode asks for, the shipment's share; below 0: less
 * @param safetyCost  what keeping that takes over the horizon: capital and space
 * @param planChange  what the whole plan costs more with it than by the present mode; freight, lost margin and all else
 * @param unmetChange units that the plan leaves unmet beyond those by the present mode
 * @param co2Change   kg of CO2e beyond those by the present mode
 */
public record ModeOption(
        String mode,
        int days,
        LocalDate arrival,
        Fit fit,
        double freight,
        double pipeline,
        double safetyUnits,
        double safetyCost,
        double planChange,
        double unmetChange,
        double co2Change) {
    /** Whether an arrival is in time. */
    public enum Fit {
        /** No later than it is needed. */
        IN_TIME,
        /** Later than that. */
        LATE,
        /** After the horizon: what it would cost cannot be told. */
        BEYOND
    }

    public ModeOption {
        requireNonNull(mode, "mode");
        requireNonNull(arrival, "arrival");
        requireNonNull(fit, "fit");
    }

    /**
     * What it costs more than another of the same shipment: the plan, the stock on its way and the safety stock. Below 0 it
     * saves.
     */
    public double more(ModeOption than) {
        return planChange - than.planChange + pipeline - than.pipeline + safetyCost - than.safetyCost;
    }
}
