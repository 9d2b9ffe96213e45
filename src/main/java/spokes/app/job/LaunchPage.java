package spokes.app.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.result.CostLine;
import spokes.engine.result.PlanPart;
import spokes.optimize.launch.CenterNeed;
import spokes.optimize.launch.LaunchStudy;
import spokes.optimize.launch.PrePosition;
import spokes.optimize.launch.Purchase;
import spokes.session.ChangeRows;
import spokes.ui.job.JobColumn.Kind;
import spokes.ui.job.JobPage;
import spokes.ui.job.JobTable;

/** A launch or promotion, in words: what must be where by when, where it comes from, and what is lost without that. */
public final class LaunchPage {
    private static final double SAME = 1e-9;

    private final LaunchStudy study;
    private final Said said;
    private final PlanPart before;
    private final PlanPart idle;
    private final PlanPart after;

    private LaunchPage(LaunchStudy study) {
        this.study = study;
        said = new Said(study.prepared().workspace());
        before = study.part(study.question().plan());
        idle = study.part(study.unprepared());
        after = study.part(study.prepared());
    }

    /** What is to be said about a study. */
    public static JobPage of(LaunchStudy study) {
        LaunchPage page = new LaunchPage(study);
        return new JobPage(
                page.answer(),
                page.sentences(),
                List.of(page.needs(), page.moves(), page.purchases(), page.product(), page.totals()),
                Optional.of(ChangeRows.decided(study.label(), study.changes())));
    }

    private static double asked(PlanPart part) {
        return part.units() + part.unmet();
    }

    private static double margin(PlanPart part) {
        return part.costs().get(CostLine.LOST_MARGIN);
    }

    private String answer() {
        return said.text(
                study.question().like().isPresent() ? "launch.answer" : "launch.promotion",
                said.product(study.question().product()),
                said.figures.date(study.question().from()),
                said.units(asked(idle) - asked(before)),
                said.text(study.saved() >= 0 ? "launch.saves" : "launch.costs", said.money(Math.abs(study.saved()))),
                study.question().plan().evaluation().horizonDays());
    }

    private List<String> sentences() {
        List<String> lines = new ArrayList<>();
        lines.add(said.text(
                "launch.need",
                said.units(study.needs().stream().mapToDouble(LaunchPage::must).sum()),
                said.figures.date(
                        study.question().from().minusDays(study.question().earlier())),
                said.figures.date(study.lasts().minusDays(1)),
                said.units(
                        study.needs().stream().mapToDouble(CenterNeed::missing).sum())));
        lines.add(said.text(
                study.purchases().isEmpty() ? "launch.filled-without" : "launch.filled",
                said.units(study.moves().stream()
                        .mapToDouble(move -> move.transfer().units())
                        .sum()),
                said.units(study.purchases().stream()
                        .mapToDouble(purchase -> purchase.inbound().units())
                        .sum()),
                said.money(
                        study.purchases().stream().mapToDouble(Purchase::value).sum())));
        boolean isAlike = Math.rint(idle.unmet()) == Math.rint(after.unmet());
        lines.add(said.text(
                isAlike ? alike(idle) : idle.units() > 0 ? "launch.without" : "launch.without-any",
                said.units(idle.unmet()),
                said.money(margin(idle)),
                said.days(idle.meanDays()),
                said.units(after.unmet()),
                said.money(margin(after)),
                said.days(after.meanDays())));
        if (study.saved() < 0) {
            lines.add(said.text("launch.costly"));
        }
        long late = late();
        if (late > 0) {
            lines.add(said.text("launch.late", late));
        }
        if (study.unfilled() >= 1) {
            lines.add(said.text("launch.unfilled", said.units(study.unfilled())));
        }
        return lines;
    }

    /** Whole units that have to be there, as what is missing is whole. */
    private static double must(CenterNeed need) {
        return Math.ceil(need.target() - SAME);
    }

