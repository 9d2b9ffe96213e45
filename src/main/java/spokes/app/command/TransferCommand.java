package spokes.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.workspace.OpenWorkspace;
import spokes.model.Refused;
import spokes.model.goods.ProductKey;
import spokes.session.MoveStock;
import spokes.session.Session;

/** Plans a transfer, as a drag on the map does. */
@Command(
        name = "transfer",
        mixinStandardHelpOptions = true,
        description = "Plans to move stock from one center to another.")
final class TransferCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--sku", required = true, paramLabel = "S", description = "What moves.")
    private String sku = "";

    @Option(names = "--client", paramLabel = "X", defaultValue = "", description = "Whose goods they are.")
    private String client = "";

    @Option(names = "--from", required = true, paramLabel = "C", description = "The sending center.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "C", description = "The receiving center.")
    private String to = "";

    @Option(names = "--units", required = true, paramLabel = "N", description = "How many units, a whole number.")
    private double units;

    @Option(
            names = "--day",
            paramLabel = "N",
            defaultValue = "0",
            description = "Day of departure from the plan date (default 0).")
    private int day;

    @Option(
            names = "--mode",
            paramLabel = "M",
            defaultValue = "",
            description = "Mode of freight; else the setting default_mode.")
    private String mode = "";

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            Session session = open.session();
            scenario.view(spec.commandLine(), session);
            LocalDate departure =
                    session.state().workspace().settings().planDate().plusDays(day);
            MoveStock move = new MoveStock(
                    from, to, List.of(new MoveStock.Load(new ProductKey(client, sku), units)), departure, mode);
            Session.Preview preview = session.preview(move);
            session.perform(move);
            spec.commandLine()
                    .getErr()
                    .printf(
                            "planned: %s; %+.2f over %d days, arrives %s%n",
                            move.label(),
                            preview.effect().change().total(),
                            session.state().judged().evaluation().horizonDays(),
                            preview.effect().arrival());
            spec.commandLine().getErr().flush();
        }
        return ExitCode.DONE.code();
    }
}
