package spokes.app.command.scenario;

import picocli.CommandLine;
import spokes.session.Command;
import spokes.session.DeleteScenario;

/** Throws a scenario away. */
@CommandLine.Command(
        name = "delete",
        mixinStandardHelpOptions = true,
        description = "Throws a scenario away; the window's undo brings it back.")
final class DeleteCommand extends StepCommand {
    @Override
    Command step() {
        return new DeleteScenario(name());
    }
}
