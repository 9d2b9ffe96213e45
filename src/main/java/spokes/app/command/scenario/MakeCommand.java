package spokes.app.command.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import spokes.session.Command;
import spokes.session.MakeScenario;

/** Makes a scenario. */
@CommandLine.Command(
        name = "make",
        mixinStandardHelpOptions = true,
        description = "Makes a scenario of the plan as it is, or of another scenario.")
final class MakeCommand extends StepCommand {
    @Option(
            names = "--from",
            paramLabel = "S",
            defaultValue = "",
            description = "The scenario whose changes it begins with; else the plan itself.")
    private String from = "";

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "What it is about.")
    private String note = "";

    @Override
    String needed() {
        return from;
    }

    @Override
    Command step() {
        return new MakeScenario(name(), note, from, LocalDate.now(ZoneId.systemDefault()));
    }
}
