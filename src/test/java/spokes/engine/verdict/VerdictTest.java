package spokes.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.JudgedPlan;
import spokes.engine.RandomWorlds;
import spokes.engine.Worlds;
import spokes.engine.result.CostLine;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.place.Center;

/** Whether distributed inventory is right (model.md, section 9). */
class VerdictTest {
    private static final double MONTHS = 30 / 30.4375;
    private static final Offset<Double> EXACTLY = within(1e-9);

    private static Verdict verdict(JudgedPlan plan, String... center) throws Refused {
        return VerdictSearch.find(
                new VerdictQuestion(
                        plan,
                        plan.asToday(),
                        List.of(center).stream().findFirst(),
                        area -> area.equals("X") ? "Sunrise" : "Sunset"),
                Progress.UNWATCHED);
    }

    @Test
    void aDearSecondCenterIsWorseAndSoItIsSaid() throws Refused {
        Verdict verdict = verdict(TwoCoasts.plan());
        assertThat(verdict.decisive()).isEqualTo(new Reference(Reference.Kind.BEST_CENTER, "East"));
        Comparison east = verdict.decision();
        assertThat(east.answer()).isEqualTo(Answer.WORSE);
        assertThat(east.saved()).isCloseTo(450 - 700 * MONTHS, EXACTLY);
        assertThat(east.daysGained()).isCloseTo(1, EXACTLY);
        assertThat(verdict.ordersPerMonth()).isCloseTo(450 / MONTHS, EXACTLY);
    }

    @Test
    void aCenterThatIsToCloseIsNotTheBestOne() throws Refused {
        Verdict verdict = verdict(TwoCoasts.plan("closures: center | from_date\n  East | 2026-03-05"));
        assertThat(verdict.decisive()).isEqualTo(new Reference(Reference.Kind.BEST_CENTER, "West"));
    }

    @Test
    void aCheapSecondCenterIsBetter() throws Refused {
        Verdict verdict = verdict(TwoCoasts.plan(TwoCoasts.rentInTheWest(200)));
        assertThat(verdict.decision().answer()).isEqualTo(Answer.BETTER);
        assertThat(verdict.decision().saved()).isCloseTo(450 - 200 * MONTHS, EXACTLY);
    }

    @Test
    void differencesThatSayNothingAreEven() throws Refused {
        assertThat(verdict(TwoCoasts.plan(TwoCoasts.rentInTheWest(450 / MONTHS)))
                        .decision()
                        .answer())
                .isEqualTo(Answer.EVEN);
    }

    @Test
    void todayIsThePlanWithoutItsPlannedTransfers() throws Refused {
        JudgedPlan plan = TwoCoasts.plan("""
            freight: from | to | mode | fixed | days
              * | * | van | 30 | 1
            transfers: transfer_id | sku | from | to | units | departure_date | mode | status
              T | bolt | East | West | 10 | 2026-03-03 | van | planned
            """);
        Comparison today = verdict(plan).find(Reference.Kind.TODAY).orElseThrow();
        assertThat(today.other()).isEqualTo(plan.today());
        assertThat(today.difference().get(CostLine.TRANSFERS)).isCloseTo(30, EXACTLY);
        assertThat(today.cautions()).isEmpty();
    }

    @Test
    void theAnswerIsAboutThePlannersCenterBesideTheBestOne() throws Refused {
        JudgedPlan plan = TwoCoasts.plan("settings: key | value\nbaseline_center | West");
        Verdict verdict = verdict(plan);
        assertThat(verdict.comparisons())
                .extracting(Comparison::reference)
                .containsExactly(
                        Reference.today(),
                        new Reference(Reference.Kind.CHOSEN_CENTER, "West"),
                        new Reference(Reference.Kind.BEST_CENTER, "East"));
        assertThat(verdict.find(Reference.Kind.CHOSEN_CENTER).orElseThrow().other())
                .isEqualTo(plan.baseline("West"));
        assertThat(verdict.decisive()).isEqualTo(new Reference(Reference.Kind.CHOSEN_CENTER, "West"));
        assertThat(verdict.ownBuildings().getFirst().center()).isEqualTo("West");
        assertThat(verdict(TwoCoasts.plan(), "West").decisive()).isEqualTo(verdict.decisive());
        assertThat(verdict(plan, "East").decisive()).isEqualTo(new Reference(Reference.Kind.BEST_CENTER, "East"));
    }

