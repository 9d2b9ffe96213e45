package spokes.engine.stress;

import java.util.Arrays;
import java.util.List;
import spokes.engine.ExplainedValues;
import spokes.engine.PlanDraws;
import spokes.engine.question.Measure;

/**
 * What is kept of one draw: little enough that many may wait to be counted. Its arrays are nobody else's.
 *
 * @param values   by measure
 * @param demanded units asked for, by product
 * @param unmet    units asked for in vain, by product
 * @param margin   their margin, by product
 * @param spots    which products ran out where: product × centers + center, rising
 * @param days     when they first did
 */
@SuppressWarnings("ArrayRecordComponent")
record StressDraw(double[] values, double[] demanded, double[] unmet, double[] margin, int[] spots, double[] days) {

    static StressDraw of(PlanDraws of, List<Measure> measures, PlanDraws.Draw draw) {
        int products = of.size();
        int centers = of.centers().size();
        int[] spots = new int[draw.evaluation().stockouts().size()];
        double[] days = new double[spots.length];
        double[] demanded = new double[products];
        double[] unmet = new double[products];
        double[] margin = new double[products];
        int found = 0;
        for (int p = 0; p < products; p++) {
            demanded[p] = draw.demanded(p);
            unmet[p] = draw.unmet(p);
            margin[p] = draw.lostMargin(p);
            for (int c = 0; draw.runsOut(p) && c < centers; c++) {
                if (draw.soldOut(p, c) >= 0) {
                    spots[found] = p * centers + c;
                    days[found++] = draw.soldOut(p, c);
                }
            }
        }
        double[] values = measures.stream()
                .mapToDouble(measure -> ExplainedValues.of(draw.evaluation(), measure))
                .toArray();
        return new StressDraw(values, demanded, unmet, margin, Arrays.copyOf(spots, found), Arrays.copyOf(days, found));
    }
}
