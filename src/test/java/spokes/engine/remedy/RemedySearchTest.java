package spokes.engine.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.remedy.StockException.Kind;

/** What is wrong with the stock, and the one action that helps most; its money is what the whole plan then costs less. */
class RemedySearchTest {
    /** East is near X, West near Y; a unit to the far area costs 9 instead of 1. */
    private static final String WORLD = """
        centers: center | name | dock_to_stock_days
          East | East | 0
          West | West | 0
        areas: area
          X
          Y
        lanes: center | area | cost_per_unit | transit_days
          East | X | 1 | 1
          East | Y | 9 | 4
          West | X | 9 | 4
          West | Y | 1 | 1
        products: sku | unit_cost | price | lead_time_days
          bolt | 5 | 40 | 10
        demand: area | sku | units_per_day
          X | bolt | 2
          Y | bolt | 1
        freight: from | to | mode | fixed | days
          East | West | ltl | 10 | 2
          West | East | ltl | 10 | 2
          Port | West | air | 15 | 3
          Port | West | sea | 0  | 30
        settings: key | value
          plan_date | 2026-03-02
          horizon_days | 60
          cover_target_days | 30
        """;

    private static final String ALL_IN_EAST = "stock: center | sku | on_hand\n  East | bolt | 400";

    private static JudgedPlan plan(String... more) {
        String[] texts = new String[more.length + 1];
        texts[0] = WORLD;
        System.arraycopy(more, 0, texts, 1, more.length);
        return JudgedPlan.of(Worlds.world(texts));
    }