    @Test
    void everyTableOfEveryWorldAddsUpToTheDifferenceOfTheTotals() throws Refused {
        for (long seed = 0; seed < 12; seed++) {
            JudgedPlan plan = JudgedPlan.of(RandomWorlds.world(seed, 3, 4, 5));
            if (plan.workspace().centers().stream().anyMatch(Center::isOpen)) {
                for (Comparison comparison : verdict(plan).comparisons()) {
                    Offset<Double> exactly =
                            within(1e-9 * (1 + comparison.other().costs().total()));
                    for (List<LedgerRow> rows :
                            List.of(comparison.products(), comparison.weightBands(), comparison.regions())) {
                        for (CostLine line : CostLine.values()) {
                            assertThat(rows.stream()
                                            .mapToDouble(row -> row.difference().get(line))
                                            .sum())
                                    .as("seed %d, %s, %s", seed, comparison.reference(), line)
                                    .isCloseTo(comparison.difference().get(line), exactly);
                        }
                        assertThat(rows.stream().mapToDouble(LedgerRow::saved).sum())
                                .isCloseTo(comparison.saved(), exactly);
                    }
                    assertThat(comparison.products().stream()
                                    .mapToDouble(row -> row.extraNeed().safetyUnits())
                                    .sum())
                            .isCloseTo(comparison.extraNeed().safetyUnits(), within(1e-6));
                }
            }
        }
    }

    @Test
    void theWaterfallGoesFromTheReferenceOverWhatSavesAndWhatCostsToThePlan() throws Refused {
        Comparison east = verdict(TwoCoasts.plan()).decision();
        List<WaterfallStep> steps = east.waterfall();
        assertThat(steps).extracting(WaterfallStep::line).containsExactly(CostLine.OUTBOUND_SHIPPING, CostLine.FIXED);
        assertThat(steps.getFirst().from()).isEqualTo(east.other().costs().total());
        assertThat(steps.getFirst().change()).isCloseTo(-450, EXACTLY);
        assertThat(steps.getLast().from()).isEqualTo(steps.getFirst().to());
        assertThat(steps.getLast().to()).isEqualTo(east.plan().costs().total());
    }

    @Test
    void rowsSayWhoseMoneyItIsAndLeaveCentersARowOfTheirOwn() throws Refused {
        Comparison east = verdict(TwoCoasts.plan()).decision();
        assertThat(east.regions())
                .extracting(LedgerRow::codes)
                .containsExactly(List.of("Sunrise"), List.of("Sunset"), List.of());
        assertThat(east.regions().get(1).shippingSaved()).isCloseTo(450, EXACTLY);
        assertThat(east.regions().get(1).daysGained()).isCloseTo(3, EXACTLY);
        assertThat(east.regions().get(2).saved()).isCloseTo(-700 * MONTHS, EXACTLY);
        assertThat(east.weightBands()).extracting(LedgerRow::codes).containsExactly(List.of("5"), List.of());
        assertThat(east.products().getFirst().added(CostLine.OUTBOUND_SHIPPING, CostLine.FIXED))
                .isCloseTo(-450, EXACTLY);
    }

    @Test
    void moreCentersNeedMoreStockForTheSameService() throws Refused {
        Pooling pooling = verdict(TwoCoasts.plan()).pooling();
        assertThat(pooling.rows())
                .extracting(Pooling.Row::centers)
                .containsExactly(List.of("East"), List.of("East", "West"));
        double one = pooling.rows().getFirst().need().safetyUnits();
        double two = pooling.rows().getLast().need().safetyUnits();
        // Poisson demand: √(7 · 15) against √(7 · 10) + √(7 · 5)
        assertThat(two / one).isCloseTo((Math.sqrt(10) + Math.sqrt(5)) / Math.sqrt(15), within(1e-6));
        assertThat(pooling.rows()).extracting(row -> row.need().locations()).containsExactly(1, 2);
        assertThat(pooling.plan()).isEqualTo(pooling.rows().getLast().need());
    }

