package spokes.app.command.scenario;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.workspace.OpenWorkspace;
import spokes.model.Refused;
import spokes.session.Command;
import spokes.session.Session;

/** A command that does one step with one scenario. */
abstract class StepCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(index = "0", paramLabel = "S", description = "What the scenario is called.")
    private String name = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What the scenario is called. */
    final String name() {
        return name;
    }

    /** What to do, once the scenario is there. */
    abstract Command step();

    /** Names of scenarios that have to be there. */
    String needed() {
        return name;
    }

    /** What to tell before it is done; may be empty. */
    String warning(Session session) {
        return "";
    }

    @Override
    public Integer call() throws Refused {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            ScenarioOption.check(spec.commandLine(), open.workspace(), needed());
            Session session = open.session();
            String warning = warning(session);
            session.perform(step());
            spec.commandLine().getErr().print(warning);
            spec.commandLine().getErr().println("done: " + step().label());
            spec.commandLine().getErr().flush();
        }
        return ExitCode.DONE.code();
    }
}
