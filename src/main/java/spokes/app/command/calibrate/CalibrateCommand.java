package spokes.app.command.calibrate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import spokes.app.calibration.Calibrated;
import spokes.app.calibration.CalibrationPage;
import spokes.app.command.contract.AcceptOptions;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.FormatOption;
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.workspace.OpenWorkspace;
import spokes.model.Refused;
import spokes.session.Session;
import spokes.ui.job.JobPage;

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
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private AcceptOptions accept = new AcceptOptions();

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            Session session = open.session();
            scenario.view(spec.commandLine(), session);
            accept.check(session);
            Calibrated calibrated = Calibrated.of(session.state().judged());
            JobPage page = CalibrationPage.of(calibrated);
            format.print(spec, page, calibrated.plan().workspace(), () -> CalibrationJson.of(calibrated));
            accept.perform(session, page, spec.commandLine().getErr());
        }
        return ExitCode.DONE.code();
    }
}
