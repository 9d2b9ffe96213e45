package spokes.optimize.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.goods.ProductKey;
import spokes.optimize.transfer.Forgetful;
import spokes.optimize.transfer.SmallWorlds;
import spokes.session.ChangeRows;
import spokes.session.Session;

/** Getting ready for a launch or promotion. */
class LaunchTest {
    private static final LocalDate FIRST = Worlds.MONDAY.plusDays(21);
    private static final ProductKey IRON = new ProductKey("", "iron");

    private static final String WORLD = """
        centers: center|latitude|longitude|dock_to_stock_days
        East|40.5|-74.4|2
        West|39.5|-119.8|2
        areas: area|latitude|longitude
        100|40.7|-74
        900|37|-121
        products: sku|weight_kg|unit_cost|price|units_per_case|lead_time_days|moq
        iron|4|20|60|5|10|60
        demand: area|sku|units_per_day
        100|iron|1
        900|iron|1
        freight: from|to|mode|minimum|per_kg_km|days
        *|*|ltl|20|0.0001|5
        supply_points: supply_point|latitude|longitude
        Port|33.7|-118.2
        settings: key|value
        horizon_days|60
        default_mode|ltl
        """;
    private static final String STOCK = """
        stock: center|sku|on_hand
        East|iron|150
        West|iron|60
        """;

    private static JudgedPlan plan(String... more) {
        return JudgedPlan.of(Worlds.world(WORLD + String.join("\n", more)));
    }

    private static LaunchQuestion promotion(JudgedPlan plan, double factor, int days, String... areas) {
        return promotion(plan, factor, FIRST, days, areas);
    }

    private static LaunchQuestion promotion(JudgedPlan plan, double factor, LocalDate from, int days, String... areas) {
        return new LaunchQuestion(
                plan,
                IRON,
                Optional.empty(),
                factor,
                List.of(areas),
                from,
                Optional.of(from.plusDays(days - 1L)),
                0,
                OptionalDouble.empty());
    }

    private static LaunchStudy find(LaunchQuestion question) throws Refused {
        return LaunchSearch.find(question, Progress.UNWATCHED);
    }

