package spokes.app.command.stress;

import java.util.Comparator;
import java.util.List;
import spokes.app.command.contract.LineTable;
import spokes.app.command.contract.TextPage;
import spokes.app.job.Said;
import spokes.engine.question.Measure;
import spokes.engine.question.Unit;
import spokes.engine.stress.Distribution;
import spokes.engine.stress.Duel;
import spokes.engine.stress.MeasureStress;
import spokes.engine.stress.ProductStress;
import spokes.engine.stress.Stress;
import spokes.engine.stress.StressRun;
import spokes.model.Workspace;

/** A stress run for people. */
final class StressText {
    private static final int PRODUCTS_SHOWN = 15;

    private final Stress stress;
    private final Said said;
    private final TextPage page = new TextPage();

    private StressText(Stress stress, Workspace workspace) {
        this.stress = stress;
        said = new Said(workspace);
    }

    static String of(Stress stress, Workspace workspace) {
        StressText text = new StressText(stress, workspace);
        text.head();
        text.beyond();
        text.answer();
        text.measures();
        text.duels();
        text.products();
        return text.page.text();
    }

    private void head() {
        Distribution total = stress.getMeasure(Measure.TOTAL).drawn();
        Distribution fill = stress.getMeasure(Measure.FILL_RATE).drawn();
        page.say(
                "In 9 of 10 of %,d draws of demand the plan costs %s to %s, %s on average, and delivers %s to %s %% of demand."
                        .formatted(
                                stress.draws(),
                                said.money(total.p5()),
                                said.money(total.p95()),
                                said.money(total.mean()),
                                said.number(100 * fill.p5(), 1),
                                said.number(100 * fill.p95(), 1)));
    }

    /** What the plan's numbers leave out, and of which lines it is. */
    private void beyond() {
        MeasureStress total = stress.getMeasure(Measure.TOTAL);
        page.say("The plan takes demand to flow evenly; demand that comes as it likes costs %s beside its total%s."
                .formatted(
                        said.moreOrLess(total.beyond()),
                        total.isSure()
                                ? ", ± " + said.money(2 * total.drawn().error())
                                : ", which is within the luck of these draws"));
        List<String> lines = StressRun.MEASURES.stream()
                .filter(measure -> measure.unit() == Unit.MONEY && !measure.isSumOfLines())
                .map(stress::getMeasure)
                .filter(MeasureStress::isSure)
                .sorted(Comparator.comparingDouble((MeasureStress row) -> -Math.abs(row.beyond())))
                .map(row -> said.moneyChange(row.beyond()) + " " + row.measure().label())
                .toList();
        if (!lines.isEmpty()) {
            page.say("Of it: " + String.join(", ", lines) + ".");
        }
        page.say("The evaluation estimates %s for thin stock until its next arrival (%s units short)."
                .formatted(
                        said.money(stress.risk().spillCost()),
                        said.units(stress.risk().expectedShort())));
    }

    private void answer() {
        stress.rival().ifPresent(rival -> {
            if (isTheSame()) {
                page.say("The plan is as %s in every draw; hold another against it by --against SCENARIO."
                        .formatted(rival.name()));
                return;
            }
            Duel total = rival.total();
            page.say("It is cheaper than %s in %s %% of the draws, dearer in %s %%."
                    .formatted(
                            rival.name(), said.number(100 * total.lower(), 1), said.number(100 * total.higher(), 1)));
        });
    }

    private boolean isTheSame() {
        return stress.rival().stream()
                .flatMap(rival -> rival.duels().stream())
                .map(Duel::difference)
                .allMatch(by -> by.mean() == 0 && by.deviation() == 0);
    }

    private void measures() {
        LineTable table = new LineTable().words("").numbers("Plan", "Mean", "Std. dev.", "5 %", "50 %", "95 %");
        for (Measure measure : StressRun.MEASURES) {
            MeasureStress row = stress.getMeasure(measure);
            Distribution drawn = row.drawn();
            table.row(
                    Said.begun(measure.label()),
                    number(measure, row.expected()),
                    number(measure, drawn.mean()),
                    number(measure, drawn.deviation()),
                    number(measure, drawn.p5()),
                    number(measure, drawn.p50()),
                    number(measure, drawn.p95()));
        }
        page.table("Of %,d draws".formatted(stress.draws()), table);
    }

    private String number(Measure measure, double value) {
        return switch (measure.unit()) {
            case MONEY -> measure == Measure.COST_PER_ORDER ? said.fineMoney(value) : said.money(value);
            case SHARE -> said.number(100 * value, 2) + " %";
            case UNITS -> said.number(value, 1);
            case ORDERS, COUNT -> said.number(value, 0);
            case DAYS, ZONE, KM, KG, PARCELS -> said.days(value);
        };
    }

    private void duels() {
        stress.rival().filter(rival -> !isTheSame()).ifPresent(rival -> {
            LineTable table = new LineTable().words("").numbers("Mean", "Std. dev.", "5 %", "50 %", "95 %");
            for (Duel duel : rival.duels()) {
                Distribution by = duel.difference();
                table.row(
                        Said.begun(duel.measure().label()),
                        number(duel.measure(), by.mean()),
                        number(duel.measure(), by.deviation()),
                        number(duel.measure(), by.p5()),
                        number(duel.measure(), by.p50()),
                        number(duel.measure(), by.p95()));
            }
            page.table("The plan less %s".formatted(rival.name()), table);
        });
    }

    private void products() {
        List<ProductStress> worst = stress.products().stream()
                .filter(row -> row.lost() > 0)
                .sorted(Comparator.comparingDouble((ProductStress row) -> -row.meanLostMargin())
                        .thenComparingDouble(row -> -row.meanLost()))
                .toList();
        if (worst.isEmpty()) {
            return;
        }
        LineTable table = new LineTable()
                .words("Product")
                .numbers("Out somewhere", "Loses sales", "Demand", "Lost", "Lost by plan", "Margin lost");
        worst.stream()
                .limit(PRODUCTS_SHOWN)
                .forEach(row -> table.row(
                        said.product(row.product()),
                        said.number(100 * row.out(), 1) + " %",
                        said.number(100 * row.lost(), 1) + " %",
                        said.number(row.meanDemand(), 1),
                        said.number(row.meanLost(), 1),
                        said.number(row.expectedLost(), 1),
                        said.money(row.meanLostMargin())));
        page.table("Products that lose sales", table, worst.size() - PRODUCTS_SHOWN);
    }
}
