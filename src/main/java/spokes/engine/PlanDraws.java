package spokes.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.Outcome;
import spokes.engine.flow.Totals;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.safety.Uncertainty;
import spokes.engine.sampling.DemandSampler;
import spokes.model.goods.ProductKey;

/**
 * A plan under demand as it may come. Each draw is judged as the plan was, line by line of cost; orders of several SKUs come
 * as often as the plan expects, for what of each was drawn says nothing about what is bought together, and only where their
 * SKUs are found is the draw's. Plans of the same goods meet the same demand in the draw of a number. Safe to share between
 * threads.
 */
public final class PlanDraws {
    private final Judgment plan;
    private final DemandSampler sampler;
    private final Map<Integer, List<Move>> moves = new HashMap<>();

    PlanDraws(Judgment plan, Uncertainty uncertainty) {
        this.plan = plan;
        sampler = DemandSampler.of(plan.network, uncertainty);
        for (int product = 0; product < plan.network.items.size(); product++) {
            if (!plan.moves(product).isEmpty()) {
                moves.put(product, plan.moves(product));
            }
        }
    }

    /** The products, in the order in which a draw numbers them. */
    public List<ProductKey> products() {
        return plan.network.items.stream().map(item -> item.key()).toList();
    }

    /** How many products there are. */
    public int size() {
        return plan.network.items.size();
    }

    /** Codes of the open centers, in the order in which a draw numbers them. */
    public List<String> centers() {
        return IntStream.range(0, plan.network.sites.size())
                .mapToObj(plan.network.sites.codes::code)
                .toList();
    }

    /** Whether another plan is this one as far as draws tell. */
    public boolean isAlike(PlanDraws other) {
        return other.plan.network == plan.network && other.moves.equals(moves);
    }

    /** What becomes of the plan where demand comes as expected. */
    public Draw expected() {
        return new Draw(plan);
    }

    /** What becomes of the plan in the draw of a number. */
    public Draw draw(long seed, int number) {
        Network drawn = plan.network.asking(sampler.draw(seed, number));
        return new Draw(plan.whole(drawn, moves));
    }

    /** What became of a plan in one draw. */
    public static final class Draw {
        private final Judgment judgment;
        private final Evaluation evaluation;

        private Draw(Judgment judgment) {
            this.judgment = judgment;
            evaluation = Scores.of(judgment);
        }

        /** Its numbers. */
        public Evaluation evaluation() {
            return evaluation;
        }

        /** Units of a product that were asked for. */
        public double demanded(int product) {
            double[] totals = judgment.outcome(product).totals;
            return totals[Totals.SHIPPED] + totals[Totals.UNMET];
        }

        /** Units of a product that were asked for in vain. */
        public double unmet(int product) {
            return judgment.outcome(product).totals[Totals.UNMET];
        }

        /** Margin of those units. */
        public double lostMargin(int product) {
            return judgment.outcome(product).totals[Totals.LOST_MARGIN];
        }

        /** Whether any center ran out of a product. */
        public boolean runsOut(int product) {
            return judgment.outcome(product).runsOut();
        }

        /** When a center first ran out of a product, days from the plan date; below 0 if it never did. */
        public double soldOut(int product, int center) {
            Outcome outcome = judgment.outcome(product);
            return outcome.soldOut[center];
        }
    }
}
