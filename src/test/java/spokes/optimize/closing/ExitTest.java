package spokes.optimize.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.goods.Transfer;
import spokes.optimize.transfer.Forgetful;
import spokes.session.ChangeRows;
import spokes.session.Session;

/** What it takes to leave a center. */
class ExitTest {
    private static final LocalDate LAST = Worlds.MONDAY.plusDays(13);

    private static final String PLACES = """
        centers: center|latitude|longitude|receiving_per_unit|storage_per_m3_month
        East|40.5|-74.4|0.1|20
        Mid|32.8|-96.8|0.1|20
        West|39.5|-119.8|0.1|20
        areas: area|latitude|longitude
        NY|40.7|-74
        TX|30|-95
        CA|37|-121
        products: sku|weight_kg|length_cm|width_cm|height_cm|unit_cost|price|units_per_case
        iron|4|20|20|10|20|60|5
        wool|1|40|40|30|15|45|6
        settings: key|value
        horizon_days|60
        default_mode|ltl
        """;
    private static final String FREIGHT = """
        freight: from|to|mode|minimum|fixed|per_kg_km|days
        *|*|ltl|60||0.0001|4
        """;
    private static final String STOCK = """
        demand: area|sku|units_per_day
        NY|iron|0.5
        TX|iron|1
        CA|iron|0.5
        TX|wool|1
        CA|wool|0.5
        stock: center|sku|on_hand
        East|iron|20
        Mid|iron|60
        Mid|wool|50
        West|iron|15
        """;

    private static ClosingStudy leave(String... more) throws Refused {
        return leave(JudgedPlan.of(Worlds.world(PLACES + FREIGHT + STOCK + String.join("\n", more))));
    }

    private static ClosingStudy leave(JudgedPlan plan) throws Refused {
        return ExitSearch.find(ClosingQuestion.exit(plan, "Mid", LAST), Progress.UNWATCHED);
    }

    private static double left(ClosingStudy study) {
        return study.prepared().listStock().stream()
                .filter(state -> state.center().equals("Mid"))
                .mapToDouble(state -> state.closingUnits())
                .sum();
    }

    @Test
    void whatIsNotSoldUntilTheTrucksLeaveGoesToOthersInWholeUnits() throws Refused {
        ClosingStudy study = leave();

        assertThat(study.moves()).isNotEmpty().allMatch(move -> move.from().equals("Mid") && move.units() % 1 == 0);
        assertThat(left(study)).isLessThan(2); // a part of a unit of each product
        assertThat(study.products())
                .allSatisfy(row -> assertThat(row.sold() + row.moved() + row.left())
                        .isCloseTo(row.units() + row.incoming(), within(1e-6)));
        assertThat(study.products())
                .filteredOn(row -> row.product().sku().equals("iron"))
                .allMatch(row -> row.units() == 60 && row.sold() > 0);
    }

    @Test
    void theDayIsThatOnWhichThePlanCostsLeastAndNeverAfterTheLast() throws Refused {
        ClosingStudy study = leave();

        assertThat(study.departures())
                .extracting(DepartureDay::day)
                .contains(LAST)
                .allMatch(day -> !day.isAfter(LAST));
        double least = study.departures().stream()
                .mapToDouble(DepartureDay::cost)
                .min()
                .orElseThrow();
        assertThat(study.costMore()).isCloseTo(least, within(1e-6));
        assertThat(study.moves()).allMatch(move -> move.departureDate().equals(study.leaves()));
    }

    @Test
    void onceAcceptedThePlanCostsWhatWasPromised() throws Refused {
        JudgedPlan plan = JudgedPlan.of(Worlds.world(PLACES + FREIGHT + STOCK));
        ClosingStudy study = leave(plan);
        Session session = new Session(plan, new Forgetful(), List.of(), List.of());

        session.perform(new ChangeRows(study.label(), study.changes()));

        assertThat(session.state().judged().evaluation().costs().total())
                .isCloseTo(study.prepared().evaluation().costs().total(), within(1e-9));
        assertThat(session.state().workspace().closures())
                .singleElement()
                .satisfies(row -> assertThat(row.from()).isEqualTo(LAST.plusDays(1)));
    }

    @Test
    void productsThatShareATruckGoWhereItDrives() throws Refused {
        // alone, wool would go West, where it is asked for, and iron East: two shipments of 60
        String scattered = """
            demand: area|sku|units_per_day
            NY|iron|0.2
            CA|wool|0.2
            stock: center|sku|on_hand
            Mid|iron|5
            Mid|wool|6
            """;
        String dear = """
            freight: from|to|mode|minimum|fixed|per_kg_km|days
            *|*|ltl|400||0.0001|4
            """;
        assertThat(leave(JudgedPlan.of(Worlds.world(PLACES + dear + scattered))).shipments())
                .hasSize(1);
    }

