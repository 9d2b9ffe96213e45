package spokes.app.command.optimize;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
import spokes.exchange.export.ResultFiles;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.network.Alternatives;
import spokes.optimize.network.AlternativesSearch;
import spokes.optimize.network.NetworkGoal;
import spokes.optimize.network.NetworkOptimizer;
import spokes.optimize.network.NetworkProposal;
import spokes.optimize.network.Study;
import spokes.optimize.stock.PlacementGoal;
import spokes.optimize.stock.PlacementOptimizer;
import spokes.optimize.stock.StockMove;
import spokes.optimize.stock.StockProposal;
import spokes.optimize.transfer.TransferGoal;
import spokes.optimize.transfer.TransferOptimizer;
import spokes.session.AcceptPlacement;
import spokes.session.AcceptTransfers;
import spokes.session.OpenCenters;
import spokes.session.Session;

/** Finds better plans, each with a proven bound. */
@Command(
        name = "optimize",
        mixinStandardHelpOptions = true,
        description =
                "Finds where stock belongs, the best transfers, or the best network of centers; proves how good that"
                        + " is.")
public final class OptimizeCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Option(
            names = "--goal",
            required = true,
            paramLabel = "G",
            description = {
                "network: which open and candidate centers should be open.",
                "study: the same for 1, 2, ... centers.",
                "transfers: which moves of stock are worth their freight.",
                "placement: where the stock that there is and what is bought belongs."
            })
    private Goal goal = Goal.NETWORK;

    @Option(names = "--centers", paramLabel = "P", description = "Exactly P open centers; in a study, up to P.")
    private @Nullable Integer centers;

    @Option(names = "--single-source", description = "Serve each area from one center.")
    private boolean singleSource;

    @Option(names = "--within-days", paramLabel = "N", description = "With --coverage: within N delivery days.")
    private @Nullable Double withinDays;

    @Option(names = "--coverage", paramLabel = "PCT", description = "Deliver this much of demand within N days.")
    private @Nullable Double coverage;

    @Mixin
    private NetworkLimits limits = new NetworkLimits();

    @Mixin
    private StockWishes wishes = new StockWishes();

    @Option(
            names = "--time-limit",
            paramLabel = "S",
            defaultValue = "60",
            description = "Take the best plan after so many seconds (default 60).")
    private double seconds;

    @Option(
            names = "--gap",
            paramLabel = "PCT",
            defaultValue = "0",
            description = "Stop when the plan is proven to be within so much of the best (default 0).")
    private double gap;

    @Option(
            names = "--accept",
            description = "Do what is proposed, as one step: place the stock, plan the transfers, or open the centers.")
    private boolean accept;

    @Option(names = "--out", paramLabel = "DIR", description = "Write the proposal as CSV files there.")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private double lastTold = Double.NEGATIVE_INFINITY;

    @Override
    public Integer call() throws IOException, Refused {
        NetworkGoal asked = asked();
        Effort effort = effort();
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            return switch (goal) {
                case STUDY -> study(open, asked, effort);
                case TRANSFERS -> transfers(open, effort);
                case PLACEMENT -> placement(open, asked, effort);
                case NETWORK -> network(open, asked, effort);
            };
        }
    }

    private NetworkGoal asked() {
        for (String option : goal.senseless()) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw wrongUse(
                        "%s is not for --goal %s".formatted(option, goal.name().toLowerCase(Locale.ROOT)));
            }
        }
        if ((withinDays == null) != (coverage == null)) {
            throw wrongUse("--within-days and --coverage go together");
        }
        if (centers != null && centers < 1) {
            throw wrongUse("--centers wants 1 or more, not " + centers);
        }
        if (withinDays != null && coverage != null && !(withinDays >= 0 && coverage >= 0 && coverage <= 100)) {
            throw wrongUse("--within-days wants 0 or more, --coverage 0 to 100, not %s and %s"
                    .formatted(withinDays, coverage));
        }
        Optional<NetworkGoal.Service> service = withinDays == null || coverage == null
                ? Optional.empty()
                : Optional.of(new NetworkGoal.Service(withinDays, coverage / 100));
        OptionalInt count = centers == null ? OptionalInt.empty() : OptionalInt.of(centers);
        Optional<String> problem = limits.findProblem().or(wishes::findProblem);
        if (problem.isPresent()) {
            throw wrongUse(problem.get());
        }
        return limits.of(new NetworkGoal(count, singleSource, service));
    }

    private Effort effort() {
        if (!(seconds > 0) || !(gap >= 0)) {
            throw wrongUse("--time-limit wants more than 0, --gap 0 or more, not %s and %s".formatted(seconds, gap));
        }
        return new Effort(
                Math.min(seconds, 1e6), gap / 100, Runtime.getRuntime().availableProcessors());
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int network(OpenWorkspace open, NetworkGoal asked, Effort effort) throws IOException, Refused {
        if (limits.alternatives() > 0) {
            return alternatives(open, asked, effort);
        }
        NetworkProposal proposal = NetworkOptimizer.propose(workspace(open), asked, effort, this::tell);
        say(format.isJson() ? NetworkJson.of(proposal) : NetworkText.of(proposal, workspace(open)));
        return take(open, proposal);
    }

    /** The cheapest network, and beside it the others that are the best where a day is worth something. */
    private int alternatives(OpenWorkspace open, NetworkGoal asked, Effort effort) throws IOException, Refused {
        Alternatives found = AlternativesSearch.of(workspace(open), asked, effort, limits.alternatives(), this::tell);
        say(format.isJson() ? AlternativesJson.of(found) : AlternativesText.of(found, workspace(open)));
        return take(open, found.cheapest());
    }

    private int take(OpenWorkspace open, NetworkProposal proposal) throws IOException, Refused {
        if (!proposal.hasPlan()) {
            throw new Refused(proposal.reason());
        }
        write(NetworkTables.of(proposal));
        accept(open, proposal);
        return ExitCode.DONE.code();
    }

    private int study(OpenWorkspace open, NetworkGoal asked, Effort effort) throws IOException, Refused {
        Study study = Study.of(workspace(open), asked, effort, this::tell);
        say(format.isJson() ? NetworkJson.of(study) : NetworkText.of(study, workspace(open)));
        OptionalInt cheapest = study.findCheapest();
        if (cheapest.isEmpty()) {
            throw new Refused(study.reason());
        }
        write(NetworkTables.of(study));
        accept(open, study.rows().get(cheapest.getAsInt() - 1));
        return ExitCode.DONE.code();
    }

    private int placement(OpenWorkspace open, NetworkGoal asked, Effort effort) throws IOException, Refused {
        Session session = session(open);
        PlacementGoal wanted = new PlacementGoal(
                asked.service().map(s -> new PlacementGoal.Fast(s.days(), s.share())),
                wishes.of(session.state().workspace(), spec.commandLine().getErr()));
        StockProposal proposal = PlacementOptimizer.propose(session.state().judged(), wanted, effort, this::tell);
        say(format.isJson() ? StockJson.of(proposal) : StockText.of(proposal, open.workspace()));
        if (!proposal.hasPlan()) {
            throw new Refused(proposal.reason());
        }
        write(StockTables.of(proposal));
        if (accept) {
            session.perform(new AcceptPlacement(proposal.placement()));
        }
        return ExitCode.DONE.code();
    }

    private int transfers(OpenWorkspace open, Effort effort) throws IOException, Refused {
        Session session = session(open);
        TransferGoal asked = TransferGoal.of(session.state().workspace().settings());
        StockProposal proposal = TransferOptimizer.propose(session.state().judged(), asked, effort, this::tell);
        say(format.isJson() ? StockJson.of(proposal) : StockText.of(proposal, open.workspace()));
        if (!proposal.hasPlan()) {
            throw new Refused(proposal.reason());
        }
        write(StockTables.of(proposal));
        if (accept && !proposal.moves().isEmpty()) {
            session.perform(new AcceptTransfers(
                    proposal.moves().stream().map(StockMove::toTransfer).toList()));
        }
        return ExitCode.DONE.code();
    }

    private Workspace workspace(OpenWorkspace open) {
        return scenario.workspace(spec.commandLine(), open.workspace());
    }

    private Session session(OpenWorkspace open) throws Refused {
        Session session = open.session();
        scenario.view(spec.commandLine(), session);
        return session;
    }

    private void say(String answer) {
        spec.commandLine().getOut().println(answer);
        spec.commandLine().getOut().flush();
    }

    /** Says how far the search is; of bounds, which may rise many times a second, one each second. */
    private boolean tell(SearchEvent event) {
        boolean isOften = event instanceof SearchEvent.HigherBound && event.seconds() < lastTold + 1;
        if (isOften) {
            return true;
        }
        lastTold = event.seconds();
        PrintWriter err = spec.commandLine().getErr();
        err.println(NetworkText.of(event));
        err.flush();
        return true;
    }

    private void write(List<ResultFiles.Table> tables) throws IOException {
        if (folder != null) {
            ResultFiles.write(folder, tables).forEach(spec.commandLine().getErr()::println);
            spec.commandLine().getErr().flush();
        }
    }

    private void accept(OpenWorkspace open, NetworkProposal proposal) throws Refused {
        if (accept && proposal.openCenters().isEmpty()) {
            throw new Refused(
                    "nothing is demanded, so the best network has no center; no center was closed: import orders"
                            + " or a demand sheet first");
        }
        if (accept) {
            session(open).perform(new OpenCenters(Set.copyOf(proposal.openCenters())));
        }
    }
}
