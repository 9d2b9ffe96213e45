package spokes.app.command.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.FormatOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.workspace.OpenWorkspace;
import spokes.model.ScenarioBook;
import spokes.model.scenario.Scenario;

/** Says which scenarios there are. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Says which scenarios there are.")
final class ListScenarios implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            ScenarioBook book = new ScenarioBook(open.workspace());
            PrintWriter out = spec.commandLine().getOut();
            if (format.isJson()) {
                out.println(json(book));
            } else if (book.list().isEmpty()) {
                out.println("no scenario yet; make one with: spokes scenario make -w W NAME");
            } else {
                book.list().forEach(scenario -> out.println(line(book, scenario)));
            }
            out.flush();
        }
        return ExitCode.DONE.code();
    }

    private static String line(ScenarioBook book, Scenario scenario) {
        int changes = book.listDifferences(scenario.name()).size();
        return "%s: %d row%s differ%s%s%s"
                .formatted(
                        scenario.name(),
                        changes,
                        changes == 1 ? "" : "s",
                        changes == 1 ? "s" : "",
                        scenario.madeOn().map(day -> ", made on " + day).orElse(""),
                        scenario.note().isEmpty() ? "" : ": " + scenario.note());
    }

    private static String json(ScenarioBook book) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ArrayNode all = root.putArray("scenarios");
        for (Scenario scenario : book.list()) {
            ObjectNode node = all.addObject()
                    .put("scenario", scenario.name())
                    .put("note", scenario.note())
                    .put(
                            "rows_that_differ",
                            book.listDifferences(scenario.name()).size())
                    .put(
                            "rows_changed_in_the_plan_since",
                            book.listOverlaps(scenario.name()).size());
            scenario.madeOn().ifPresent(day -> node.put("made_on", day.toString()));
        }
        return root.toPrettyString();
    }
}