    @Test
    void whatMayNotBeKeptSomewhereGoesWhereItMay() throws Refused {
        ClosingStudy study = leave("eligibility: center|sku|allowed", "West|wool|no", "East|iron|no");

        assertThat(study.moves())
                .isNotEmpty()
                .allSatisfy(move ->
                        assertThat(move.to()).isEqualTo(move.product().sku().equals("wool") ? "East" : "West"));
    }

    @Test
    void whatNobodyMayKeepStaysBehindAndIsTold() throws Refused {
        ClosingStudy study = leave("eligibility: center|sku|allowed", "West|wool|no", "East|wool|no");

        assertThat(study.risks())
                .filteredOn(risk -> risk.kind() == ClosingRisk.Kind.LEFT_BEHIND)
                .singleElement()
                .satisfies(risk -> assertThat(risk.money()).isCloseTo(15 * risk.amount(), within(1e-6)));
    }

    @Test
    void aCenterGetsNoMoreThanItHasRoomFor() throws Refused {
        JudgedPlan plan = JudgedPlan.of(
                Worlds.world(PLACES.replace("receiving_per_unit|storage_per_m3_month", "storage_capacity_m3")
                                .replace("|0.1|20", "|1.6")
                        + FREIGHT
                        + STOCK));
        ClosingStudy study = leave(plan);

        assertThat(study.moves()).extracting(Transfer::to).contains("East", "West");
        assertThat(study.prepared().listOverruns())
                .filteredOn(over -> !over.center().equals("Mid"))
                .isEmpty();
    }

    @Test
    void inboundAfterTheTrucksAndPlannedTransfersToItAreTurnedAway() throws Refused {
        ClosingStudy study = leave(
                "inbound: center|sku|units|arrival_date|reference",
                "Mid|iron|10|" + Worlds.MONDAY.plusDays(2) + "|PO-1",
                "Mid|iron|20|" + LAST + "|PO-2",
                "transfers: transfer_id|sku|from|to|units|departure_date|mode|status",
                "T-0001|iron|East|Mid|5|" + LAST.minusDays(1) + "|ltl|planned");

        assertThat(study.inbound())
                .filteredOn(change -> change.row().reference().equals("PO-2"))
                .singleElement()
                .satisfies(change -> assertThat(change.to()).isIn("East", "West"));
        assertThat(study.calledOff()).extracting(Transfer::id).containsExactly("T-0001");
        assertThat(study.prepared().workspace().inbound())
                .filteredOn(row -> row.reference().equals("PO-2"))
                .noneMatch(row -> row.center().equals("Mid"));
    }

    @Test
    void customersNearItWaitLongerAndAreNamedFirst() throws Refused {
        ClosingStudy study = leave();

        assertThat(study.listLater()).isNotEmpty();
        assertThat(study.areas().getFirst()).satisfies(area -> {
            assertThat(area.area()).isEqualTo("TX");
            assertThat(area.center()).isEqualTo("Mid");
            assertThat(area.daysAfter()).isGreaterThan(area.daysBefore());
        });
    }

    @Test
    void justClosingItLeavesStockBehindThatNoCostLineKnows() throws Refused {
        ClosingStudy study = leave();

        assertThat(study.idleLeft().units()).isGreaterThan(50);
        assertThat(study.saved() + study.idleLeft().value()).isPositive();
    }

    @Test
    void whatCannotBeAskedIsRefusedWithTheReason() {
        JudgedPlan plan = JudgedPlan.of(Worlds.world(PLACES + FREIGHT + STOCK));

        assertThatThrownBy(() -> ExitSearch.find(ClosingQuestion.exit(plan, "Nowhere", LAST), Progress.UNWATCHED))
                .isInstanceOf(Refused.class)
                .hasMessage("there is no center Nowhere; there are East, Mid, West");
        assertThatThrownBy(() -> ExitSearch.find(
                        ClosingQuestion.exit(plan, "Mid", Worlds.MONDAY.plusDays(90)), Progress.UNWATCHED))
                .hasMessageContaining("set horizon_days to more");
        assertThatThrownBy(() -> ExitSearch.find(
                        ClosingQuestion.exit(plan, "Mid", Worlds.MONDAY.minusDays(1)), Progress.UNWATCHED))
                .hasMessageContaining("too early");
    }
}
