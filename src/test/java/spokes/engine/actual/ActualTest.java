package spokes.engine.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.result.ReplayWindow;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;

/** A past week against its plan. The plan begins on Monday 2026-03-02; the week is the one before. */
class ActualTest {
    private static final ReplayWindow WEEK = ReplayWindow.before(Worlds.MONDAY, 7);

    private static final String PLACES = """
        centers: center
        near
        far
        areas: area
        X
        lanes: center|area|cost_per_parcel|transit_days
        near|X|5|1
        far|X|9|4
        products: sku|unit_cost|price
        bolt|10|30
        nut|2|
        settings: key|value
        horizon_days|28
        """;
    private static final String STOCK = """
        stock: center|sku|on_hand|as_of
        near|bolt|0|2026-03-01
        far|bolt|40|2026-03-01
        """;

    /** Two orders: one went as it should, one from the center that is far. */
    private static final String ORDERS = """
        orders: order_id|order_date|sku|quantity|area|ship_center|ship_date|delivery_date|parcels|freight_paid
        O1|2026-02-24|bolt|2|X|near|2026-02-24|2026-02-25|1|5
        O2|2026-02-25|bolt|1|X|far|2026-02-25|2026-03-01|1|9
        O3|2026-02-25|bolt|1|X|near|2026-02-25|2026-02-26|1|8
        O4|2026-02-26|bolt|1|X||||
        """;

    private static Workspace world(String... more) {
        return Worlds.world(PLACES + STOCK + ORDERS + String.join("\n", more));
    }

    private static JudgedPlan forecast(String demand) {
        return JudgedPlan.of(Worlds.world(PLACES.replace("horizon_days|28", "horizon_days|7") + demand));
    }

    private static ActualStudy find(Workspace now, Optional<Workspace> before) throws Refused {
        return ActualSearch.find(
                new ActualQuestion(now, WEEK, forecast("demand: area|sku|units_per_day\nX|bolt|1\nX|nut|0.5"), before),
                Progress.UNWATCHED);
    }

    private static ActualStudy find(String... more) throws Refused {
        return find(world(more), Optional.empty());
    }

