package spokes.engine.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.JudgedPlan;
import spokes.engine.RandomWorlds;
import spokes.engine.Worlds;
import spokes.engine.result.CostLine;
import spokes.engine.returned.ReturnFlow;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.sheet.RowChange;

/** Returns to the nearest center that takes them against returns to a central one. */
class ReturnsStudyTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    /** X is at East, Y at West; each asks for 10 caps a day over ten days, and a quarter comes back. West takes none. */
    private static final String WORLD = """
        centers: center | latitude | longitude | dispatch_days | takes_returns | return_processing
          East | 40.0 | -75.0 | 1 | yes | 4
          West | 40.0 | -120.0 |  | |
        products: sku | weight_kg | unit_cost | return_rate
          cap | 0.9 | 20 | 0.25
        areas: area | latitude | longitude
          X | 40.0 | -75.0
          Y | 40.0 | -120.0
        demand: area | sku | units_per_day
          X | cap | 10
          Y | cap | 10
        stock: center | sku | on_hand
          East | cap | 100
          West | cap | 100
        settings: key | value
          horizon_days | 10
        """;

    private static ReturnsAnswer study(Workspace workspace) throws Refused {
        return ReturnsStudy.find(
                new ReturnsQuestion(JudgedPlan.of(workspace), area -> area.equals("X") ? "Sunrise" : "Sunset"),
                Progress.UNWATCHED);
    }

    private static ReturnBook central(ReturnsAnswer answer, String center) {
        return answer.books().stream()
                .filter(book -> book.policy().center().equals(center))
                .findFirst()
                .orElseThrow();
    }

    private static double atTwoPounds(int zone) {
        return Worlds.shippedDefaults().rates().stream()
                .filter(rate -> rate.maxWeightLb() == 2)
                .findFirst()
                .orElseThrow()
                .byZone()
                .get(zone - 1);
    }

    @Test
    void whatComesBackGoesWhereThePlanTakesItAndCostsTheWayAndTheHandling() throws Refused {
        ReturnRow planned = study(Worlds.world(WORLD)).planned().all();
        // 25 come back from X, in zone 1, and 25 from Y, 45° of longitude away, in zone 8
        assertThat(planned.units()).isCloseTo(50, EXACTLY);
        assertThat(planned.freight()).isCloseTo(25 * atTwoPounds(1) + 25 * atTwoPounds(8), EXACTLY);
        assertThat(planned.processing()).isCloseTo(50 * 4, EXACTLY);
    }

    @Test
    void aUnitCanBeSoldAgainAfterTransitDispatchAndThreeDaysForChecking() throws Refused {
        ReturnsAnswer answer = study(Worlds.world(WORLD));
        // the first service of the shipped card takes 2 days in zone 1 and 5 in zone 8; East dispatches in 1, West at
        // once
        assertThat(answer.planned().all().meanDays()).isCloseTo((2 + 1 + 3 + 5 + 1 + 3) / 2.0, EXACTLY);
        assertThat(central(answer, "West").all().meanDays()).isCloseTo((2 + 3 + 5 + 3) / 2.0, EXACTLY);
    }

    @Test
    void whatIsRecoveredAndBoundStandsBesideTheCost() throws Refused {
        ReturnRow planned = study(Worlds.world(WORLD)).planned().all();
        assertThat(planned.recovered()).isCloseTo(50 * 0.85, EXACTLY);
        assertThat(planned.value()).isCloseTo(50 * 0.85 * 20, EXACTLY);
        // 7.5 working days are 10.5 calendar days
        assertThat(planned.capital()).isCloseTo(50 * 20 * 0.10 * 10.5 / 365, EXACTLY);
        // X's 25 are 8.4 calendar days on their way of the horizon's ten, Y's 12.6
        assertThat(planned.inTime()).isCloseTo(25 * 0.85 * 0.16, EXACTLY);
        assertThat(planned.cost()).isCloseTo(planned.freight() + planned.processing(), EXACTLY);
    }

    @Test
    void eachToItsNearestIsCheaperThanAllToOne() throws Refused {
        ReturnsAnswer answer = study(Worlds.world(WORLD));
        assertThat(answer.best().policy().kind()).isEqualTo(ReturnPolicy.Kind.NEAREST_OF_ALL);
        assertThat(answer.best().all().freight()).isCloseTo(50 * atTwoPounds(1), EXACTLY);
        assertThat(answer.best().regions())
                .extracting(ReturnRow::codes)
                .containsExactlyInAnyOrder(List.of("Sunrise"), List.of("Sunset"));
        assertThat(answer.bestCentral().orElseThrow().all().units()).isCloseTo(50, EXACTLY);
    }

    @Test
    void aCenterWithoutAFeeIsNotTakenToWorkForNothing() throws Refused {
        ReturnsAnswer answer = study(Worlds.world(WORLD));
        assertThat(central(answer, "West").all().processing()).isCloseTo(50 * 4, EXACTLY);
        assertThat(central(answer, "West").assumedFees()).containsExactly("West");
        assertThat(answer.warnings())
                .contains(
                        new ReturnWarning(
                                ReturnWarning.Kind.TAKE_NONE,
                                List.of("West"),
                                answer.planned().all().cost()),
                        new ReturnWarning(ReturnWarning.Kind.FEE_ASSUMED, List.of("West"), 4));
    }

    @Test
    void aPlanThatTakesNothingBackIsSaidToFlatterItself() throws Refused {
        ReturnsAnswer answer = study(Worlds.world(WORLD.replace("| yes | 4", "| |")));
        assertThat(answer.planned().all().cost()).isZero();
        assertThat(answer.planned().all().recovered()).isZero();
        assertThat(answer.warnings()).extracting(ReturnWarning::kind).contains(ReturnWarning.Kind.NOBODY_TAKES);
        // it costs the least, and is no answer
        assertThat(answer.best().policy().kind()).isEqualTo(ReturnPolicy.Kind.NEAREST_OF_ALL);
    }

    @Test
    void withoutAnOpenCenterThereIsNothingToCompare() {
        assertThatThrownBy(() -> study(Worlds.world("centers: center | status\nEast | closed")))
                .isInstanceOf(Refused.class)
                .hasMessage("no center is open, so nothing is sent and nothing comes back");
    }

    @Test
    void itEndsWhenItIsNoLongerWanted() {
        ReturnsQuestion question = new ReturnsQuestion(JudgedPlan.of(Worlds.world(WORLD)), area -> "");
        assertThatThrownBy(() -> ReturnsStudy.find(question, (share, what) -> false))
                .isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void returnFlowsAddUpToTheCostLineUnderEveryPolicyInRandomWorlds(long seed) throws Refused {
        Workspace workspace = RandomWorlds.world(seed, 4, 12, 15);
        for (ReturnBook book : study(workspace).books()) {
            List<RowChange> changes = new Takers(workspace).changes(book.policy());
            JudgedPlan judged = JudgedPlan.of(workspace.with(changes));
            assertThat(book.all().cost()).isCloseTo(judged.evaluation().costs().get(CostLine.RETURNS), within(1e-6));
            assertThat(book.planTotal()).isCloseTo(judged.evaluation().costs().total(), within(1e-6));
            assertThat(book.products().stream().mapToDouble(ReturnRow::cost).sum())
                    .isCloseTo(book.all().cost(), within(1e-6));
            List<ReturnFlow> flows = new ArrayList<>();
            judged.eachReturn(flows::add);
            assertThat(flows.stream().mapToDouble(ReturnFlow::units).sum())
                    .isCloseTo(book.all().units(), within(1e-6));
        }
    }

    @Test
    void onlyProductsThatSellAreMissedWithoutAReturnRate() throws Refused {
        String unasked = "products: sku\n  dust\n  rust\n";
        String asked = "products: sku\n  pin\ndemand: area | sku | units_per_day\n  X | pin | 1\n"
                + "stock: center | sku | on_hand\n  East | pin | 10";

        assertThat(study(Worlds.world(WORLD, unasked)).warnings())
                .extracting(ReturnWarning::kind)
                .doesNotContain(ReturnWarning.Kind.NO_RATE);
        assertThat(study(Worlds.world(WORLD, unasked, asked)).warnings())
                .filteredOn(warning -> warning.kind() == ReturnWarning.Kind.NO_RATE)
                .extracting(ReturnWarning::amount)
                .containsExactly(1.0);
    }
}
