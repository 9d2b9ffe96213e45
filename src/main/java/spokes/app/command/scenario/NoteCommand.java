package spokes.app.command.scenario;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import spokes.session.Command;
import spokes.session.NoteScenario;

/** Writes a note on a scenario. */
@CommandLine.Command(name = "note", mixinStandardHelpOptions = true, description = "Writes a note on a scenario.")
final class NoteCommand extends StepCommand {
    @Parameters(index = "1", paramLabel = "TEXT", description = "The note; empty for none.")
    private String note = "";

    @Override
    Command step() {
        return new NoteScenario(name(), note);
    }
}
