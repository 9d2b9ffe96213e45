package spokes.app.command.scenario;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All that is done with scenarios, each by a command of its own. */
@Command(
        name = "scenario",
        mixinStandardHelpOptions = true,
        description = "Branches of the plan: named sets of changes that are tried, compared, merged or thrown away.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ListScenarios.class,
            MakeCommand.class,
            RenameCommand.class,
            NoteCommand.class,
            DeleteCommand.class,
            MergeCommand.class,
            CompareCommand.class
        })
public final class ScenarioCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
