package spokes.app.command.prediction;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.FormatOption;
import spokes.app.command.contract.PageText;
import spokes.app.command.contract.ProgressLines;
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.prediction.PredictionJob;
import spokes.app.prediction.PredictionPage;
import spokes.app.prediction.Predictions;
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.prediction.Prediction;
import spokes.model.Refused;
import spokes.model.Settings;
import spokes.model.Workspace;

/** Says what prediction is worth in money. */
@Command(
        name = "prediction",
        mixinStandardHelpOptions = true,
        description = {
            "Says what it is worth in money to know demand better: the last weeks of orders are held back, stock for"
                + " them is placed by the naive, our and the perfect forecast, and the orders that came are replayed.",
            "One rule for all: at every center that the plan has a product at, what its areas are expected to ask for"
                    + " and z deviations of the forecast's own error on top. Our forecast takes the service level that"
                    + " is set; the naive one gets the same money; the perfect one keeps nothing on top."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  gained, still_to_gain: money over all days held back; gained_per_year, still_to_gain_per_year, days,"
                    + " times_gained, unpriced_products",
            "  forecasts {naive, ours, perfect: {total, cost_per_order, orders, units_lost, margin_lost, stockouts}}:"
                    + " all times together",
            "  times [{from, to, known_order_lines, budget, gained, still_to_gain, plans [{forecast, forecast_error,"
                    + " units_expected, deviations_on_top, stock_units, stock_value, units_left, orders,"
                    + " units_demanded, units_lost, margin_lost, stockouts, total, cost_per_order, costs {...},"
                    + " mean_days, fill_rate, parcels_per_order, split_rate}]}]"
        })
public final class PredictionCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--weeks",
            paramLabel = "N",
            description = "Weeks that are held back at a time (default: the setting prediction_weeks).")
    private @Nullable Integer weeks;

    @Option(
            names = "--times",
            paramLabel = "N",
            description = "How often at most, each time as many weeks earlier (default: the setting prediction_times).")
    private @Nullable Integer times;

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            Workspace plan =
                    scenario.judge(spec.commandLine(), open.workspace()).workspace();
            Prediction found = Predictions.find(
                    plan,
                    number(weeks, plan, "weeks", PredictionJob.MOST_WEEKS),
                    number(times, plan, "times", PredictionJob.MOST_TIMES),
                    new ProgressLines(spec.commandLine().getErr()));
            spec.commandLine()
                    .getOut()
                    .println(format.isJson() ? PredictionJson.of(found) : text(found, plan.settings()));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE.code();
    }

    private static String text(Prediction found, Settings settings) {
        return PageText.of(PredictionPage.of(found, settings), settings.text("currency"));
    }

    private int number(@Nullable Integer given, Workspace plan, String what, int most) {
        int number = given == null ? (int) plan.settings().number("prediction_" + what) : given;
        if (number < 1 || number > most) {
            throw new ParameterException(
                    spec.commandLine(), "--%s takes 1 to %d, not %d".formatted(what, most, number));
        }
        return number;
    }
}
