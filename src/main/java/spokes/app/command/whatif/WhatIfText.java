package spokes.app.command.whatif;

import java.util.ArrayList;
import java.util.List;
import spokes.app.command.contract.MeasureRow;
import spokes.app.job.Said;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.session.ChangeRows;

/** A plan before and after a question, as a table for people. */
final class WhatIfText {
    private WhatIfText() {}

    static String of(ChangeRows step, JudgedPlan before, JudgedPlan after, String taken) {
        List<String> lines = new ArrayList<>();
        lines.add("what if: " + step.label());
        lines.add("%-18s%18s%18s%18s"
                .formatted("over %d days".formatted(before.evaluation().horizonDays()), "now", "then", "difference"));
        Said said = new Said(before.workspace());
        MeasureRow.listAll().forEach(row -> lines.add(row(row, before.evaluation(), after.evaluation(), said)));
        after.listIssues().stream()
                .filter(issue -> !before.listIssues().contains(issue))
                .forEach(issue -> lines.add("note: " + issue.message()));
        lines.add(
                switch (taken) {
                    case "plan" -> "taken as a step; undo takes it back";
                    case "scenario" -> "taken as a scenario; the plan itself stays";
                    default -> "nothing is stored; --accept or --as-scenario NAME takes it";
                });
        return String.join(System.lineSeparator(), lines);
    }

    private static String row(MeasureRow row, Evaluation before, Evaluation after, Said said) {
        double now = row.measure().applyAsDouble(before);
        double then = row.measure().applyAsDouble(after);
        return "%-18s%18s%18s%18s"
                .formatted(row.name(), row.shown(now, said), row.shown(then, said), row.shownChange(then - now, said))
                .stripTrailing();
    }
}
