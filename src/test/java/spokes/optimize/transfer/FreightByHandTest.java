package spokes.optimize.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.goods.ProductKey;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.stock.StockMove;
import spokes.optimize.stock.StockProposal;

/** Freight by minimum and by vehicle, in worlds whose best transfers can be worked out by hand. */
class FreightByHandTest {
    private static final Offset<Double> CENTS = within(0.005);

    /**
     * East has it all; X is cheaper to reach from West, by 8 a unit. What leaves today is sellable on day 3 and there are 14
     * days, so 11 days of X's demand can be had from West: 33 bolts save 264, 11 nuts save 88.
     */
    private static final String WORLD = """
        centers: center | dock_to_stock_days
          East | 0
          West | 0
        products: sku | weight_kg
          bolt | 10
          nut  | 1
        lanes: center | area | cost_per_unit
          East | X | 9
          West | X | 1
        demand: area | sku | units_per_day
          X | bolt | 3
          X | nut  | 1
        stock: center | sku | on_hand
          East | bolt | 500
          East | nut  | 500
        settings: key | value
          horizon_days | 14
          default_mode | van
          capital_rate | 0
          loss_base | 0
          loss_per_touch | 0
          transfer_least_saving | 0
        """;

    private static StockProposal propose(String... more) {
        JudgedPlan plan = JudgedPlan.of(Worlds.world(WORLD, String.join("\n", more)));
        return TransferOptimizer.propose(
                plan, TransferGoal.of(plan.workspace().settings()), new Effort(60, 0, 1), SearchEvent.Listener.NONE);
    }

    private static List<String> moves(StockProposal proposal) {
        return proposal.moves().stream()
                .map(move -> "%.0f %s by %s".formatted(move.units(), move.product(), move.mode()))
                .toList();
    }

