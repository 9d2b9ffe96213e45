package spokes.app.command.contract;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;
import spokes.model.Refused;
import spokes.session.BranchOff;
import spokes.session.Command;
import spokes.session.MakeScenario;
import spokes.session.Session;
import spokes.ui.job.JobPage;

/** The options of commands that propose a step: take it over, here or in a scenario made for it. */
public final class AcceptOptions {
    @Option(names = "--accept", description = "Do what is proposed, as one step.")
    private boolean accept;

    @Option(
            names = "--as-scenario",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Make a scenario of what is proposed; the plan stays as it is.")
    private String scenario = "";

    /** Whether anything is to be done. */
    public boolean isAsked() {
        return accept || !scenario.isEmpty();
    }

    /**
     * Does what a page proposes, if it proposes anything and that was asked for, and says in a line what was done.
     *
     * @param told where that is said: the answer itself may be for a program
     */
    public void perform(Session session, JobPage page, PrintWriter told) throws Refused {
        Optional<Command> step = page.step();
        if (step.isPresent() && isAsked()) {
            perform(session, step.get());
            told.println(
                    scenario.isEmpty()
                            ? "done: %s; undo takes it back"
                                    .formatted(step.get().label())
                            : "done in the new scenario %s: %s; the plan stays as it is"
                                    .formatted(scenario, step.get().label()));
        } else if (isAsked()) {
            told.println("nothing to do: nothing is proposed");
        }
        told.flush();
    }

    /**
     * Looks, before long work, whether what is proposed can be taken over.
     *
     * @throws Refused if the scenario's name is taken or none
     */
    public void check(Session session) throws Refused {
        if (!scenario.isEmpty()) {
            String from = session.state().sight().scenario();
            session.prepare(new MakeScenario(scenario, "", from, LocalDate.now(ZoneId.systemDefault())));
        }
    }

    /** Does a step if that was asked for. */
    public void perform(Session session, Command step) throws Refused {
        if (!scenario.isEmpty()) {
            session.perform(new BranchOff(scenario, step.label(), LocalDate.now(ZoneId.systemDefault()), step));
        } else if (accept) {
            session.perform(step);
        }
    }
}
