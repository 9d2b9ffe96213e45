package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.issue.PlanIssue;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.measure.CapacityOverrun.Kind;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.sheet.RowChange;

/** What centers are brought that they cannot take. */
class CapacityTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final ProductKey CRATE = new ProductKey("", "crate");

    /** Crates of 1 m³ in a space that is filled to the last; East serves X with 10 a day until day 9, then West. */
    private static final String WORLD = """
        products: sku | category | length_cm | width_cm | height_cm
          crate | bulky | 100 | 100 | 100
        lanes: center | area | cost_per_unit
          East | X | 1
          West | X | 2
        demand: area | sku | units_per_day
          X | crate | 10
        stock: center | sku | on_hand
          East | crate | 90
          West | crate | 300
        freight: from | to | mode | days
          * | * | ltl | 1
        settings: key | value
          horizon_days | 14
          storage_fill | 1
        """;

    private static Workspace world(String... more) {
        return Worlds.world(WORLD, String.join("\n", more));
    }

    private static String centers(String columns, String east) {
        return "centers: center|%s\nEast|%s\nWest|".formatted(columns, east);
    }

    private static List<CapacityOverrun> overruns(String... more) {
        return JudgedPlan.of(world(more)).listOverruns();
    }

    private static Transfer crates(double units, int day) {
        return new Transfer(
                "T",
                CRATE,
                "West",
                "East",
                units,
                Optional.of(Worlds.MONDAY.plusDays(day)),
                "",
                Transfer.Status.PLANNED,
                Optional.empty(),
                OptionalDouble.empty());
    }

    private static void assertOverrun(CapacityOverrun overrun, Kind kind, double first, double worst, double excess) {
        assertThat(overrun.center()).isEqualTo("East");
        assertThat(overrun.kind()).isEqualTo(kind);
        assertThat(overrun.firstDay()).isEqualTo(first);
        assertThat(overrun.worstDay()).isEqualTo(worst);
        assertThat(overrun.excess()).isCloseTo(excess, EXACTLY);
    }

    @Test
    void stockThatFitsIsNoOverrun() {
        assertThat(overruns(centers("storage_capacity_m3", "90"))).isEmpty();
        assertThat(overruns(centers("storage_capacity_m3", ""))).isEmpty();
    }

    @Test
    void spaceIsThatOfTheGoodsOverTheShareThatTheyFill() {
        // 90 m³ / 0.9 = 100 m³
        List<CapacityOverrun> found = overruns(
                centers("storage_capacity_m3", "99"), "settings: key|value\nhorizon_days|14\nstorage_fill|0.9");
        assertThat(found).hasSize(1);
        assertOverrun(found.getFirst(), Kind.STORAGE, 0, 0, 1);
    }

    @Test
    void theFirstDayAndTheWorstAreWhenUnitsBecomeSellable() {
        // 90 on day 0; on day 4 there are 50 and 60 arrive: 110; on day 8.5 there are 65 and 40 arrive: 105
        List<CapacityOverrun> found = overruns(centers("storage_capacity_m3|dock_to_stock_days", "85|2.5"), """
            inbound: center | sku | units | arrival_date
              East | crate | 60 | 2026-03-03
              East | crate | 40 | 2026-03-08
            """);
        assertThat(found).hasSize(1);
        // ready on days 3.5 and 8.5: 90 − 35 + 60 = 115, then 115 − 50 + 40 = 105
        assertOverrun(found.getFirst(), Kind.STORAGE, 0, 3.5, 30);
        assertThat(found.getFirst().message(Worlds.MONDAY))
                .isEqualTo("East: 115 m³ of stock on 2026-03-05, 30 over its 85; first too much on 2026-03-02");
    }

    @Test
    void ordersADayAreTheMeanOfAWeek() {
        // week 0: 10 a day; in week 1 East has 20 left
        List<CapacityOverrun> found = overruns(centers("throughput_per_day", "8.5"));
        assertThat(found).hasSize(1);
        assertOverrun(found.getFirst(), Kind.THROUGHPUT, 0, 0, 1.5);
        assertThat(overruns(centers("throughput_per_day", "10"))).isEmpty();
        // four units to an order: 2.5 orders a day
        assertThat(overruns(
                        centers("throughput_per_day", "2.5"),
                        "products: sku|units_per_parcel|length_cm|width_cm|height_cm\ncrate|4|100|100|100"))
                .isEmpty();
    }

    @Test
    void aProductMayBeTooManyByItself() {
        String rule = "eligibility: center|sku|category|max_units\n";
        List<CapacityOverrun> found = overruns(centers("name", ""), rule + "East|crate||80");
        assertThat(found).hasSize(1);
        assertOverrun(found.getFirst(), Kind.MAX_UNITS, 0, 0, 10);
        assertThat(found.getFirst().product()).contains(CRATE);
        assertThat(found.getFirst().message(Worlds.MONDAY))
                .isEqualTo("East, crate: 90 units on 2026-03-02, 10 over its 80");
        assertThat(overruns(centers("name", ""), rule + "East||bulky|75\nEast|crate||80"))
                .extracting(CapacityOverrun::capacity)
                .containsExactly(75.0);
        assertThat(overruns(centers("name", ""), rule + "East||bulky|90")).isEmpty();
    }

    @Test
    void whatIsTooMuchIsAnIssueOfThePlan() {
        assertThat(JudgedPlan.of(world(centers("storage_capacity_m3", "80"))).listIssues())
                .filteredOn(issue -> issue.kind() == PlanIssue.Kind.OVER_CAPACITY)
                .extracting(PlanIssue::message)
                .containsExactly("East: 90 m³ of stock on 2026-03-02, 10 over its 80");
    }

    private static List<CapacityOverrun> warnings(Workspace now, Transfer move) {
        JudgedPlan before = JudgedPlan.of(now);
        JudgedPlan after = before.after(now.with(List.of(RowChange.added(move.toRow()))), Touched.products(CRATE));
        return before.effectOf(after, List.of(move)).overruns();
    }

    @Test
    void aMoveWarnsOfTheSpaceThatItWillNotFind() {
        // a day on the way, two from dock to stock: on day 3 there are 60, and 50 come
        List<CapacityOverrun> warnings = warnings(world(centers("storage_capacity_m3", "100")), crates(50, 0));
        assertThat(warnings).hasSize(1);
        assertOverrun(warnings.getFirst(), Kind.STORAGE, 3, 3, 10);
        assertThat(warnings(world(centers("storage_capacity_m3", "100")), crates(40, 0)))
                .isEmpty();
    }

    @Test
    void aMoveWarnsOnlyOfWhatItMakesWorse() {
        Workspace full = world(centers("storage_capacity_m3|throughput_per_day", "80|5"));
        // too full on day 0 already; 50 on day 3 make 110, five on day 8 make 20
        assertThat(warnings(full, crates(50, 0)))
                .extracting(CapacityOverrun::kind)
                .containsExactly(Kind.STORAGE);
        assertThat(warnings(full, crates(5, 5))).isEmpty();
    }

    @Test
    void unitsThatComeAndGoAtOneMomentTakeNoSpace() {
        // on day 3, 50 arrive and 50 leave
        String transfers = """
            transfers: transfer_id | sku | from | to | units | departure_date
              A | crate | West | East | 50 | 2026-03-02
              B | crate | East | West | 50 | 2026-03-05
            """;
        assertThat(overruns(centers("storage_capacity_m3", "90"), transfers)).isEmpty();
    }

    @Test
    void aTransferOfADayThatNobodyForesawIsSeen() {
        // sent so that it is sellable on day 4.25, by a row of its own that lists no such days for planned ones
        Workspace now = world(
                centers("storage_capacity_m3|dock_to_stock_days", "100|0.25"),
                "freight: from|to|mode|days\n*|*|ltl|1\nMoon|East|rocket|3.5");
        Transfer sent = new Transfer(
                "S",
                CRATE,
                "Moon",
                "East",
                60,
                Optional.of(LocalDate.of(2026, 3, 2)),
                "rocket",
                Transfer.Status.SENT,
                Optional.of(LocalDate.of(2026, 3, 3)),
                OptionalDouble.empty());
        JudgedPlan before = JudgedPlan.of(now);
        assertThat(before.listOverruns()).isEmpty();
        Workspace next = now.with(List.of(RowChange.added(sent.toRow())));
        List<CapacityOverrun> found =
                before.after(next, Touched.products(CRATE)).listOverruns();
        assertThat(found).isEqualTo(JudgedPlan.of(next).listOverruns()).hasSize(1);
        assertOverrun(found.getFirst(), Kind.STORAGE, 4.75, 4.75, 90 - 47.5 + 60 - 100);
    }
}
