package spokes.app.command.stress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import spokes.engine.question.Measure;
import spokes.engine.question.Unit;
import spokes.engine.stress.Distribution;
import spokes.engine.stress.Duel;
import spokes.engine.stress.MeasureStress;
import spokes.engine.stress.ProductStress;
import spokes.engine.stress.Stress;
import spokes.engine.stress.StressRun;

/** A stress run for people. */
final class StressText {
    private static final int PRODUCTS_SHOWN = 15;

    private final Stress stress;
    private final List<String> lines = new ArrayList<>();

    private StressText(Stress stress) {
        this.stress = stress;
    }

    static String of(Stress stress) {
        StressText text = new StressText(stress);
        text.measures();
        text.beyond();
        text.rival();
        text.products();
        return String.join(System.lineSeparator(), text.lines);
    }

    private void measures() {
        lines.add(String.format(
                Locale.ROOT,
                "%-26s%15s%15s%13s%15s%15s%15s",
                "of %,d draws".formatted(stress.draws()),
                "plan",
                "mean",
                "sd",
                "5 %",
                "50 %",
                "95 %"));
        for (Measure measure : StressRun.MEASURES) {
            MeasureStress row = stress.getMeasure(measure);
            Distribution drawn = row.drawn();
            lines.add(String.format(
                    Locale.ROOT,
                    "%-26s%15s%15s%13s%15s%15s%15s",
                    measure.label(),
                    number(measure, row.expected()),
                    number(measure, drawn.mean()),
                    number(measure, drawn.deviation()),
                    number(measure, drawn.p5()),
                    number(measure, drawn.p50()),
                    number(measure, drawn.p95())));
        }
    }

    private static String number(Measure measure, double value) {
        return measure.unit() == Unit.SHARE
                ? String.format(Locale.ROOT, "%.2f %%", 100 * value)
                : String.format(Locale.ROOT, measure.unit() == Unit.UNITS ? "%,.1f" : "%,.2f", value);
    }

    /** What the plan's numbers leave out, and of which lines it is. */
    private void beyond() {
        MeasureStress total = stress.getMeasure(Measure.TOTAL);
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "demand that comes as it likes costs %s beyond the plan's total, %s; the plan takes it to flow evenly",
                signed(total.beyond()),
                total.isSure()
                        ? String.format(
                                Locale.ROOT, "± %,.2f", 2 * total.drawn().error())
                        : "no more than the luck of these draws"));
        StressRun.MEASURES.stream()
                .filter(measure -> measure.unit() == Unit.MONEY && !measure.isSumOfLines())
                .map(stress::getMeasure)
                .filter(MeasureStress::isSure)
                .sorted(Comparator.comparingDouble((MeasureStress row) -> -Math.abs(row.beyond())))
                .forEach(row -> lines.add(String.format(
                        Locale.ROOT,
                        "  %s of it %s",
                        signed(row.beyond()),
                        row.measure().label())));
        lines.add(String.format(
                Locale.ROOT,
                "evaluate estimates %,.2f for thin stock until its next arrival (%,.1f units short)",
                stress.risk().spillCost(),
                stress.risk().expectedShort()));
    }

    private static String signed(double money) {
        return String.format(Locale.ROOT, "%+,.2f", money);
    }

    private void rival() {
        stress.rival().ifPresent(rival -> {
            lines.add("");
            if (rival.duels().stream().map(Duel::difference).allMatch(StressText::isNothing)) {
                lines.add("the plan is as %s in every draw; hold another against it by --against SCENARIO"
                        .formatted(rival.name()));
                return;
            }
            Duel total = rival.total();
            lines.add(String.format(
                    Locale.ROOT,
                    "cheaper than %s in %.1f %% of the draws, dearer in %.1f %%",
                    rival.name(),
                    100 * total.lower(),
                    100 * total.higher()));
            lines.add(String.format(
                    Locale.ROOT,
                    "%-26s%15s%13s%15s%15s%15s",
                    "plan less " + rival.name(),
                    "mean",
                    "sd",
                    "5 %",
                    "50 %",
                    "95 %"));
            rival.duels().forEach(this::duel);
        });
    }

    private static boolean isNothing(Distribution difference) {
        return difference.mean() == 0 && difference.deviation() == 0;
    }

    private void duel(Duel duel) {
        Distribution by = duel.difference();
        lines.add(String.format(
                Locale.ROOT,
                "%-26s%15s%13s%15s%15s%15s",
                duel.measure().label(),
                number(duel.measure(), by.mean()),
                number(duel.measure(), by.deviation()),
                number(duel.measure(), by.p5()),
                number(duel.measure(), by.p50()),
                number(duel.measure(), by.p95())));
    }

    private void products() {
        List<ProductStress> worst = stress.products().stream()
                .filter(row -> row.lost() > 0)
                .sorted(Comparator.comparingDouble((ProductStress row) -> -row.meanLostMargin())
                        .thenComparingDouble(row -> -row.meanLost()))
                .toList();
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%-34s%14s%14s%12s%12s%12s%14s",
                "products that lose sales",
                "out somewhere",
                "sales lost",
                "demand",
                "lost",
                "plan lost",
                "margin lost"));
        worst.stream()
                .limit(PRODUCTS_SHOWN)
                .forEach(row -> lines.add(String.format(
                        Locale.ROOT,
                        "%-34s%12.1f %%%12.1f %%%,12.1f%,12.1f%,12.1f%,14.2f",
                        row.product(),
                        100 * row.out(),
                        100 * row.lost(),
                        row.meanDemand(),
                        row.meanLost(),
                        row.expectedLost(),
                        row.meanLostMargin())));
        if (worst.size() > PRODUCTS_SHOWN) {
            lines.add(String.format(Locale.ROOT, "and %d more", worst.size() - PRODUCTS_SHOWN));
        }
    }
}
