package spokes.app.command.calibrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import spokes.app.calibration.Calibrated;
import spokes.app.calibration.CalibrationPage;
import spokes.app.command.contract.JobOptions;
import spokes.model.Refused;

/** Holds the rate card against what was really paid, and offers the factor that closes the gap. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = {
            "Holds the rate card against what was really paid, by zone and weight of an order.",
            "Compared are past orders with freight_paid that one open center (ship_center) sent. What is offered is"
                    + " the rate_factor with which the card asks what was paid; --accept sets it, in services that have"
                    + " one of their own too."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  orders, paid, modeled, present_factor, factor (the one that is offered), exact_factor,"
                    + " repeated_on_lines, total, total_then: the plan's total now and with the factor",
            "  bands [{zone, from_lb, to_lb (null: no end), orders, paid, modeled, factor}]"
        })
public final class CalibrateCommand implements Callable<Integer> {
    @Mixin
    private JobOptions job = new JobOptions();

    @Override
    public Integer call() throws Refused {
        return job.run((plan, _) -> {
            Calibrated calibrated = Calibrated.of(plan);
            return new JobOptions.Answer(CalibrationPage.of(calibrated), () -> CalibrationJson.of(calibrated));
        });
    }
}