    private static StockException at(JudgedPlan plan, String center) {
        return StockException.listOf(plan).stream()
                .filter(exception -> exception.stock().center().equals(center))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsOutAndWhatIsInSurplusIsFoundWithWhatIsAtStake() {
        JudgedPlan plan = plan(ALL_IN_EAST);
        StockException out = at(plan, "West");
        assertThat(out.kind()).isEqualTo(Kind.OUT);
        assertThat(out.shortUnits()).isCloseTo(60, within(1e-9));
        StockException surplus = at(plan, "East");
        assertThat(surplus.kind()).isEqualTo(Kind.SURPLUS);
        assertThat(surplus.surplusUnits()).isCloseTo(400 - 30 * 2, within(1e-9));
        assertThat(surplus.surplusValue()).isCloseTo(340 * 5, within(1e-9));
        assertThat(StockException.listOf(plan))
                .hasSize(2)
                .extracting(StockException::stake)
                .allMatch(stake -> stake > 0);
    }

    @Test
    void onlyTheDaysWithoutStockAreShort() {
        String stock = "stock: center | sku | on_hand\n  East | bolt | 20\n  West | bolt | 200";
        String inbound = "inbound: center | sku | units | arrival_date\n  East | bolt | %d | 2026-03-14";

        assertThat(at(plan(stock), "East").shortUnits()).isCloseTo(50 * 2, within(1e-9));
        assertThat(at(plan(stock, inbound.formatted(300)), "East").shortUnits()).isCloseTo(2 * 2, within(1e-9));
        assertThat(at(plan(stock, inbound.formatted(20)), "East").shortUnits()).isCloseTo((2 + 38) * 2, within(1e-9));
    }

    @Test
    void whatComesToAnEmptyCenterHelpsFromTheDayOnWhichItComes() {
        String stock = "stock: center | sku | on_hand\n  West | bolt | 200";
        String inbound = "inbound: center | sku | units | arrival_date\n  East | bolt | 300 | 2026-04-21";

        assertThat(at(plan(stock, inbound), "East").shortUnits()).isCloseTo(50 * 2, within(1e-9));
    }

    @Test
    void stockIsMovedFromWhereItCanBeSparedAndThePlanThenCostsThatMuchLess() {
        JudgedPlan plan = plan(ALL_IN_EAST);
        Remedy move = new RemedySearch(plan).find(at(plan, "West")).orElseThrow();

        assertThat(move.kind()).isEqualTo(Remedy.Kind.MOVE);
        assertThat(move.other()).isEqualTo("East");
        assertThat(move.units()).isEqualTo(30);
        assertThat(move.days()).isEqualTo(2);
        JudgedPlan after = JudgedPlan.of(plan.workspace().with(move.rows()));
        assertThat(move.saved())
                .isCloseTo(
                        plan.evaluation().costs().total()
                                - after.evaluation().costs().total(),
                        within(1e-9))
                .isBetween(30 * 8 - 10 - 1.0, 30 * 8 - 10 + 1.0);
        assertThat(new RemedySearch(plan).find(at(plan, "East")).orElseThrow().rows())
                .isEqualTo(move.rows());
    }

    @Test
    void nothingIsMovedIfNoOtherCenterIsTried() {
        JudgedPlan plan = plan(ALL_IN_EAST, "settings: key | value\n  remedy_centers | 0");

        assertThat(new RemedySearch(plan).find(at(plan, "West"))).isNotPresent();
    }

    @Test
    void inboundIsSentToWhereItIsNeeded() {
        JudgedPlan plan = plan(
                "stock: center | sku | on_hand\n  East | bolt | 60",
                "inbound: center | sku | units | arrival_date\n  East | bolt | 90 | 2026-03-04");
        Remedy best = new RemedySearch(plan).find(at(plan, "West")).orElseThrow();

        assertThat(best.kind()).isEqualTo(Remedy.Kind.READDRESS);
        assertThat(best.units()).isEqualTo(30);
        assertThat(plan.workspace().with(best.rows()).inbound())
                .extracting(row -> row.center() + " " + row.units())
                .containsExactlyInAnyOrder("East 60.0", "West 30.0");
    }

    @Test
    void inboundComesByAirWhereThatPays() {
        JudgedPlan plan = plan(
                "stock: center | sku | on_hand\n  East | bolt | 120",
                "supply_points: supply_point\n  Port",
                "inbound: center | sku | units | arrival_date | supply_point | mode\n"
                        + "  West | bolt | 60 | 2026-04-25 | Port | sea");
        List<Remedy> all = new RemedySearch(plan).list(at(plan, "West"));

        assertThat(all).extracting(Remedy::kind).contains(Remedy.Kind.EXPEDITE);
        Remedy air = all.stream()
                .filter(r -> r.kind() == Remedy.Kind.EXPEDITE)
                .findFirst()
                .orElseThrow();
        assertThat(air.days()).isEqualTo(3);
        assertThat(air.saved()).isPositive();
        assertThat(plan.workspace().with(air.rows()).inbound())
                .singleElement()
                .satisfies(row -> assertThat(row.arrivalDate()).isEqualTo("2026-03-05"));
    }

    private static List<Remedy.Kind> remediesOfWest(String supplyPoints, String inbound) {
        JudgedPlan plan = plan(
                "stock: center | sku | on_hand\n  East | bolt | 120",
                supplyPoints,
                "inbound: center | sku | units | arrival_date | supply_point | mode\n  " + inbound,
                "freight: from | to | mode | per_kg_km\n  * | * | air | 0.01\n  * | * | sea | 0.001");
        return new RemedySearch(plan)
                .list(at(plan, "West")).stream().map(Remedy::kind).toList();
    }

    @Test
    void whatHasLeftByItsOwnModeCannotComeByAir() {
        String port = "supply_points: supply_point\n  Port";
        assertThat(remediesOfWest(port, "West | bolt | 60 | 2026-04-01 | Port | sea")) // leaves on the plan date
                .contains(Remedy.Kind.EXPEDITE);
        assertThat(remediesOfWest(port, "West | bolt | 60 | 2026-03-31 | Port | sea"))
                .doesNotContain(Remedy.Kind.EXPEDITE);
    }

    @Test
    void airFreightByTheKilometerNeedsPlacesThatAreKnown() {
        assertThat(remediesOfWest("", "West | bolt | 60 | 2026-04-25 | Nowhere | sea"))
                .doesNotContain(Remedy.Kind.EXPEDITE);
    }

    @Test
    void whatIsMissingEverywhereIsBought() {
        JudgedPlan plan = plan("stock: center | sku | on_hand\n  East | bolt | 20");
        Remedy buy = new RemedySearch(plan)
                .list(at(plan, "East")).stream()
                        .filter(r -> r.kind() == Remedy.Kind.BUY)
                        .findFirst()
                        .orElseThrow();

        assertThat(buy.units()).isEqualTo(40);
        assertThat(buy.days()).isEqualTo(10);
        assertThat(buy.saved()).isPositive();
        assertThat(new RemedySearch(plan(ALL_IN_EAST)).list(at(plan(ALL_IN_EAST), "West")))
                .extracting(Remedy::kind)
                .doesNotContain(Remedy.Kind.BUY);
    }

    private static Remedy bought(JudgedPlan plan, String center) {
        return new RemedySearch(plan)
                .list(at(plan, center)).stream()
                        .filter(r -> r.kind() == Remedy.Kind.BUY)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void whatATransferTakesAwayIsBoughtToo() {
        JudgedPlan plan = plan(
                "stock: center | sku | on_hand\n  East | bolt | 30",
                "transfers: transfer_id | sku | from | to | units | departure_date | mode | status",
                "  T1 | bolt | East | West | 25 | 2026-03-02 | ltl | planned");

        assertThat(bought(plan, "East").units()).isEqualTo(30 * 2 - (30 - 25));
    }

    @Test
    void whatIsBoughtComesAndPaysFreightAsTheProductDidLast() {
        String[] world = {
            "stock: center | sku | on_hand\n  East | bolt | 20",
            "supply_points: supply_point\n  Port",
            "freight: from | to | mode | fixed | days\n  Port | East | sea | 21 | 20",
            "inbound: center | sku | units | arrival_date | supply_point | mode\n"
                    + "  West | bolt | 1 | 2026-01-05 | Port | "
        };
        JudgedPlan cheap = plan(world[0], world[1], world[2]);
        world[3] += "sea";
        JudgedPlan plan = plan(world);
        Remedy buy = bought(plan, "East");

        assertThat(plan.workspace().with(buy.rows()).inbound())
                .filteredOn(row -> row.center().equals("East"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.supplyPoint() + " " + row.mode()).isEqualTo("Port sea"));
        assertThat(buy.saved()).isCloseTo(bought(cheap, "East").saved() - 21, within(1e-6));
    }

    @Test
    void surplusThatNobodyWantsIsWrittenDownOnlyIfThatSavesMoreThanIsLost() {
        String[] dead = {
            "stock: center | sku | on_hand\n  East | bolt | 400\n  East | rust | 100",
            "products: sku | unit_cost | length_cm | width_cm | height_cm\n  rust | 1 | 100 | 100 | 100",
            "centers: center | storage_per_m3_month\n  East | 20"
        };
        String free = "settings: key | value\n  clearance_loss | 0";
        StockException rust = StockException.listOf(plan(dead)).stream()
                .filter(exception -> exception.stock().product().sku().equals("rust"))
                .findFirst()
                .orElseThrow();
        Optional<Remedy> best = new RemedySearch(plan(dead)).find(rust);
        assertThat(best).isPresent();
        assertThat(best.get().kind()).isEqualTo(Remedy.Kind.WRITE_DOWN);
        assertThat(best.get().loss()).isEqualTo(100);

        String[] cheap = {dead[0], "products: sku | unit_cost\n  rust | 1"};
        assertThat(new RemedySearch(plan(cheap)).find(rust)).isEmpty();
        assertThat(new RemedySearch(plan(cheap[0], cheap[1], free)).find(rust)).isPresent();
    }

    @Test
    void noActionBringsMoreThanACenterMayKeepOrTakesWhatItHasToKeep() {
        String most = "eligibility: center | sku | max_units\n  West | bolt | 12";
        String least = "eligibility: center | sku | min_units\n  East | bolt | 390";
        assertThat(moved(plan(ALL_IN_EAST))).isGreaterThan(12);
        assertThat(moved(plan(ALL_IN_EAST, most))).isEqualTo(12);
        assertThat(moved(plan(ALL_IN_EAST, least))).isEqualTo(10);
    }

    private static double moved(JudgedPlan plan) {
        return new RemedySearch(plan)
                .list(at(plan, "West")).stream()
                        .filter(remedy -> remedy.kind() == Remedy.Kind.MOVE)
                        .mapToDouble(Remedy::units)
                        .max()
                        .orElse(0);
    }

    @Test
    void toDeliverLessOfGoodsWithoutAPriceIsNoHelp() {
        String world = WORLD.replace("| 5 | 40 |", "| 5 | |");
        JudgedPlan unpriced = JudgedPlan.of(Worlds.world(world, ALL_IN_EAST));
        List<Remedy> surplus = new RemedySearch(unpriced).list(at(unpriced, "East"));
        assertThat(surplus).isNotEmpty();
        for (Remedy remedy : surplus) {
            JudgedPlan after = JudgedPlan.of(unpriced.workspace().with(remedy.rows()));
            assertThat(after.evaluation().unitsUnmet())
                    .isLessThanOrEqualTo(unpriced.evaluation().unitsUnmet());
        }
    }
}