    private static StockMove.Reason reason(StockProposal proposal, String sku) {
        return proposal.moves().stream()
                .filter(move -> move.product().equals(new ProductKey("", sku)))
                .flatMap(move -> move.reason().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheReceiverSellsGoesAndEachBearsFreightByWhatItSaves() {
        StockProposal proposal = propose("freight: from|to|mode|fixed|days\n*|*|van|176|3");

        assertThat(moves(proposal)).containsExactly("33 bolt by van", "11 nut by van");
        assertThat(proposal.before() - proposal.objective()).isCloseTo(264 + 88 - 176, CENTS);
        // neither would cost less freight without the other; both save half of what they could
        assertThat(reason(proposal, "bolt").freight()).isCloseTo(132, CENTS);
        assertThat(reason(proposal, "bolt").saving()).isCloseTo(132, CENTS);
        assertThat(reason(proposal, "nut").freight()).isCloseTo(44, CENTS);
        // 24 a day come in at the receiver over the 11 days that 33 bolts last
        assertThat(reason(proposal, "bolt").lastsDays()).isCloseTo(11, CENTS);
        assertThat(reason(proposal, "bolt").paybackDays()).hasValueCloseTo(132 / 24.0, CENTS);
    }

    @Test
    void aShipmentThatOneProductCannotPayIsPaidByTwo() {
        String freight = "freight: from|to|mode|minimum|days\n*|*|van|270|3";
        assertThat(moves(propose(freight))).containsExactly("33 bolt by van", "11 nut by van");
        assertThat(moves(propose(freight, "eligibility: center|sku|allowed\nWest|nut|no")))
                .isEmpty();
    }

    @Test
    void nothingGoesForLessThanTheLeastSaving() {
        String freight = "freight: from|to|mode|per_unit|days\n*|*|van|1|3";
        assertThat(moves(propose(freight, "settings: key|value\ntransfer_least_saving|80")))
                .containsExactly("33 bolt by van"); // 11 nuts save 77
        assertThat(moves(propose(freight, "settings: key|value\ntransfer_least_saving|76")))
                .containsExactly("33 bolt by van", "11 nut by van");
    }

    @Test
    void aVehicleIsFilledAndASecondOneIsNotOpenedForTheRest() {
        // a vehicle takes 200 kg and costs 130; a second one would carry 15 bolts worth 120
        String world = """
            centers: center | latitude | longitude | dock_to_stock_days
              East | 40 | -75  | 0
              West | 40 | -120 | 0
            freight: from | to | mode | per_vehicle_km | vehicle_kg | days
              *    | *    | van  | %s             | 200        | 3
            """;
        JudgedPlan plan = JudgedPlan.of(Worlds.world(WORLD, world.formatted(1)));
        double km = plan.trial().ways(0, 1).getFirst().km();
        StockProposal proposal = propose(world.formatted(130 / km));

        double kg = proposal.moves().stream()
                .mapToDouble(move -> move.units() * (move.product().sku().equals("bolt") ? 10 : 1))
                .sum();
        assertThat(kg).isBetween(190.0, 200.0);
        // 18 bolts and 11 nuts save as much as 19 and 10
        assertThat(proposal.before() - proposal.objective()).isCloseTo(18 * 8 + 88 - 130, CENTS);
    }

    @Test
    void theCheaperModeIsTakenThatIsThereInTime() {
        String freight = "freight: from|to|mode|fixed|days\n*|*|van|176|3\n*|*|rail|150|%d";
        assertThat(moves(propose(freight.formatted(4)))).containsExactly("33 bolt by van", "11 nut by van");
        assertThat(propose(freight.formatted(4)).moves())
                .allMatch(move -> move.mode().equals("van"));
        assertThat(propose(freight.formatted(3)).moves())
                .allMatch(move -> move.mode().equals("rail"));
    }

    @Test
    void aReceiverGetsNoMoreThanItMayHoldAndNothingWhereItWouldHaveLessThanItMust() {
        String freight = "freight: from|to|mode|fixed|days\n*|*|van|10|3";
        assertThat(moves(propose(freight, "eligibility: center|sku|max_units\nWest|bolt|20")))
                .containsExactly("20 bolt by van", "11 nut by van");
        assertThat(moves(propose(freight, "eligibility: center|sku|min_units\nWest|bolt|40")))
                .containsExactly("40 bolt by van", "11 nut by van");
        // 56 days of cover are 168 bolts
        assertThat(moves(propose(freight, "eligibility: center|sku|min_units\nWest|bolt|200")))
                .containsExactly("11 nut by van");
    }

    @Test
    void aSenderKeepsWhatItNeedsItself() {
        // Y, which East alone can serve, asks for 3 a day: 21 until the next review, of 40 that there are
        String world = """
            lanes: center | area | cost_per_unit
              East | Y | 1
            demand: area | sku | units_per_day
              Y | bolt | 3
            stock: center | sku | on_hand
              East | bolt | 40
            freight: from|to|mode|fixed|days
              *|*|van|10|3
            """;
        assertThat(propose(world).moves())
                .filteredOn(move -> move.product().sku().equals("bolt"))
                .hasSizeBetween(0, 1)
                .allMatch(move -> move.units() <= 40 - 21);
        assertThat(propose(world.replace("bolt | 40", "bolt | 60")).moves())
                .filteredOn(move -> move.product().sku().equals("bolt"))
                .singleElement()
                .matches(move -> move.units() <= 60 - 21);
    }

    @Test
    void onlyWholeCasesGo() {
        String freight = "freight: from|to|mode|fixed|days\n*|*|van|10|3";
        assertThat(moves(propose(freight, "products: sku|weight_kg|units_per_case\nbolt|10|12\nnut|1|4")))
                .containsExactly("36 bolt by van", "12 nut by van");
    }

    @Test
    void whatIsAlreadyPlannedSharesTheShipment() {
        String freight = "freight: from|to|mode|fixed|days\n*|*|van|300|3";
        String eligibility = "eligibility: center|sku|allowed\nWest|nut|no";
        assertThat(moves(propose(freight, eligibility))).isEmpty();
        assertThat(moves(propose(
                        freight,
                        eligibility,
                        "transfers: transfer_id|sku|from|to|units|departure_date\nT|bolt|East|West|3|2026-03-02")))
                .containsExactly("30 bolt by van");
    }
}
