package spokes.app.command.scenario;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import spokes.model.ScenarioBook;
import spokes.model.scenario.ScenarioChange;
import spokes.session.Command;
import spokes.session.MergeScenario;
import spokes.session.Session;

/** Merges a scenario. */
@CommandLine.Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Makes what a scenario changes part of the plan itself, and ends the scenario.")
final class MergeCommand extends StepCommand {
    @Override
    Command step() {
        return new MergeScenario(name());
    }

    @Override
    String warning(Session session) {
        ScenarioBook book = session.state().sight().book();
        return Stream.concat(
                        book.listOverlaps(name()).stream().map(MergeCommand::told),
                        book.listProblems(name()).stream().map("note: left out, %s%n"::formatted))
                .collect(Collectors.joining());
    }

    private static String told(ScenarioChange change) {
        return "note: the plan has changed %s %s since; the scenario's is taken%n"
                .formatted(change.sheet().title(), change.toRow().text("row"));
    }
}
