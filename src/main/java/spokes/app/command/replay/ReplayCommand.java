package spokes.app.command.replay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.JudgedPlan;
import spokes.engine.PlanReplay;
import spokes.engine.result.ReplayWindow;
import spokes.engine.result.ReplayedOrder;
import spokes.model.Refused;
import spokes.model.Workspace;

/** Lets the real orders of past days through the plan. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Lets the real orders of past days through the plan, in the order in which they came.",
            "The window's first day becomes the plan's first day: the plan's stock is there, its inbound and transfers"
                + " come as they are planned. Each order leaves from the center that has all of it and costs least,"
                + " else in the fewest parcels, of those ways the cheapest. What nobody has is unmet, and the rest of"
                + " the order leaves without it.",
            "Without --from and --to the window is as long as the horizon and ends the day before the plan date; of a"
                    + " shorter history it is all. The plan is judged over as many days as the window has."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  The same keys as evaluate, of the replay: horizon_days, orders (of which anything left), units_demanded,"
                    + " units_shipped, units_unmet, costs, service, co2e_kg, stockouts. Lines are charged as evaluate"
                    + " charges them, and splits is what parcels cost beyond that: outbound_shipping + pick_and_pack +"
                    + " splits = the money of all parcels.",
            "  window {from, to, days, orders, lines, whole_orders, partial_orders, unmet_orders}",
            "  parcels {count, shipping, pick_and_pack, one_line_extra}: the money of all parcels; one_line_extra is"
                + " what orders of one line have in splits, because their lines are charged by the mean of all orders,"
                + " from the best center that has any",
            "  late {promise_days, orders}: only with the setting promise_days",
            "  live: the same keys as evaluate, the plan over as many days with its own demand",
            "  differences {line: {demand, orders, total}}: replay less live by cost line and total; demand is what the"
                    + " window asked for other than the plan expects, orders what whole orders, units and parcels add",
            "  actual {freight {orders, compared, paid, modeled, replayed, error}, days {orders, compared, actual,"
                + " modeled, replayed, slower}, parcels {orders, compared, actual, actual_split_rate, replayed,"
                + " replayed_split_rate}}: only where the orders say what really happened; compared are the orders of"
                + " which the sheet says enough and that the replay delivers whole; modeled is from the centers that"
                + " really shipped; days are calendar days",
            "  traced [{client, order, date, routing, money, parcels [...], missing [...], offers [...]}]: the orders"
                    + " named by --order"
        })
public final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--from", paramLabel = "DATE", description = "First day of the window, as 2026-01-31.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description =
                    "Last day of the window, before the plan date. With one of the two alone the window is as long"
                            + " as the horizon, as far as there are days before the plan date.")
    private @Nullable LocalDate to;

    @Option(
            names = "--order",
            paramLabel = "ID",
            description = "Tells what became of an order and why; may be given again.")
    private List<String> traced = new ArrayList<>();

    @Option(names = "--client", paramLabel = "X", defaultValue = "", description = "Whose orders --order names.")
    private String client = "";

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        checkDays();
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            JudgedPlan judged = scenario.judge(spec.commandLine(), open.workspace());
            PlanReplay replay = judged.replay(window(judged));
            List<ReplayedOrder> stories = replay.orders().listOrders(positions(replay));
            spec.commandLine()
                    .getOut()
                    .println(
                            format.isJson()
                                    ? ReplayJson.of(replay, stories, promiseDays(judged.workspace()))
                                    : ReplayText.of(replay, stories, judged.workspace()));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE.code();
    }

    private static double promiseDays(Workspace workspace) {
        return workspace.settings().findNumber("promise_days").orElse(0);
    }

    private void checkDays() {
        if (from == null || to == null) {
            return;
        }
        if (to.isBefore(from)) {
            throw new ParameterException(
                    spec.commandLine(), "--from must not be after --to: %s is after %s".formatted(from, to));
        }
        if (ChronoUnit.DAYS.between(from, to) >= ReplayWindow.MAX_DAYS) {
            throw new ParameterException(
                    spec.commandLine(), "a window has at most %d days".formatted(ReplayWindow.MAX_DAYS));
        }
    }

    private Optional<ReplayWindow> window(JudgedPlan judged) throws Refused {
        LocalDate planDate = judged.workspace().settings().planDate();
        int days = judged.evaluation().horizonDays();
        if (from != null) {
            LocalDate last = to == null ? earlier(from.plusDays(days - 1L), planDate.minusDays(1)) : to;
            if (last.isBefore(from)) {
                throw new Refused(
                        "the window must end before the plan date, %s; it begins on %s".formatted(planDate, from));
            }
            return Optional.of(new ReplayWindow(from, last));
        }
        if (to != null) {
            return Optional.of(new ReplayWindow(to.minusDays(days - 1L), to));
        }
        return Optional.empty();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private int[] positions(PlanReplay replay) throws Refused {
        int[] positions = new int[traced.size()];
        for (int i = 0; i < positions.length; i++) {
            String order = traced.get(i);
            OptionalInt found = replay.orders().findOrder(client, order);
            positions[i] = found.orElseThrow(() -> new Refused("no order %s came from %s to %s"
                    .formatted(
                            order,
                            replay.orders().window().from(),
                            replay.orders().window().to())));
        }
        return positions;
    }
}
