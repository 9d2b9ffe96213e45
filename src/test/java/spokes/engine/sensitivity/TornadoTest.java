package spokes.engine.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.verdict.Answer;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;

/** What the result is sensitive to, by hand: 10 bolts a day go 10 days from Near for 6 each, or all from Far for 7. */
class TornadoTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    private static final String WORLD = """
        centers: center | pick_per_unit | fixed_cost_per_month
          Near | 4 | 0.91
          Far  | 1 |
        products: sku | unit_cost | price
          bolt | 1 | 11
        areas: area
          X
        lanes: center | area | cost_per_unit | transit_days
          Near | X | 2 | 1
          Far  | X | 6 | 4
        demand: area | sku | units_per_day
          X | bolt | 10
        stock: center | sku | on_hand
          Near | bolt | 100
          Far  | bolt | 0
        settings: key | value
          horizon_days | 10
          capital_rate | 0
          loss_base | 0
          loss_per_touch | 0
        """;

    private static Workspace world(String... more) {
        return Worlds.world(WORLD, String.join("\n", more));
    }

    private static Tornado find(Workspace world, Map<Input, Range> ranges) throws Refused {
        JudgedPlan plan = JudgedPlan.of(world);
        return TornadoSearch.find(
                new TornadoQuestion(plan, plan.asToday(), Optional.of("Far"), ranges), Progress.UNWATCHED);
    }

    private static Bar bar(Tornado tornado, Input input) {
        return tornado.bars().stream()
                .filter(bar -> bar.input() == input)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachInputIsJudgedAtBothEndsWithAllOthersAsTheyAre() throws Refused {
        Tornado tornado = find(world(), Map.of(Input.DEMAND, new Range(0.5, 1.5), Input.PICK_FEES, new Range(0.5, 2)));
        double fixed = 0.91 * 10 / 30.4375;

        assertThat(tornado.now().total()).isCloseTo(600 + fixed, EXACTLY);
        assertThat(tornado.now().savedOne()).isCloseTo(700 - 600 - fixed, EXACTLY);
        Bar demand = bar(tornado, Input.DEMAND);
        assertThat(demand.low().total()).isCloseTo(300 + fixed, EXACTLY);
        assertThat(demand.high().total())
                .as("50 are not there: 10 of margin each")
                .isCloseTo(600 + 500 + fixed, EXACTLY);
        assertThat(demand.high().fillRate()).isCloseTo(100 / 150.0, EXACTLY);
        Bar picking = bar(tornado, Input.PICK_FEES);
        assertThat(picking.low().total()).isCloseTo(400 + fixed, EXACTLY);
        assertThat(picking.high().total()).isCloseTo(1000 + fixed, EXACTLY);
    }

    @Test
    void theWidestSwingComesFirst() throws Refused {
        Tornado tornado = find(
                world(),
                Map.of(
                        Input.FIXED_COST, new Range(0.5, 2),
                        Input.PICK_FEES, new Range(0.5, 2),
                        Input.DEMAND, new Range(0.5, 1.5)));

        assertThat(tornado.bars())
                .extracting(Bar::input)
                .containsExactly(Input.DEMAND, Input.PICK_FEES, Input.FIXED_COST);
        assertThat(tornado.bars().getFirst().swing(tornado.now().total())).isCloseTo(800, EXACTLY);
    }

    @Test
    void anInputThatTurnsTheVerdictIsFlagged() throws Refused {
        // picking at twice the fee: 10 at Near against 8 at Far
        Tornado tornado = find(world(), Map.of(Input.PICK_FEES, new Range(0.9, 2), Input.DEMAND, new Range(0.9, 1)));

        assertThat(tornado.now().one()).isEqualTo(Answer.BETTER);
        assertThat(bar(tornado, Input.PICK_FEES).high().one()).isEqualTo(Answer.WORSE);
        assertThat(bar(tornado, Input.PICK_FEES).isTurning(tornado.now())).isTrue();
        assertThat(bar(tornado, Input.DEMAND).isTurning(tornado.now())).isFalse();
    }

    @Test
    void theReferencesAreJudgedAtTheSameValues() throws Refused {
        // a transfer brings what today would lack: today serves 50 of 100
        Tornado tornado = find(
                world(
                        "stock: center|sku|on_hand\nNear|bolt|50\nFar|bolt|0",
                        "centers: center|status\nDepot|open",
                        "stock: center|sku|on_hand\nDepot|bolt|50",
                        "transfers: transfer_id|sku|from|to|units\nT|bolt|Depot|Near|50"),
                Map.of(Input.DEMAND, new Range(0.5, 1)));
        Bar demand = bar(tornado, Input.DEMAND);

        assertThat(tornado.isToday()).isFalse();
        assertThat(tornado.now().savedToday()).isEqualTo(demand.high().savedToday());
        assertThat(tornado.now().savedToday()).isPositive();
        assertThat(demand.low().savedToday())
                .as("50 are enough: the transfer is freight alone")
                .isNegative();
        assertThat(demand.low().today()).isEqualTo(Answer.WORSE);
    }

    @Test
    void everyInputOfARichWorldIsJudgedAndOneThatItHasNothingOfIsLeftOut() throws Refused {
        Tornado tornado = find(world(), TornadoQuestion.ranges(world().settings()));

        assertThat(tornado.bars())
                .hasSize(Input.values().length - tornado.leftOut().size());
        assertThat(tornado.leftOut())
                .containsExactlyInAnyOrder(
                        "inbound_late_days: nothing is inbound",
                        "storage: no storage_per_m3_month or bin_fee_per_month is above 0",
                        "receiving: no receiving_per_unit is above 0",
                        "return_rate: no return_rate is above 0");
    }

    @Test
    void everyOutcomeIsThatOfThePlanJudgedFromScratch() throws Refused {
        Workspace world = world(
                "supply_points: supply_point|latitude|longitude\nPort|34|-118",
                "inbound: center|sku|units|arrival_date|supply_point|mode\nNear|bolt|20|2026-03-05|Port|ltl",
                "centers: center|latitude|longitude|receiving_per_unit|storage_per_m3_month|bin_fee_per_month\n"
                        + "Depot|40|-100|2|3|4",
                "stock: center|sku|on_hand\nDepot|bolt|50");
        Map<Input, Range> ranges = TornadoQuestion.ranges(world.settings());

        for (Bar bar : find(world, ranges).bars()) {
            Workspace high = bar.input().at(world, bar.highValue());
            assertThat(bar.high().total())
                    .as(bar.input().key())
                    .isEqualTo(JudgedPlan.of(high).evaluation().costs().total());
        }
    }

    @Test
    void itTellsHowFarItIsAndStopsWhenItIsNotWanted() {
        JudgedPlan plan = JudgedPlan.of(world());
        List<String> told = new ArrayList<>();
        TornadoQuestion question =
                new TornadoQuestion(plan, plan, Optional.empty(), Map.of(Input.DEMAND, new Range(0.5, 1.5)));

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> TornadoSearch.find(question, (share, what) -> {
                    told.add(what);
                    return false;
                }));
        assertThat(told).contains("demand");
    }

    @Test
    void anUnknownCenterIsRefused() {
        JudgedPlan plan = JudgedPlan.of(world());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> TornadoSearch.find(
                        new TornadoQuestion(plan, plan, Optional.of("Moon"), Map.of()), Progress.UNWATCHED));
    }
}
