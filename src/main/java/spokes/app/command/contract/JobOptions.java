package spokes.app.command.contract;

import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.JudgedPlan;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.Session;
import spokes.ui.job.JobPage;

/** What every job of a planner has: a workspace and a scenario of it, a form of the answer, and what to do with a proposal. */
public final class JobOptions {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private AcceptOptions accept = new AcceptOptions();

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /**
     * What a job found.
     *
     * @param page what it says, and the step that it proposes
     * @param json the same for programs
     */
    public record Answer(JobPage page, Supplier<String> json) {}

    /** A question about a plan. */
    @FunctionalInterface
    public interface Job {
        /** Answers it, telling how far it is. */
        Answer answer(JudgedPlan plan, Progress progress) throws Refused;
    }

    /**
     * Asks of the plan in view, prints the answer, and does what it proposes if that was asked for.
     *
     * @return the exit code
     */
    public int run(Job job) throws Refused {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            Session session = open.session();
            scenario.view(command.commandLine(), session);
            accept.check(session);
            JudgedPlan plan = session.state().judged();
            Answer answer =
                    job.answer(plan, new ProgressLines(command.commandLine().getErr()));
            format.print(command, answer.page(), plan.workspace(), answer.json());
            accept.perform(session, answer.page(), command.commandLine().getErr());
        }
        return ExitCode.DONE.code();
    }
}
