package spokes.app.command.contract;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.model.ScenarioBook;
import spokes.model.Workspace;
import spokes.model.scenario.Scenario;
import spokes.session.Session;
import spokes.session.Sight;

/** The option of commands that can be about a scenario rather than the base plan. */
public final class ScenarioOption {
    @Option(
            names = "--scenario",
            paramLabel = "S",
            defaultValue = "",
            description = "The scenario it is about; else the plan itself.")
    private String name = "";

    /** Name of the scenario; empty = the plan itself. */
    public String name() {
        return name;
    }

    /**
     * The plan that is asked about.
     *
     * @throws ParameterException if there is no such scenario
     */
    public JudgedPlan judge(CommandLine line, Workspace workspace) {
        check(line, workspace, name);
        return judge(line, JudgedPlan.of(workspace));
    }

    /**
     * The plan that is asked about, of a base that was judged.
     *
     * @throws ParameterException if there is no such scenario
     */
    public JudgedPlan judge(CommandLine line, JudgedPlan base) {
        check(line, base.workspace(), name);
        return Sight.of(base, name).judged();
    }

    /**
     * The workspace that is asked about, not judged yet.
     *
     * @throws ParameterException if there is no such scenario
     */
    public Workspace workspace(CommandLine line, Workspace stored) {
        check(line, stored, name);
        return new ScenarioBook(stored).with(name);
    }

    /**
     * Takes the scenario in view of a session.
     *
     * @throws ParameterException if there is no such scenario
     */
    public void view(CommandLine line, Session session) throws Refused {
        check(line, session.state().base(), name);
        session.view(name);
    }

    /**
     * Looks whether there is a scenario of a name; an empty one is the plan itself.
     *
     * @throws ParameterException if there is none; it names those that there are
     */
    public static void check(CommandLine line, Workspace workspace, String name) {
        ScenarioBook book = new ScenarioBook(workspace);
        if (!name.isEmpty() && book.find(name).isEmpty()) {
            String those = book.list().stream().map(Scenario::name).collect(Collectors.joining(", "));
            throw new ParameterException(
                    line,
                    "no scenario %s; %s"
                            .formatted(name, those.isEmpty() ? "there are no scenarios" : "there are " + those));
        }
    }
}