    @Test
    void anOwnBuildingAloneShipsWhatTheOneCenterShips() throws Refused {
        Verdict verdict = verdict(TwoCoasts.plan("""
            eligibility: center | sku | allowed
              East | nut | no
            products: sku | weight_kg
              nut | 1
            demand: area | sku | units_per_day
              X | nut | 1
            stock: center | sku | on_hand
              West | nut | 30
            """), "East");
        assertThat(verdict.ordersPerMonth()).isCloseTo(480 / MONTHS, EXACTLY);
        assertThat(verdict.ownBuildings().getFirst().ordersPerMonth()).isCloseTo(450 / MONTHS, EXACTLY);
    }

    @Test
    void whatFlattersTheOneCenterIsTold() throws Refused {
        JudgedPlan plan = TwoCoasts.plan("""
            eligibility: center | sku | allowed
              East | nut | no
            products: sku | weight_kg | return_rate
              nut | 1 | 0.5
            demand: area | sku | units_per_day
              X | nut | 1
            stock: center | sku | on_hand
              West | nut | 30
            settings: key | value
              return_processing | 2
            """);
        assertThat(verdict(plan, "East").decision().cautions())
                .containsExactly(
                        new Caution(
                                Caution.Kind.RETURNS_COST_NOTHING,
                                plan.evaluation().costs().get(CostLine.RETURNS)),
                        new Caution(Caution.Kind.LEAVES_DEMAND_UNMET, 30),
                        new Caution(Caution.Kind.STOCK_MOVED_FREE, 180));
    }

    @Test
    void productsDeserveAsManyCentersAsPay() throws Refused {
        assertThat(verdict(TwoCoasts.plan()).counts().byNumber()).containsExactly(Map.entry(2, 1L));
        assertThat(verdict(TwoCoasts.plan("settings: key | value\n  deserved_centers_most | 1"))
                        .counts()
                        .byNumber())
                .containsExactly(Map.entry(1, 1L));
    }

    @Test
    void withoutACenterThereIsNothingToSay() {
        JudgedPlan plan = JudgedPlan.of(Worlds.world("products: sku\nbolt"));
        assertThatThrownBy(() -> verdict(plan))
                .isInstanceOf(Refused.class)
                .hasMessage("no center is open; a verdict needs one to compare with");
    }

    @Test
    void aCenterThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> verdict(TwoCoasts.plan(), "Moon"))
                .isInstanceOf(Refused.class)
                .hasMessage("no open center Moon; there are East, West");
    }

    @Test
    void oneCenterAloneIsItsOwnBaseline() throws Refused {
        Verdict verdict = verdict(TwoCoasts.plan("centers: center | status\nWest | closed"));
        assertThat(verdict.flips()).isEmpty();
        assertThat(verdict.decision().answer()).isEqualTo(Answer.EVEN);
    }

    @Test
    void whoeverWaitsMayStop() {
        JudgedPlan plan = TwoCoasts.plan();
        VerdictQuestion question = new VerdictQuestion(plan, plan, Optional.empty(), area -> "");
        assertThatThrownBy(() -> VerdictSearch.find(question, (share, what) -> share < 0.3))
                .isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one center", "pooling", "what would turn the answer", "own buildings"})
    void whoeverWaitsMayStopWithinALongStep(String step) {
        JudgedPlan plan = TwoCoasts.plan();
        VerdictQuestion question = new VerdictQuestion(plan, plan, Optional.empty(), area -> "");
        AtomicInteger heard = new AtomicInteger();
        assertThatThrownBy(() -> VerdictSearch.find(
                        question, (share, what) -> !what.equals(step) || heard.incrementAndGet() < 2))
                .isInstanceOf(CancellationException.class)
                .hasMessage(step);
    }

    @Test
    void everyAssumptionHasASource() throws Refused {
        assertThat(verdict(TwoCoasts.plan()).assumptions())
                .isNotEmpty()
                .allSatisfy(
                        source -> assertThat(source.says()).as(source.name()).isNotBlank());
    }
}
