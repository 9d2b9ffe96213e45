package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.engine.result.CostLine;
import spokes.engine.result.PlanPart;
import spokes.engine.result.PlanParts;
import spokes.engine.result.StockNeed;
import spokes.model.Refused;
import spokes.model.place.Center;

/** A plan, or the baseline of a center, taken apart by product, area and center. */
class PlanPartsTest {
    private static final int WORLDS = 40;

    @Test
    void partsAddUpToEveryLineInEveryWorld() throws Refused {
        for (long seed = 0; seed < WORLDS; seed++) {
            JudgedPlan plan = JudgedPlan.of(RandomWorlds.world(seed));
            addUp("seed " + seed, plan);
            for (String center : open(plan)) {
                addUp("seed %d, all in %s".formatted(seed, center), plan.alone(center));
            }
        }
    }

    @Test
    void theBaselineAsAPlanOfItsOwnHasTheNumbersOfTheBaseline() throws Refused {
        for (long seed = 0; seed < WORLDS; seed++) {
            JudgedPlan plan = JudgedPlan.of(RandomWorlds.world(seed));
            for (String center : open(plan)) {
                assertThat(plan.alone(center).evaluation()).isEqualTo(plan.baseline(center));
            }
        }
    }

    @Test
    void needsByProductAddUpToTheNeedOfThePlan() {
        for (long seed = 0; seed < WORLDS; seed++) {
            JudgedPlan plan = JudgedPlan.of(RandomWorlds.world(seed));
            StockNeed sum = StockNeed.sum(List.copyOf(plan.stockNeeds().values()));
            StockNeed whole = plan.stockNeed();
            assertThat(sum.locations()).isEqualTo(whole.locations());
            assertThat(sum.targetUnits()).isCloseTo(whole.targetUnits(), within(1e-6));
            assertThat(sum.safetyCost()).isCloseTo(whole.safetyCost(), within(1e-6));
        }
    }

    private static List<String> open(JudgedPlan plan) {
        return plan.workspace().centers().stream()
                .filter(Center::isOpen)
                .limit(5)
                .map(Center::code)
                .toList();
    }

    private static void addUp(String where, JudgedPlan plan) {
        PlanParts parts = plan.parts();
        for (List<PlanPart> way : List.of(parts.products(), parts.areas(), parts.centers())) {
            Evaluation whole = plan.evaluation();
            for (CostLine line : CostLine.values()) {
                assertThat(way.stream()
                                .mapToDouble(part -> part.costs().get(line))
                                .sum())
                        .as("%s, %s", where, line)
                        .isCloseTo(
                                whole.costs().get(line),
                                within(1e-9 * (1 + Math.abs(whole.costs().get(line)))));
            }
            assertThat(way.stream().mapToDouble(PlanPart::units).sum()).isCloseTo(whole.unitsShipped(), within(1e-6));
            assertThat(way.stream().mapToDouble(PlanPart::orders).sum()).isCloseTo(whole.orders(), within(1e-6));
            assertThat(way.stream().mapToDouble(PlanPart::unmet).sum()).isCloseTo(whole.unitsUnmet(), within(1e-6));
            double unitDays = way.stream().mapToDouble(PlanPart::unitDays).sum();
            assertThat(unitDays)
                    .isCloseTo(whole.service().meanDays() * whole.unitsShipped(), within(1e-6 * (1 + unitDays)));
        }
    }
}
