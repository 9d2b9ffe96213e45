package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.result.CostLine;
import spokes.engine.result.PastComparison;
import spokes.engine.result.ReplayWindow;
import spokes.engine.result.ReplayedOrder;
import spokes.engine.result.ReplayedOrder.Routing;
import spokes.model.Refused;

/** Real orders through the plan's stock and arrivals (model.md, section 8). */
class ReplayTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    private static final String PLACES = """
        centers: center | pick_per_order | pick_per_unit | bin_fee_per_month
          East | 2 | 0.5 | 30
          West | 2 | 0.5 | 30
        products: sku | unit_cost | price | weight_kg
          bolt | 8 | 20 | 1
          nut  | 4 | 10 | 1
        areas: area
          X
          Y
        lanes: center | area | cost_per_parcel | transit_days
          East | X | 5 | 1
          East | Y | 9 | 4
          West | X | 9 | 4
          West | Y | 5 | 1
        """;

    private static final String WEEK = "settings: key | value\n horizon_days | 7\n";

    private static PlanReplay week(String... texts) throws Refused {
        String[] all = IntStream.rangeClosed(0, texts.length + 1)
                .mapToObj(i -> i == 0 ? PLACES : i == 1 ? WEEK : texts[i - 2])
                .toArray(String[]::new);
        return JudgedPlan.of(Worlds.world(all)).replay(Optional.empty());
    }

    private static String day(int day) {
        return Worlds.MONDAY.minusDays(7 - day).toString();
    }

    /** Orders of one bolt each, some a day for an area. */
    private static String bolts(String area, int aDay) {
        return IntStream.range(0, 7 * aDay)
                .mapToObj(i -> "%s%d | %s | bolt | 1 | %s\n".formatted(area, i, day(i / aDay), area))
                .collect(Collectors.joining());
    }

    private static final String ORDERS = "orders: order_id | order_date | sku | quantity | area\n";
    private static final String STOCK = "stock: center | sku | on_hand\n";

    @Test
    void ordersOfOneLineThatComeEvenlyReplayToTheLiveNumbers() throws Refused {
        // X asks East for 4 a day and Y West for 2; East's 20 last five days, then West's others serve X too
        PlanReplay replay = week(
                ORDERS + bolts("X", 4) + bolts("Y", 2),
                STOCK + "East | bolt | 20\n West | bolt | 30\n",
                "demand: area | sku | units_per_day\n X | bolt | 4\n Y | bolt | 2\n");

        Evaluation live = replay.live();
        Evaluation replayed = replay.replayed();
        for (CostLine line : CostLine.values()) {
            // East's bin is empty from noon of its last day on, not from the evening
            double half = line == CostLine.STORAGE ? 30 / 30.4375 / 2 + 1e-9 : 1e-9;
            assertThat(replayed.costs().get(line))
                    .as(line.key())
                    .isCloseTo(live.costs().get(line), within(half));
        }
        assertThat(replayed.costs().get(CostLine.SPLITS)).isZero();
        assertThat(replayed.service()).usingRecursiveComparison().isEqualTo(live.service());
        assertThat(replayed.orders()).isEqualTo(42).isCloseTo(live.orders(), EXACTLY);
        assertThat(replayed.stockouts()).hasSize(1);
        assertThat(replay.differenceByDemand().total()).isCloseTo(0, within(1e-9));
    }

    private static String both(int aDay) {
        return IntStream.range(0, 7 * aDay)
                .mapToObj(i -> "B%d | %s | bolt | 1 | X\n B%d | %s | nut | 2 | X\n"
                        .formatted(i, day(i / aDay), i, day(i / aDay)))
                .collect(Collectors.joining());
    }

    private static final String BOTH_ASKED = "demand: area | sku | units_per_day\n X | bolt | 3\n X | nut | 6\n";

    @Test
    void ordersOfSeveralLinesDifferFromTheirLinesByExactlyTheSplitCost() throws Refused {
        PlanReplay replay = week(ORDERS + both(3), BOTH_ASKED, STOCK + "East | bolt | 100\n West | nut | 100\n");

        // two parcels, 5 and 9, are two picks; the lines were charged half a parcel and half a pick each
        double splits = 21 * (5 + 9 + 2 + 2 + 3 * 0.5 - (2.5 + 4.5 + 1 + 1 + 3 * 0.5));
        Evaluation live = replay.live();
        assertThat(replay.replayed().costs().get(CostLine.SPLITS)).isCloseTo(splits, EXACTLY);
        assertThat(live.costs().get(CostLine.SPLITS)).isCloseTo(splits, EXACTLY);
        assertThat(replay.replayed().costs().total())
                .isCloseTo(live.costs().total() - live.costs().get(CostLine.SPLITS) + splits, within(1e-9));
        assertThat(replay.replayed().service().parcelsPerOrder()).isEqualTo(2);
        assertThat(replay.replayed().service().splitRate()).isEqualTo(1);
        assertThat(replay.orders().extraCostOfOneLine()).isZero();
    }

    @Test
    void shippingPickingAndSplitsTogetherAreTheMoneyOfAllParcels() throws Refused {
        PlanReplay replay = week(ORDERS + both(3), STOCK + "East | bolt | 9\n West | bolt | 5\n West | nut | 40\n");

        var costs = replay.replayed().costs();
        assertThat(costs.get(CostLine.OUTBOUND_SHIPPING)
                        + costs.get(CostLine.PICK_AND_PACK)
                        + costs.get(CostLine.SPLITS))
                .isCloseTo(replay.orders().shipping() + replay.orders().picking(), EXACTLY);
    }

    private static ReplayedOrder story(PlanReplay replay, String order) {
        int position = replay.orders().findOrder("", order).orElseThrow();
        return replay.orders().listOrders(position).getFirst();
    }

    @Test
    void aCenterThatHasAllShipsItEvenIfLinesWouldComeFromNearer() throws Refused {
        PlanReplay replay = week(ORDERS + both(1), STOCK + "East | bolt | 9\n West | bolt | 9\n West | nut | 99\n");

        ReplayedOrder first = story(replay, "B0");
        assertThat(first.routing()).isEqualTo(Routing.ONLY_ONE_HAD_ALL);
        assertThat(first.parcels()).singleElement().satisfies(parcel -> {
            assertThat(parcel.center()).isEqualTo("West");
            assertThat(parcel.price()).isEqualTo(9);
            assertThat(parcel.picking()).isEqualTo(2 + 3 * 0.5);
            assertThat(parcel.kg()).isEqualTo(3);
            assertThat(parcel.days()).isEqualTo(4);
            assertThat(parcel.goods()).hasSize(2);
        });
        assertThat(first.offers()).extracting(ReplayedOrder.Offer::center).containsExactly("West", "East");
        assertThat(first.offers()).extracting(ReplayedOrder.Offer::wholeLines).containsExactly(2, 1);
        assertThat(first.offers()).extracting(ReplayedOrder.Offer::price).containsExactly(9.0, 5.0);
    }

    @Test
    void ofSeveralCentersThatHaveAllTheCheapestShips() throws Refused {
        PlanReplay replay = week(
                ORDERS + both(1), STOCK + "East | bolt | 2\n East | nut | 9\n West | bolt | 9\n West | nut | 99\n");

        assertThat(story(replay, "B0").routing()).isEqualTo(Routing.CHEAPEST_OF_THOSE_WITH_ALL);
        assertThat(story(replay, "B0").parcels().getFirst().center()).isEqualTo("East");
        assertThat(story(replay, "B2").parcels().getFirst().center()).isEqualTo("West");
    }

    @Test
    void whatNobodyHasIsUnmetAndTheRestLeaves() throws Refused {
        PlanReplay replay = week(ORDERS + both(1), STOCK + "East | bolt | 1\n");

        ReplayedOrder first = story(replay, "B0");
        assertThat(first.routing()).isEqualTo(Routing.PARTLY);
        assertThat(first.parcels()).hasSize(1);
        assertThat(first.missing())
                .singleElement()
                .satisfies(goods -> assertThat(goods.units()).isEqualTo(2));
        assertThat(story(replay, "B1").routing()).isEqualTo(Routing.NOBODY_HAD_ANY);
        assertThat(replay.orders().partialOrders()).isEqualTo(1);
        assertThat(replay.orders().unmetOrders()).isEqualTo(6);
        assertThat(replay.replayed().unitsUnmet()).isEqualTo(20);
        // 6 bolts and 14 nuts are lost
        assertThat(replay.replayed().costs().get(CostLine.LOST_MARGIN)).isEqualTo(6 * 12 + 14 * 6);
    }

    @Test
    void aLineThatNoCenterHasWholeIsTakenFromTheFullestFirst() throws Refused {
        PlanReplay replay =
                week(ORDERS + "O | " + day(0) + " | bolt | 9 | X\n", STOCK + "East | bolt | 4\n West | bolt | 6\n");

        ReplayedOrder order = story(replay, "O");
        assertThat(order.routing()).isEqualTo(Routing.FEWEST_PARCELS);
        assertThat(order.parcels().stream()
                        .map(parcel -> parcel.center() + " "
                                + (int) parcel.goods().getFirst().units()))
                .containsExactly("West 6", "East 3");
    }

    @Test
    void theWindowsFirstDayIsThePlansFirstDaySoArrivalsComeAtTheirOffset() throws Refused {
        PlanReplay replay = week(
                ORDERS + bolts("X", 1),
                "stock: center | sku | on_hand\n East | bolt | 1\n",
                "inbound: center | sku | units | arrival_date\n East | bolt | 9 | " + Worlds.MONDAY.plusDays(1)
                        + "\n"); // sellable two days later

        assertThat(IntStream.range(0, 7).mapToObj(i -> story(replay, "X" + i).routing() != Routing.NOBODY_HAD_ANY))
                .containsExactly(true, false, false, true, true, true, true);
    }

    @Test
    void ordersComeByTheirTimeThenAsTheSheetHasThem() throws Refused {
        String orders = """
            orders: order_id | order_date | order_time | sku | quantity | area
              late   | %1$s | 18:00 | bolt | 1 | X
              noon   | %1$s |       | bolt | 1 | X
              noon2  | %1$s |       | bolt | 1 | X
              early  | %1$s | 08:00 | bolt | 1 | X
            """.formatted(day(2));
        PlanReplay replay = week(orders, STOCK + "East | bolt | 2\n");

        assertThat(List.of("early", "noon", "noon2", "late").stream()
                        .map(order -> story(replay, order).missing().isEmpty()))
                .containsExactly(true, true, false, false);
    }

    private static final String REALLY = """
        orders: order_id | order_date | sku | quantity | area | ship_center | delivery_date | parcels | freight_paid
          A | %1$s | bolt | 1 | X | West | %2$s | 1 | 10
          B | %1$s | bolt | 1 | Y | West | %2$s | 2 | 6
          C | %1$s | bolt | 1 | Y |      |      |   |
        """.formatted(day(0), day(3));

    @Test
    void whatWasPaidIsHeldAgainstWhatWeModelAndWhatThePlanPays() throws Refused {
        PastComparison past = week(REALLY, STOCK + "East | bolt | 5\n West | bolt | 5\n")
                .orders()
                .past();

        // A really came from West for 10, we say 9, the plan ships it from East for 5; B for 6, 5 and 5
        assertThat(past.freight()).isEqualTo(new PastComparison.Freight(2, 2, 16, 14, 10));
        assertThat(past.freight().error()).isEqualTo(14 / 16.0 - 1, EXACTLY);
        // both came in 3 calendar days; on a Monday 60 % are before the cut-off: 4 or 7 days from West to X, 1 or 2 to
        // Y
        assertThat(past.days().actual()).isEqualTo(3);
        assertThat(past.days().modeled()).isEqualTo((0.6 * 4 + 0.4 * 7 + 1.4) / 2, EXACTLY);
        assertThat(past.days().replayed()).isEqualTo(1.4, EXACTLY);
        assertThat(past.days().slower()).isZero();
        assertThat(past.parcels()).isEqualTo(new PastComparison.Parcels(2, 2, 1.5, 0.5, 1, 0));
    }

    @Test
    void theOrdersWorthALookAreTheDearestAndThosePaidLeastAlike() throws Refused {
        PlanReplay replay = week(REALLY, STOCK + "East | bolt | 5\n West | bolt | 5\n");

        // all cost 5; paid were 10 for A, 6 for B and nothing that is known for C
        assertThat(replay.orders().listNotable(3))
                .extracting(ReplayedOrder.Brief::order, ReplayedOrder.Brief::shipping, ReplayedOrder.Brief::paid)
                .containsExactly(
                        tuple("A", 5.0, OptionalDouble.of(10)),
                        tuple("B", 5.0, OptionalDouble.of(6)),
                        tuple("C", 5.0, OptionalDouble.empty()));
        assertThat(replay.orders().listNotable(1))
                .allSatisfy(brief -> assertThat(replay.orders()
                                .listOrders(brief.position())
                                .getFirst()
                                .order())
                        .isEqualTo(brief.order()))
                .extracting(ReplayedOrder.Brief::order)
                .containsExactly("A");
        assertThat(replay.orders().listNotable(0)).isEmpty();
    }

    @Test
    void twiceReplayedGivesTheSameToTheLastBitAndTheSameStoryOfEachOrder() throws Refused {
        String[] world = {ORDERS + both(3), STOCK + "East | bolt | 9\n West | bolt | 5\n West | nut | 40\n"};
        PlanReplay once = week(world);
        PlanReplay again = week(world);

        assertThat(again.replayed()).isEqualTo(once.replayed());
        assertThat(again.orders().totals()).isEqualTo(once.orders().totals());
        int[] all = IntStream.range(0, once.orders().orders()).toArray();
        assertThat(again.orders().listOrders(all)).isEqualTo(once.orders().listOrders(all));
        assertThat(once.orders().listOrders(all))
                .extracting(ReplayedOrder::routing)
                .contains(Routing.FEWEST_PARCELS, Routing.PARTLY);
    }

    @Test
    void ordersThatThePlanCannotDeliverAreNotCompared() throws Refused {
        PastComparison past = week(REALLY, STOCK + "West | bolt | 1\n").orders().past();

        assertThat(past.freight().stated()).isEqualTo(2);
        assertThat(past.freight().compared()).isEqualTo(1);
        assertThat(past.freight().paid()).isEqualTo(10);
    }

    @Test
    void anOrderIsLateIfItsLastParcelTakesLongerThanPromised() throws Refused {
        PlanReplay replay = week(
                ORDERS + both(1),
                STOCK + "East | bolt | 9\n West | nut | 99\n",
                "settings: key | value\n horizon_days | 7\n promise_days | 2\n");

        assertThat(replay.orders().lateOrders()).hasValue(7);
    }

    @Test
    void theUsualWindowIsAsLongAsTheHorizonOrAllOfAShorterHistory() throws Refused {
        String orders = ORDERS + bolts("X", 1);

        ReplayWindow sevenDays = ReplayWindow.before(Worlds.MONDAY, 7);
        assertThat(week(orders + "O | 2025-01-01 | bolt | 1 | X").orders().window())
                .isEqualTo(sevenDays);
        assertThat(JudgedPlan.of(Worlds.world(PLACES, orders))
                        .replay(Optional.empty())
                        .orders()
                        .window())
                .isEqualTo(sevenDays);
        assertThatThrownBy(() -> JudgedPlan.of(Worlds.world(PLACES)).replay(Optional.empty()))
                .isInstanceOf(Refused.class)
                .hasMessage("there are no orders before the plan date, 2026-03-02");
    }

    @Test
    void aWindowOfOtherLengthJudgesThePlanOverAsManyDays() throws Refused {
        PlanReplay replay = JudgedPlan.of(Worlds.world(PLACES, ORDERS + bolts("X", 1), STOCK + "East | bolt | 90\n"))
                .replay(Optional.of(new ReplayWindow(Worlds.MONDAY.minusDays(7), Worlds.MONDAY.minusDays(4))));

        assertThat(replay.replayed().horizonDays()).isEqualTo(4);
        assertThat(replay.live().horizonDays()).isEqualTo(4);
        assertThat(replay.replayed().orders()).isEqualTo(4);
        assertThat(replay.replayed().costs().get(CostLine.STORAGE)).isCloseTo(4 * 30 / 30.4375, EXACTLY);
    }

    @Test
    void aWindowWithoutOrdersOrInThePlansTimeIsRefused() {
        JudgedPlan plan = JudgedPlan.of(Worlds.world(PLACES, ORDERS + bolts("X", 1)));
        LocalDate longAgo = LocalDate.of(2020, 1, 1);

        assertThatThrownBy(() -> plan.replay(Optional.of(new ReplayWindow(longAgo, longAgo))))
                .isInstanceOf(Refused.class)
                .hasMessage("no orders were placed from 2020-01-01 to 2020-01-01; the first order is of 2026-02-23");
        assertThatThrownBy(() -> plan.replay(Optional.of(new ReplayWindow(Worlds.MONDAY.minusDays(3), Worlds.MONDAY))))
                .isInstanceOf(Refused.class)
                .hasMessage("the window must end before the plan date, 2026-03-02; it ends on 2026-03-02");
    }
}
