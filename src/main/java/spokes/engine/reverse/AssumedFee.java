package spokes.engine.reverse;

import spokes.model.Workspace;
import spokes.model.place.Center;

/** What a center of which no fee for returns is known is taken to ask, so that it does not seem to work for nothing. */
public final class AssumedFee {
    private static final double CENTS = 100;

    private AssumedFee() {}

    /** Money a unit: the setting, else the mean of the centers that have a fee, to the cent; 0 if none has. */
    public static double of(Workspace workspace) {
        double setting = workspace.settings().number("return_processing");
        double mean = workspace.centers().stream()
                .filter(Center::takesReturns)
                .mapToDouble(Center::returnProcessing)
                .filter(fee -> fee > 0)
                .average()
                .orElse(0);
        return setting > 0 ? setting : Math.rint(CENTS * mean) / CENTS;
    }
}
