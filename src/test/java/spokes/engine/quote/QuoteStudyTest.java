package spokes.engine.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.result.CostLine;
import spokes.model.Progress;
import spokes.model.Refused;

/** What one client's orders cost at one, two, … centers. */
class QuoteStudyTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final double MONTHS = 28 / 30.4375;

    /**
     * X asks East for 10 bolts of Acme a day and Y asks West for 5, each at 1 a parcel and in a day; the other way it is 4 a
     * parcel and four days. Zed's nuts are three orders of four.
     */
    private static final String WORLD = """
        centers: center | fixed_cost_per_month | receiving_per_unit
          East | 100 | 0.1
          West | 300 | 0.1
        products: client | sku | weight_kg | unit_cost
          Acme | bolt | 2 | 10
          Zed | nut | 2 | 10
        areas: area
          X
          Y
        lanes: center | area | cost_per_parcel | transit_days
          East | X | 1 | 1
          East | Y | 4 | 4
          West | X | 4 | 4
          West | Y | 1 | 1
        demand: area | client | sku | units_per_day
          X | Acme | bolt | 10
          Y | Acme | bolt | 5
          X | Zed | nut | 45
        stock: center | client | sku | on_hand
          East | Acme | bolt | 1000
          East | Zed | nut | 5000
        settings: key | value
          horizon_days | 28
          capital_rate | 0
          loss_base | 0
          loss_per_touch | 0
        """;

    private static QuoteQuestion question(String world, int most) {
        return new QuoteQuestion(JudgedPlan.of(Worlds.world(world)), "Acme", most, false, OptionalDouble.empty(), 0);
    }

    private static Quote quote(String world) throws Refused {
        return QuoteStudy.make(question(world, 4), Progress.UNWATCHED);
    }

    @Test
    void eachNumberOfCentersHasItsBestSetAndWhatItsOrdersCost() throws Refused {
        List<QuoteOption> options = quote(WORLD).options();
        assertThat(options).extracting(QuoteOption::centers).containsExactly(List.of("East"), List.of("East", "West"));
        // 420 orders of one bolt: from East 10 a day at 1 and 5 at 4; from both all at 1
        assertThat(options.getFirst().orders()).isCloseTo(420, EXACTLY);
        assertThat(options.getFirst().perOrder(CostLine.OUTBOUND_SHIPPING)).isCloseTo((10 + 5 * 4) / 15.0, EXACTLY);
        assertThat(options.getLast().perOrder(CostLine.OUTBOUND_SHIPPING)).isCloseTo(1, EXACTLY);
        assertThat(options.getFirst().fillRate()).isCloseTo(1, EXACTLY);
    }

    @Test
    void daysAndCoverageAreTheClientsOwn() throws Refused {
        Quote quote = quote(WORLD);
        assertThat(quote.options().getFirst().meanDays()).isCloseTo((10 + 5 * 4) / 15.0, EXACTLY);
        assertThat(quote.options().getLast().meanDays()).isCloseTo(1, EXACTLY);
        assertThat(quote.options().getLast().within3())
                .isGreaterThan(quote.options().getFirst().within3())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aClientBearsItsShareOfTheOrdersOfWhatCentersAskByThemselves() throws Refused {
        Quote quote = quote(WORLD);
        // 15 of 60 orders a day
        assertThat(quote.fixedShare()).isCloseTo(0.25, EXACTLY);
        assertThat(quote.options().getFirst().costs().get(CostLine.FIXED)).isCloseTo(25 * MONTHS, EXACTLY);
        assertThat(quote.options().getLast().costs().get(CostLine.FIXED)).isCloseTo(100 * MONTHS, EXACTLY);
    }

    @Test
    void aDearSecondCenterDoesNotPayAndThatIsSeen() throws Refused {
        assertThat(quote(WORLD).cheapest().centers()).hasSize(2);
        assertThat(quote(WORLD.replace("West | 300", "West | 30000")).cheapest().centers())
                .containsExactly("East");
    }

    @Test
    void setsThatLookCheapAreJudgedWholeAsManyAsThePlannerWants() throws Refused {
        String world = WORLD.replace("fixed_cost_per_month |", "fixed_cost_per_month | minimum_per_month |")
                .replace("East | 100", "East | 100 | 90000")
                .replace("West | 300", "West | 300 | 0");
        // the monthly minimum is not in the rough cost: East looks cheaper, and is not
        assertThat(quote(world).options().getFirst().centers()).containsExactly("West");
        assertThat(quote(world + "quote_sets_judged | 1\n").options().getFirst().centers())
                .containsExactly("East");
    }

    @Test
    void setsThatDeliverLessAreNoChoiceUnlessThePlannerToleratesIt() throws Refused {
        String narrow = WORLD.replace("  East | Y | 4 | 4\n", "").replace("West | 300", "West | 30000");
        assertThat(quote(narrow).options().getFirst().centers()).containsExactly("West");
        assertThat(quote(narrow + "quote_fill_tolerance | 1\n")
                        .options()
                        .getFirst()
                        .centers())
                .containsExactly("East");
    }

    @Test
    void stockIsTheSafetyOfEachCenterAndTheDemandOfEveryWeekNoMore() {
        JudgedPlan plan = JudgedPlan.of(Worlds.world(WORLD));
        JudgedPlan judged = new QuoteWorld(plan, "Acme").at(Set.of("East", "West"), 1);
        double safety = judged.stockNeed(Set.of("East", "West")).safetyUnits();
        double there = judged.workspace().stock().stream()
                .mapToDouble(level -> level.onHand())
                .sum();
        double coming = judged.workspace().inbound().stream()
                .mapToDouble(row -> row.units())
                .sum();
        assertThat(there + coming - 15 * 28).isBetween(0.0, Math.ceil(safety) + 2);
        // four weeks at both centers
        assertThat(judged.workspace().inbound()).hasSize(8);
        assertThat(judged.workspace().transfers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"28, 0", "28, 2.5", "28, 20", "91, 1", "10, 40"})
    void whatIsDeliveredIsReceivedAndIsThereHoweverLongTheDockTakes(int horizon, double dock) {
        String world = WORLD.replace(
                "horizon_days | 28", "horizon_days | %d\n dock_to_stock_days | %s".formatted(horizon, dock));
        JudgedPlan judged = new QuoteWorld(JudgedPlan.of(Worlds.world(world)), "Acme").at(Set.of("East", "West"), 1);
        Evaluation acme = judged.evaluation();
        assertThat(acme.unitsShipped()).isCloseTo(15 * horizon, within(1e-6));
        assertThat(acme.costs().get(CostLine.RECEIVING)).isCloseTo(0.1 * 15 * horizon, within(1e-6));
        // each area from its own center, in a day
        assertThat(acme.service().meanDays()).isCloseTo(1, EXACTLY);
    }

    @Test
    void moreCentersNeedMoreSafetyStock() throws Refused {
        List<QuoteOption> options = quote(WORLD).options();
        assertThat(options.getLast().need().safetyUnits())
                .isGreaterThan(options.getFirst().need().safetyUnits());
    }

    @Test
    void theMarginIsAShareOfThePrice() throws Refused {
        QuoteQuestion asked =
                new QuoteQuestion(JudgedPlan.of(Worlds.world(WORLD)), "Acme", 1, false, OptionalDouble.of(0), 0.2);
        Quote quote = QuoteStudy.make(asked, Progress.UNWATCHED);
        QuoteOption one = quote.options().getFirst();
        assertThat(one.costs().get(CostLine.FIXED)).isZero();
        assertThat(quote.pricePerOrder(one) * 0.8).isCloseTo(one.perOrder(), EXACTLY);
    }

    @Test
    void aCandidateIsTakenOnlyWhenThatIsAllowedAndPaysItsOpening() throws Refused {
        String world = WORLD.replace("center | fixed", "center | status | opening_cost | fixed")
                .replace("East | 100", "East | | | 100")
                .replace("West | 300", "West | candidate | 400 | 300");
        assertThat(quote(world).options()).hasSize(1);
        QuoteQuestion asked =
                new QuoteQuestion(JudgedPlan.of(Worlds.world(world)), "Acme", 4, true, OptionalDouble.of(1), 0);
        QuoteOption both = QuoteStudy.make(asked, Progress.UNWATCHED).options().getLast();
        assertThat(both.costs().get(CostLine.FIXED)).isCloseTo(400 * MONTHS + 400, EXACTLY);
    }

    @Test
    void aClientThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> QuoteStudy.make(
                        new QuoteQuestion(
                                JudgedPlan.of(Worlds.world(WORLD)), "Nobody", 4, false, OptionalDouble.empty(), 0),
                        Progress.UNWATCHED))
                .isInstanceOf(Refused.class)
                .hasMessage("no client Nobody; there are Acme, Zed");
    }
}
