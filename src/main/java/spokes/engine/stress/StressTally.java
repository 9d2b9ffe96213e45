package spokes.engine.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import spokes.engine.PlanDraws;
import spokes.engine.question.Measure;
import spokes.model.goods.ProductKey;

/** Counts draws, in their order. For one thread. */
final class StressTally {
    private static final double NO_UNITS = 1e-9;

    private final List<Measure> measures;
    private final List<ProductKey> products;
    private final List<String> centers;
    private final int draws;

    /** By measure and draw. */
    private final double[][] values;

    private final double[] demanded;
    private final double[] unmet;
    private final double[] margin;
    private final int[] out;
    private final int[] lost;

    /** By spot: product × centers + center. */
    private final int[] outAt;

    private final double[] daysAt;

    StressTally(PlanDraws of, List<Measure> measures, int draws) {
        this.measures = measures;
        this.draws = draws;
        products = of.products();
        centers = of.centers();
        values = new double[measures.size()][draws];
        demanded = new double[products.size()];
        unmet = new double[products.size()];
        margin = new double[products.size()];
        out = new int[products.size()];
        lost = new int[products.size()];
        outAt = new int[products.size() * centers.size()];
        daysAt = new double[outAt.length];
    }

    void add(int number, StressDraw draw) {
        for (int m = 0; m < values.length; m++) {
            values[m][number] = draw.values()[m];
        }
        for (int p = 0; p < unmet.length; p++) {
            demanded[p] += draw.demanded()[p];
            unmet[p] += draw.unmet()[p];
            margin[p] += draw.margin()[p];
            lost[p] += draw.unmet()[p] > NO_UNITS ? 1 : 0;
        }
        int last = -1;
        for (int i = 0; i < draw.spots().length; i++) {
            int spot = draw.spots()[i];
            outAt[spot]++;
            daysAt[spot] += draw.days()[i];
            int product = spot / centers.size();
            out[product] += product == last ? 0 : 1;
            last = product;
        }
    }

    /** A number, draw by draw. */
    double[] values(Measure measure) {
        return values[measures.indexOf(measure)];
    }

    /** The products that are asked for or run out. */
    List<ProductStress> products(PlanDraws.Draw expected) {
        List<ProductStress> rows = new ArrayList<>();
        for (int p = 0; p < unmet.length; p++) {
            if (demanded[p] > 0 || out[p] > 0) {
                rows.add(new ProductStress(
                        products.get(p),
                        share(out[p]),
                        share(lost[p]),
                        demanded[p] / draws,
                        unmet[p] / draws,
                        margin[p] / draws,
                        expected.unmet(p)));
            }
        }
        return rows;
    }

    /** The products at centers that ran out in some draw. */
    List<SpotStress> spots(PlanDraws.Draw expected) {
        List<SpotStress> rows = new ArrayList<>();
        for (int spot = 0; spot < outAt.length; spot++) {
            if (outAt[spot] > 0) {
                int product = spot / centers.size();
                int center = spot % centers.size();
                double day = expected.soldOut(product, center);
                rows.add(new SpotStress(
                        products.get(product),
                        centers.get(center),
                        share(outAt[spot]),
                        daysAt[spot] / outAt[spot],
                        day >= 0 ? OptionalDouble.of(day) : OptionalDouble.empty()));
            }
        }
        return rows;
    }

    private double share(int count) {
        return (double) count / draws;
    }
}
