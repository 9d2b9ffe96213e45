package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import spokes.engine.result.ServiceLevels;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** No number that comes out is infinite or none, whatever goes in that import lets through. */
class ExtremeWorldsTest {
    private static final int WORLDS = Integer.getInteger("random.worlds", 1500);
    private static final int FIRST = Integer.getInteger("random.first", 0);

    @Test
    void everyNumberOfThePlanIsFinite() {
        List<String> strange = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + WORLDS; seed++) {
            JudgedPlan plan = JudgedPlan.of(ExtremeWorlds.world(seed));
            Map<String, Object> said = Map.of(
                    "plan", plan.evaluation(),
                    "today", plan.today(),
                    "baseline", plan.baseline(),
                    "flows", plan.listFlows(),
                    "areas", plan.listAreas(),
                    "stock", plan.listStock(),
                    "demand", plan.listDemand(),
                    "targets", plan.listTargets(),
                    "risk", plan.risk(),
                    "overruns", plan.listOverruns());
            strange.addAll(Numbers.notFinite("seed " + seed, said));
            List<Object> more = List.of(
                    plan.evaluation().costs().total(),
                    plan.stockNeed(),
                    plan.conversionEffect(plan.today()),
                    plan.withinTwoDaysAtNoHigherCost());
            strange.addAll(Numbers.notFinite("seed " + seed + ", more", more));
        }
        assertThat(strange.stream().limit(20).toList()).isEmpty();
    }

    @Test
    void everyNumberOfAMoveIsFinite() {
        List<String> strange = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + WORLDS; seed++) {
            Workspace world = ExtremeWorlds.world(seed);
            if (!world.products().isEmpty() && !world.centers().isEmpty()) {
                strange.addAll(Numbers.notFinite("seed " + seed, effect(world, new Random(seed))));
            }
        }
        assertThat(strange.stream().limit(20).toList()).isEmpty();
    }

    private static List<Object> effect(Workspace world, Random random) {
        JudgedPlan plan = JudgedPlan.of(world);
        List<Center> centers = world.centers();
        Product product = world.products().get(random.nextInt(world.products().size()));
        Row row = Row.blank(Sheet.TRANSFERS)
                .with("transfer_id", "new")
                .with("client", product.key().client())
                .with("sku", product.key().sku())
                .with("from", centers.get(random.nextInt(centers.size())).code())
                .with("to", centers.get(random.nextInt(centers.size())).code())
                .with("units", (double) (1 + random.nextInt(100)))
                .with("departure_date", world.settings().planDate());
        Transfer transfer = Transfer.of(row);
        JudgedPlan after = plan.after(world.with(List.of(RowChange.added(row))), Touched.products(transfer.product()));
        return List.of(
                plan.effectOf(after, List.of(transfer)),
                after.evaluation(),
                plan.availableFor(transfer),
                plan.suggestedUnits(transfer),
                after.stockCurve(transfer.product(), transfer.to()));
    }

    @Test
    void theWalkFindsNumbersWhereverTheyAre() {
        Evaluation plan = JudgedPlan.of(RandomWorlds.world(1)).evaluation();
        Map<Integer, Double> shares = Map.of(1, Double.POSITIVE_INFINITY);
        ServiceLevels infinite = new ServiceLevels(0, 0, 0, 0, shares, 0, 0, 0, 0, 0, Map.of(), Double.NaN, 0);

        assertThat(Numbers.count(plan)).isGreaterThan(30);
        assertThat(Numbers.notFinite("service", infinite))
                .containsExactly("service.coverage.1 = Infinity", "service.parcelsPerOrder = NaN");
    }
}
