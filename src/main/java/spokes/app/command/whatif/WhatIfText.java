package spokes.app.command.whatif;

import java.util.List;
import spokes.app.command.contract.LineTable;
import spokes.app.command.contract.MeasureRow;
import spokes.app.command.contract.TextPage;
import spokes.app.job.Said;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.session.ChangeRows;

/** A plan before and after a question, as a table for people. */
final class WhatIfText {
    private WhatIfText() {}

    static String of(ChangeRows step, JudgedPlan before, JudgedPlan after, String taken) {
        Said said = new Said(before.workspace());
        Evaluation now = before.evaluation();
        Evaluation then = after.evaluation();
        TextPage page = new TextPage()
                .say("What if: %s. The plan costs %s, %s instead of %s."
                        .formatted(
                                step.label(),
                                said.moreOrLess(
                                        then.costs().total() - now.costs().total()),
                                said.money(then.costs().total()),
                                said.money(now.costs().total())))
                .say(
                        switch (taken) {
                            case "plan" -> "Taken as a step; undo takes it back.";
                            case "scenario" -> "Taken as a scenario; the plan itself stays.";
                            default -> "Nothing is stored; --accept or --as-scenario NAME takes it.";
                        });
        LineTable table = new LineTable().words("").numbers("Now", "Then", "Difference");
        MeasureRow.listAll().forEach(row -> table.row(cells(row, now, then, said)));
        page.table("Over %d days".formatted(now.horizonDays()), table);
        after.listIssues().stream()
                .filter(issue -> !before.listIssues().contains(issue))
                .forEach(issue -> page.say("Note: " + said.sentence(issue.message())));
        return page.text();
    }

    private static List<String> cells(MeasureRow row, Evaluation before, Evaluation after, Said said) {
        double now = row.measure().applyAsDouble(before);
        double then = row.measure().applyAsDouble(after);
        return List.of(row.name(), row.shown(now, said), row.shown(then, said), row.shownChange(then - now, said));
    }
}
