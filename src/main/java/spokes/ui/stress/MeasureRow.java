package spokes.ui.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.question.Measure;
import spokes.engine.stress.Distribution;
import spokes.engine.stress.MeasureStress;
import spokes.engine.stress.Stress;
import spokes.engine.stress.StressRun;

/**
 * A number of the plan, or by how much it is off another's, as the table shows it.
 *
 * @param expected what the plan says; empty of a difference
 * @param rival    whose is taken off; empty of the plan's own
 */
record MeasureRow(Measure measure, Optional<Double> expected, Distribution drawn, String rival) {

    /** The numbers that are not always the same, differences behind them. */
    static List<MeasureRow> list(Stress stress) {
        List<MeasureRow> rows = new ArrayList<>();
        for (Measure measure : StressRun.MEASURES) {
            MeasureStress row = stress.getMeasure(measure);
            if (row.expected() != 0 || row.drawn().mean() != 0) {
                rows.add(new MeasureRow(measure, Optional.of(row.expected()), row.drawn(), ""));
            }
        }
        stress.rival()
                .ifPresent(rival -> rival.duels()
                        .forEach(duel -> rows.add(
                                new MeasureRow(duel.measure(), Optional.empty(), duel.difference(), rival.name()))));
        return rows;
    }

    boolean isDifference() {
        return expected.isEmpty();
    }
}