    private static CenterNeed need(LaunchStudy study, String center) {
        return study.needs().stream()
                .filter(need -> need.center().equals(center))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachCenterHasToHaveTheDemandOfItsRegionOnThoseDays() throws Refused {
        LaunchStudy study = find(promotion(plan(STOCK), 4, 14, "9*"));

        assertThat(need(study, "West").demand()).isCloseTo(56, within(1e-6)); // 14 days of 4
        assertThat(need(study, "East").demand()).isCloseTo(14, within(1e-6)); // not promoted
        assertThat(need(study, "West").expected()).isCloseTo(60 - 21, within(1e-6));
        assertThat(need(study, "West").missing())
                .isEqualTo(Math.ceil(56 - 39 + need(study, "West").safety() - 1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0,14", "0,1", "0,3", "4,1", "4,3", "4,7", "4,14", "6,2", "2,9"})
    void onWhicheverDaysItIsPromotedTheirWholeDemandIsNeeded(int later, int days) throws Refused {
        LocalDate from = FIRST.plusDays(later);
        LaunchStudy study = find(promotion(plan(STOCK), 5, from, days, "9*"));

        assertThat(need(study, "West").demand()).isCloseTo(5 * days, within(1e-6));
        assertThat(need(study, "East").demand()).isCloseTo(days, within(1e-6));
        assertThat(need(study, "West").expected()).isCloseTo(60 - 21 - later, within(1e-6));
        assertThat(study.moves()).allMatch(move -> !move.sellable().isAfter(FIRST) && move.late() == 0);
        assertThat(study.part(study.prepared()).unmet()).isZero();
    }

    @Test
    void whatAPlannedTransferTakesAwayIsNotThere() throws Refused {
        String[] leaves = {
            STOCK,
            "transfers: transfer_id|sku|from|to|units|departure_date|mode|status",
            "T1|iron|East|West|100|" + FIRST.plusDays(4) + "|ltl|planned"
        };
        LaunchStudy study = find(promotion(plan(leaves), 4, 14, "1*"));

        assertThat(need(study, "East").expected()).isCloseTo(150 - 21, within(1e-6));
        assertThat(need(study, "East").arrives()).isCloseTo(-100, within(1e-6));
        assertThat(need(study, "East").missing())
                .isEqualTo(Math.ceil(56 + need(study, "East").safety() + 100 - 129 - 1e-6));
    }

    @Test
    void whatComesLateServesNobodyBefore() throws Refused {
        String[] late = {
            STOCK, "inbound: center|sku|units|arrival_date", "West|iron|100|" + FIRST.plusDays(9),
        };
        LaunchStudy study = find(promotion(plan(late), 5, 14, "9*"));

        // 11 days of 5 until it is sellable
        assertThat(need(study, "West").arrives()).isCloseTo(100, within(1e-6));
        assertThat(need(study, "West").missing())
                .isEqualTo(Math.ceil(55 + need(study, "West").safety() - 39 - 1e-6));
    }

    @Test
    void whatATransferTakesBeforeMoreComesCannotBeSparedElsewhere() throws Refused {
        String[] leavesFirst = {
            STOCK,
            "inbound: center|sku|units|arrival_date",
            "East|iron|120|" + FIRST.plusDays(9),
            "transfers: transfer_id|sku|from|to|units|departure_date|mode|status",
            "T1|iron|East|West|108|" + FIRST.plusDays(4) + "|ltl|planned"
        };
        LaunchStudy study = find(promotion(plan(leavesFirst), 8, 14, "9*"));

        assertThat(need(study, "West").missing()).isGreaterThan(88 - 39);
        // 108 leave, 11 are asked for until more is sellable
        assertThat(need(study, "East").spare()).isBetween(0.0, 129.0 - 108 - 11);
        assertThat(study.moves()).isEmpty();
        assertThat(study.purchases())
                .singleElement()
                .satisfies(purchase -> assertThat(purchase.inbound().center()).isEqualTo("West"));
    }

    @Test
    void whatIsMissingComesFromWhoCanSpareItAtTheLatestDayInWholeCases() throws Refused {
        LaunchStudy study = find(promotion(plan(STOCK), 8, 14, "9*"));

        assertThat(study.moves()).singleElement().satisfies(move -> {
            assertThat(move.transfer().from()).isEqualTo("East");
            assertThat(move.transfer().units() % 5).isZero();
            // 5 days on the road, 2 from dock to stock
            assertThat(move.transfer().departureDate()).contains(FIRST.minusDays(7));
            assertThat(move.sellable()).isEqualTo(FIRST);
            assertThat(move.late()).isZero();
        });
        assertThat(study.purchases()).isEmpty();
    }

    @Test
    void whatNobodyCanSpareIsOrderedInTimeAsManyAsTheSupplierWants() throws Refused {
        LaunchStudy study = find(promotion(
                plan(
                        "stock: center|sku|on_hand",
                        "West|iron|60",
                        "East|iron|40",
                        "inbound: center|sku|units|arrival_date|supply_point|mode",
                        "East|iron|5|" + Worlds.MONDAY.plusDays(3) + "|Port|ltl"),
                5,
                14,
                "9*"));

        assertThat(study.purchases()).singleElement().satisfies(purchase -> {
            assertThat(purchase.inbound().center()).isEqualTo("West");
            assertThat(purchase.inbound().supplyPoint()).isEqualTo("Port");
            assertThat(purchase.inbound().units()).isEqualTo(60); // the least that can be ordered
            assertThat(purchase.sellable()).isEqualTo(FIRST);
            assertThat(purchase.order()).isEqualTo(FIRST.minusDays(2 + 10));
            assertThat(purchase.value()).isEqualTo(1200);
        });
        assertThat(study.part(study.unprepared()).unmet())
                .isGreaterThan(study.part(study.prepared()).unmet());
    }

    @Test
    void aSupplierThatIsTooSlowIsTold() throws Refused {
        LaunchStudy study = find(promotion(
                JudgedPlan.of(
                        Worlds.world(WORLD.replace("|10|60", "|45|60"), "stock: center|sku|on_hand", "West|iron|60")),
                8,
                14,
                "9*"));

        assertThat(study.purchases()).isEmpty();
        assertThat(study.unfilled()).isGreaterThan(10);
    }

    @Test
    void aNewProductIsMadeAsTheOneThatItIsLikeAndBought() throws Refused {
        LaunchQuestion launch = new LaunchQuestion(
                plan(STOCK),
                new ProductKey("", "steel"),
                Optional.of(IRON),
                1.5,
                List.of(),
                FIRST,
                Optional.empty(),
                0,
                OptionalDouble.of(14));
        LaunchStudy study = find(launch);

        assertThat(study.prepared().workspace().products())
                .filteredOn(product -> product.key().sku().equals("steel"))
                .singleElement()
                .satisfies(product -> assertThat(product.unitCost()).isEqualTo(20));
        assertThat(study.needs().stream().mapToDouble(CenterNeed::demand).sum()).isCloseTo(14 * 2 * 1.5, within(1e-6));
        assertThat(study.purchases().stream()
                        .mapToDouble(purchase -> purchase.inbound().units())
                        .sum())
                .isGreaterThanOrEqualTo(60);
        assertThat(study.part(study.question().plan()).units()).isZero();
    }

    @Test
    void onceAcceptedThePlanIsTheOneThatWasJudged() throws Refused {
        JudgedPlan plan = plan(STOCK);
        LaunchStudy study = find(promotion(plan, 8, 14, "9*"));
        Session session = new Session(plan, new Forgetful(), List.of(), List.of());

        session.perform(new ChangeRows(study.label(), study.changes()));

        assertThat(session.state().judged().evaluation().costs().total())
                .isCloseTo(study.prepared().evaluation().costs().total(), within(1e-9));
        assertThat(session.state().workspace().adjustments()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void inRandomWorldsNothingIsTakenThatIsNotThereAndWhatIsMissingAddsUp(long seed) throws Refused {
        LaunchStudy study = find(new LaunchQuestion(
                JudgedPlan.of(SmallWorlds.withOrder(seed)),
                IRON,
                Optional.empty(),
                3,
                List.of(),
                Worlds.MONDAY.plusDays(12),
                Optional.of(Worlds.MONDAY.plusDays(25)),
                1,
                OptionalDouble.empty()));

        assertThat(JudgedPlan.of(study.prepared().workspace())
                        .evaluation()
                        .costs()
                        .total())
                .isCloseTo(study.prepared().evaluation().costs().total(), within(1e-6));
        assertThat(study.needs())
                .allSatisfy(need -> assertThat(need.moved() + need.bought() + need.open())
                        .isGreaterThanOrEqualTo(need.missing() - 1e-6));
        assertThat(study.prepared().listDepartures()).hasSameSizeAs(study.moves());
        assertThat(study.moves()).allMatch(move -> Double.isFinite(move.freight()) && move.late() >= 0);
    }

    @Test
    void whatCannotBeAskedIsRefusedWithTheReason() {
        JudgedPlan plan = plan(STOCK);

        assertThatThrownBy(() -> find(promotion(plan, 2, 10, "7*"))).hasMessageContaining("there is no area 7*");
        assertThatThrownBy(() -> find(promotion(plan, 0, 10))).hasMessageContaining("a factor above 0");
        assertThatThrownBy(() -> find(new LaunchQuestion(
                        plan,
                        new ProductKey("", "gold"),
                        Optional.empty(),
                        2,
                        List.of(),
                        FIRST,
                        Optional.empty(),
                        0,
                        OptionalDouble.empty())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("there is no product gold; a launch names the product that it is like");
    }
}
