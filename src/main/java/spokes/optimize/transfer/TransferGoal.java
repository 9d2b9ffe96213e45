package spokes.optimize.transfer;

import spokes.model.Settings;

/**
 * What is asked of transfers, beside that they save money.
 *
 * @param leastSaving money that each has to save over the horizon, its share of the freight taken off
 * @param coverDays   days of demand that a receiver may have
 */
public record TransferGoal(double leastSaving, double coverDays) {
    public TransferGoal {
        if (!(leastSaving >= 0) || !(coverDays >= 0)) {
            throw new IllegalArgumentException("%s money, %s days".formatted(leastSaving, coverDays));
        }
    }

    /** What the settings say. */
    public static TransferGoal of(Settings settings) {
        return new TransferGoal(settings.number("transfer_least_saving"), settings.number("cover_target_days"));
    }
}
