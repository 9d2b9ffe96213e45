package spokes.app.command.whatif;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.AcceptOptions;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.FormatOption;
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.JudgedPlan;
import spokes.engine.whatif.AskedPlan;
import spokes.engine.whatif.WhatIf;
import spokes.geo.Divisions;
import spokes.geo.Gazetteer;
import spokes.model.Refused;
import spokes.session.ChangeRows;
import spokes.session.Session;
import spokes.session.State;

/** Says what the plan would be worth if its inputs were other. */
@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        description = {
            "Says what the plan would cost and how well it would serve if its inputs were other, beside what it does"
                    + " now.",
            "Several questions at once are asked together. Nothing is stored unless --accept or --as-scenario says so;"
                    + " both can be undone."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  what_if, before {as evaluate without references}, after {the same}, rows {sheet: rows that would be"
                    + " other}, taken (no, plan, scenario)"
        })
public final class WhatIfCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Mixin
    private Questions questions = new Questions();

    @Mixin
    private AcceptOptions accept = new AcceptOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            Session session = open.session();
            scenario.view(spec.commandLine(), session);
            State now = session.state();
            List<WhatIf> asked =
                    questions.list(spec.commandLine(), now.workspace().settings());
            ChangeRows step = new ChangeRows(WhatIf.label(asked), WhatIf.changesTo(plan(now), asked));
            if (step.rows().isEmpty()) {
                throw new Refused("%s: that is so already".formatted(step.label()));
            }
            JudgedPlan after = session.prepare(step).after();
            String taken = take(session, step);
            spec.commandLine()
                    .getOut()
                    .println(
                            format.isJson()
                                    ? WhatIfJson.of(step, now.judged(), after, taken)
                                    : WhatIfText.of(step, now.judged(), after, taken));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE.code();
    }

    private static AskedPlan plan(State state) {
        Divisions divisions = Divisions.shipped(Gazetteer.shipped());
        return new AskedPlan(
                state.workspace(),
                state.sight().takenAdjustmentCodes(),
                area -> divisions.find(area).orElse(""));
    }

    /** Takes it where the planner says; returns where. */
    private String take(Session session, ChangeRows step) throws Refused {
        String before = session.state().sight().scenario();
        accept.perform(session, step);
        boolean isNew = !session.state().sight().scenario().equals(before);
        return !accept.isAsked() ? "no" : isNew ? "scenario" : "plan";
    }
}
