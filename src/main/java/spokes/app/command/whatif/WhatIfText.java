package spokes.app.command.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import spokes.app.command.contract.MeasureRow;
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
        MeasureRow.listAll().forEach(row -> lines.add(row(row, before.evaluation(), after.evaluation())));
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

    private static String row(MeasureRow row, Evaluation before, Evaluation after) {
        double now = row.measure().applyAsDouble(before);
        double then = row.measure().applyAsDouble(after);
        String number = "%,18." + row.decimals() + "f";
        boolean isShown = Math.abs(then - now) >= 0.5 * Math.pow(10, -row.decimals());
        String difference = isShown ? "%,+18." + row.decimals() + "f" : "";
        return String.format(Locale.ROOT, "%-18s" + number + number, row.name(), now, then)
                + String.format(Locale.ROOT, difference, then - now);
    }
}