    private static OrderGap order(ActualStudy study, String code) {
        return study.orders().stream()
                .filter(order -> order.order().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasSoldSinceIsPutBackSoThatThePlanCanShipIt() throws Refused {
        OrderGap first = order(find(), "O1");

        assertThat(first.plannedCenters()).isEqualTo("near"); // which is empty by now
        assertThat(first.reason()).isEqualTo(OrderGap.Reason.AS_PLANNED);
        assertThat(first.money()).isZero();
    }

    @Test
    void aCenterThatIsToCloseStillShippedTheWeekBefore() throws Refused {
        ActualStudy study = find("closures: center|from_date|to_date", "near|2026-03-02|2026-03-20");

        assertThat(study.orders()).isEqualTo(find().orders());
    }

    @Test
    void aCenterThatWasClosedDidNotShipThen() throws Refused {
        ActualStudy study = find("closures: center|from_date|to_date", "near|2026-02-16|2026-02-24");

        assertThat(order(study, "O1").plannedCenters()).isEqualTo("far");
        assertThat(order(study, "O3").plannedCenters()).isEqualTo("near");
    }

    private static double opening(Workspace start, String center) {
        return start.stock().stream()
                .filter(level -> level.center().equals(center))
                .mapToDouble(StockLevel::onHand)
                .sum();
    }

    @Test
    void whatArrivedAfterTheCountWasNotCounted() {
        Workspace start = WeekStart.of(
                Worlds.world(
                        PLACES,
                        "stock: center|sku|on_hand|as_of\nnear|bolt|20|2026-02-24",
                        "inbound: center|sku|units|arrival_date\nnear|bolt|50|2026-02-27\nnear|bolt|5|2026-02-24"),
                WEEK);

        assertThat(opening(start, "near")).isEqualTo(20 - 5);
        assertThat(start.inbound())
                .extracting(Inbound::arrivalDate, Inbound::units)
                .containsExactlyInAnyOrder(
                        tuple(Worlds.MONDAY.plusDays(4), 50.0), tuple(Worlds.MONDAY.plusDays(1), 5.0));
    }

    @Test
    void whatWasSentAfterTheCountWasCountedAndLeavesOnItsDay() {
        Workspace start = WeekStart.of(
                Worlds.world(
                        PLACES,
                        "stock: center|sku|on_hand|as_of\nfar|bolt|40|2026-02-24",
                        "transfers: transfer_id|sku|from|to|units|departure_date|status|sent_date",
                        "T-1|bolt|far|near|30|2026-02-24|sent|2026-03-01"),
                WEEK);

        assertThat(opening(start, "far")).isEqualTo(40);
        assertThat(start.transfers()).singleElement().satisfies(transfer -> {
            assertThat(transfer.status()).isEqualTo(Transfer.Status.PLANNED);
            assertThat(transfer.departureDate()).contains(Worlds.MONDAY.plusDays(6));
        });
    }

    @Test
    void whatWasSentBeforeAndReceivedWithinTheWeekComesOnItsDay() {
        String transfer = "transfers: transfer_id|sku|from|to|units|departure_date|status|sent_date\n"
                + "T-1|bolt|far|near|30||received|2026-02-20";
        String[] world = {
            PLACES,
            "stock: center|sku|on_hand|as_of\nnear|bolt|30|2026-03-02\nfar|bolt|1|2026-03-02",
            "freight: from|to|mode|days\nfar|near|ltl|6",
            "settings: key|value\ndefault_mode|ltl",
            transfer
        };
        Workspace start = WeekStart.of(Worlds.world(world), WEEK);
        world[4] = transfer.replace("02-20", "02-15"); // here before the week began
        Workspace earlier = WeekStart.of(Worlds.world(world), WEEK);

        assertThat(opening(start, "near")).isZero();
        assertThat(opening(start, "far")).isEqualTo(1);
        assertThat(start.inbound())
                .extracting(Inbound::center, Inbound::arrivalDate, Inbound::units)
                .containsExactly(tuple("near", Worlds.MONDAY.plusDays(3), 30.0));
        assertThat(opening(earlier, "near")).isEqualTo(30);
        assertThat(earlier.inbound()).isEmpty();
    }

    @Test
    void anOrderFromAnotherCenterIsNamedWithItsMoneyAndDays() throws Refused {
        // near sold 3 bolts in all: that is what it had when the week began, so the third order finds none there
        OrderGap second = order(find(), "O2");

        assertThat(second.reason()).isEqualTo(OrderGap.Reason.OTHER_CENTER);
        assertThat(second.plannedCenters()).isEqualTo("near");
        assertThat(second.actualCenters()).isEqualTo("far");
        assertThat(second.money()).isCloseTo(9 - 5, within(1e-9));
        assertThat(second.daysLater()).isPositive();
    }

    @Test
    void ordersThatDifferAlikeAreAddedUpTheMostMoneyFirst() throws Refused {
        ActualStudy study = find();

        assertThat(study.unknown()).isEqualTo(1); // O4 says no center
        assertThat(study.shipments()).extracting(ShipmentGap::reason).contains(OrderGap.Reason.OTHER_CENTER);
        assertThat(study.shipments())
                .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.money()), Math.abs(a.money())));
        assertThat(study.shipments().stream().mapToInt(ShipmentGap::orders).sum())
                .isEqualTo(study.orders().size());
        assertThat(study.past().freight().paid()).isEqualTo(5 + 9 + 8);
    }

    @Test
    void forecastAndOrdersAreComparedProductByProductWithWhatTheDifferenceIsWorth() throws Refused {
        ActualStudy study = find();

        assertThat(study.forecastUnits()).isCloseTo(7 + 3.5, within(1e-9));
        assertThat(study.orderedUnits()).isEqualTo(5);
        assertThat(study.bias()).isCloseTo(10.5 / 5 - 1, within(1e-9));
        assertThat(study.wape()).isCloseTo((2 + 3.5) / 5, within(1e-9));
        assertThat(study.products().getFirst()).satisfies(bolt -> {
            assertThat(bolt.codes()).isEqualTo(List.of("", "bolt"));
            assertThat(bolt.money()).isCloseTo(2 * 30, within(1e-9));
            assertThat(bolt.reason()).isEqualTo(ForecastGap.Reason.LESS_THAN_FORECAST);
        });
        assertThat(study.products().getLast()).satisfies(nut -> {
            assertThat(nut.money()).isCloseTo(3.5 * 2, within(1e-9)); // no price: at cost
            assertThat(nut.reason()).isEqualTo(ForecastGap.Reason.NOBODY_ORDERED);
        });
    }

    @Test
    void whatBecameOfTransfersThatWereToLeaveIsTold() throws Refused {
        ActualStudy study = find(
                "transfers: transfer_id|sku|from|to|units|departure_date|status|sent_date|received_units",
                "T-1|bolt|far|near|4|2026-02-24|planned||",
                "T-2|bolt|far|near|4|2026-02-24|received|2026-02-24|3",
                "T-3|bolt|far|near|4|2026-02-24|sent|2026-02-26|",
                "T-4|bolt|far|near|4|2026-02-24|received|2026-02-24|4",
                "T-5|bolt|far|near|4|2026-03-05|planned||");

        assertThat(study.transfers())
                .extracting(gap -> gap.transfer().id(), TransferGap::reason, TransferGap::money)
                .containsExactlyInAnyOrder(
                        tuple("T-1", TransferGap.Reason.NOT_SENT, 40.0),
                        tuple("T-2", TransferGap.Reason.RECEIVED_SHORT, 10.0),
                        tuple("T-3", TransferGap.Reason.SENT_LATE, 0.0),
                        tuple("T-4", TransferGap.Reason.AS_PLANNED, 0.0));
    }

    @Test
    void countsAreHeldAgainstTheCountBeforeIfItIsKnown() throws Refused {
        Workspace before = Worlds.world(PLACES + """
            stock: center|sku|on_hand|as_of
            near|bolt|5|2026-02-22
            far|bolt|41|2026-02-22
            """);
        ActualStudy study = find(world(), Optional.of(before));

        assertThat(study.isCounted()).isTrue();
        assertThat(study.stock()).singleElement().satisfies(gap -> {
            assertThat(gap.count().center()).isEqualTo("near");
            assertThat(gap.count().difference()).hasValue(-2); // 5 − 3 shipped, 0 counted
            assertThat(gap.money()).isEqualTo(20);
        });
        assertThat(find().isCounted()).isFalse();
    }

    @Test
    void aWeekWithoutOrdersIsRefused() {
        assertThatThrownBy(() -> find(Worlds.world(PLACES + STOCK), Optional.empty()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no orders");
    }
}