    private static String alike(PlanPart part) {
        return Math.rint(part.unmet()) == 0 ? "launch.none-lost" : "launch.either-way";
    }

    private long late() {
        return study.moves().stream().filter(move -> move.late() > 0).count()
                + study.purchases().stream()
                        .filter(purchase -> purchase.late() > 0)
                        .count();
    }

    private JobTable needs() {
        Said.Columns table = said.table("needs")
                .column("center", Kind.TEXT)
                .column("demand", Kind.COUNT)
                .column("safety", Kind.COUNT)
                .column("must", Kind.COUNT)
                .column("expected", Kind.COUNT)
                .column("comes", Kind.COUNT)
                .column("missing", Kind.COUNT)
                .column("from-others", Kind.COUNT)
                .column("bought", Kind.COUNT);
        for (CenterNeed need : study.needs()) {
            table.row(
                    said.center(need.center()),
                    need.demand(),
                    need.safety(),
                    must(need),
                    need.expected(),
                    need.arrives(),
                    need.missing(),
                    need.moved(),
                    need.bought());
        }
        return table.made();
    }

    private JobTable moves() {
        Said.Columns table = said.table("positions")
                .column("from", Kind.TEXT)
                .column("to", Kind.TEXT)
                .column("units", Kind.COUNT)
                .column("leaves-latest", Kind.DAY)
                .column("sellable", Kind.DAY)
                .column("late", Kind.COUNT)
                .column("mode", Kind.TEXT)
                .column("freight", Kind.MONEY);
        for (PrePosition move : study.moves()) {
            table.row(
                    said.center(move.transfer().from()),
                    said.center(move.transfer().to()),
                    move.transfer().units(),
                    move.transfer().departureDate().map(Object.class::cast).orElse(""),
                    move.sellable(),
                    (double) move.late(),
                    said.mode(move.transfer().mode()),
                    move.freight());
        }
        return table.made();
    }

    private JobTable purchases() {
        Said.Columns table = said.table("purchases")
                .column("to", Kind.TEXT)
                .column("units", Kind.COUNT)
                .column("order-latest", Kind.DAY)
                .column("arrives", Kind.DAY)
                .column("sellable", Kind.DAY)
                .column("late", Kind.COUNT)
                .column("supply", Kind.TEXT)
                .column("mode", Kind.TEXT)
                .column("value", Kind.MONEY);
        for (Purchase purchase : study.purchases()) {
            table.row(
                    said.center(purchase.inbound().center()),
                    purchase.inbound().units(),
                    purchase.order(),
                    purchase.inbound().arrivalDate(),
                    purchase.sellable(),
                    (double) purchase.late(),
                    purchase.inbound().supplyPoint(),
                    said.mode(purchase.inbound().mode()),
                    purchase.value());
        }
        return table.made();
    }

    private JobTable product() {
        Said.Columns table = said.table("product")
                .column("plan", Kind.TEXT)
                .column("asked", Kind.COUNT)
                .column("delivered", Kind.COUNT)
                .column("lost", Kind.COUNT)
                .column("lost-margin", Kind.MONEY)
                .column("days", Kind.DECIMAL);
        row(table, "launch.plan", before);
        row(table, "launch.idle", idle);
        row(table, "launch.proposal", after);
        return table.made();
    }

    private void row(Said.Columns table, String name, PlanPart part) {
        Object days = part.units() > 0 ? (Object) part.meanDays() : "";
        table.row(said.text(name), asked(part), part.units(), part.unmet(), margin(part), days);
    }

    private JobTable totals() {
        return Totals.of(
                said,
                List.of("launch.plan", "launch.idle", "launch.proposal"),
                List.of(
                        evaluation(study.question().plan()),
                        evaluation(study.unprepared()),
                        evaluation(study.prepared())),
                1);
    }

    private static Evaluation evaluation(JudgedPlan plan) {
        return plan.evaluation();
    }
}
