package spokes.app.command.scenario;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import spokes.session.Command;
import spokes.session.RenameScenario;

/** Renames a scenario. */
@CommandLine.Command(name = "rename", mixinStandardHelpOptions = true, description = "Gives a scenario another name.")
final class RenameCommand extends StepCommand {
    @Parameters(index = "1", paramLabel = "NAME", description = "What it is called then.")
    private String other = "";

    @Override
    Command step() {
        return new RenameScenario(name(), other);
    }
}
