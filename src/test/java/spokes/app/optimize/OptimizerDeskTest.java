package spokes.app.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.InboundShipment;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;
import spokes.session.State;
import spokes.ui.proposal.BestPossible;
import spokes.ui.proposal.CenterStudy;
import spokes.ui.proposal.Choice;
import spokes.ui.proposal.Goal;
import spokes.ui.proposal.Offer;
import spokes.ui.proposal.OfferRow;
import spokes.ui.proposal.SearchWatch;
import spokes.ui.proposal.Wish;

/** What the optimizer proposes, as the window gets it: offers of which all or some is taken. */
class OptimizerDeskTest {
    private static final String TWO_COASTS = """
        centers:
          center | status    | fixed_cost_per_month | opening_cost
          middle | open      | 913.125              | 0
          east   | open      | 304.375              | 0
          west   | candidate | 304.375              | 100
        products:
          sku  | name     | weight_kg | unit_cost
          bolt | Iron bolt | 1        | 1
        areas:
          area
          NY
          LA
        lanes:
          center | area | cost_per_unit | transit_days
          middle | NY   | 5             | 3
          middle | LA   | 5             | 3
          east   | NY   | 1             | 1
          east   | LA   | 9             | 5
          west   | NY   | 9             | 5
          west   | LA   | 1             | 1
        demand:
          area | sku  | units_per_day
          NY   | bolt | 4
          LA   | bolt | 6
        stock:
          center | sku  | on_hand
          east   | bolt | 900
          middle | bolt | 30
        supply_points:
          supply_point
          port
        inbound:
          center | sku  | units | arrival_date | supply_point
          east   | bolt | 200   | 2026-03-20   | port
        freight:
          from | to | mode | per_unit | days
          *    | *  | ltl  | 0.5      | 2
        settings:
          key          | value
          horizon_days | 100
          plan_date    | 2026-03-02
        """;

    private final JudgedPlan plan = JudgedPlan.of(Worlds.world(TWO_COASTS));
    private final OptimizerDesk desk = new OptimizerDesk();

    private static final SearchWatch WATCH = new SearchWatch() {
        @Override
        public void met(double seconds, double cost, double bound) {
            assertThat(bound).isLessThanOrEqualTo(cost + 1e-6);
        }

        @Override
        public boolean isWanted() {
            return true;
        }
    };

    private static Wish wish(Goal goal) {
        return Wish.of(goal, new Wish.Effort(20, 0));
    }

    private static Wish soon(Wish.Stock stock) {
        return Wish.of(Goal.PLACEMENT, new Wish.Effort(1, 0.01)).withStock(stock);
    }

    private static Wish split(String shipment) {
        Wish wish = wish(Goal.SPLIT);
        return new Wish(
                wish.goal(),
                wish.centers(),
                false,
                wish.service(),
                wish.open(),
                wish.closed(),
                wish.budget(),
                shipment,
                wish.effort());
    }

    private Workspace after(Offer offer, List<OfferRow> rows) throws Refused {
        State now = new State(0, plan, Optional.empty(), Optional.empty());
        return plan.workspace().with(offer.acceptance().take(rows).changesTo(now));
    }

    private static List<String> open(Workspace workspace) {
        return workspace.centers().stream()
                .filter(Center::isOpen)
                .map(Center::code)
                .sorted()
                .toList();
    }

    @Test
    void pastedQuantitiesAreBoughtPlacedAndTold() throws Refused {
        Wish.Stock pasted = new Wish.Stock(Wish.Purchase.QUANTITIES, "bolt\t40\nbolt\t20\n", false);
        Offer offer = desk.propose(plan, soon(pasted), WATCH);

        assertThat(offer.stock().orElseThrow().bought()).isEqualTo(60);
        assertThat(offer.rows()).extracting(OfferRow::why).anyMatch(why -> why.startsWith("Bought; arrives"));
        assertThat(after(offer, offer.rows()).inbound().stream()
                        .filter(row -> row.reference().contains("planned buy"))
                        .mapToDouble(Inbound::units)
                        .sum())
                .isEqualTo(60);
    }

    @Test
    void quantitiesThatCannotBeReadAreRefusedWithTheirRows() {
        Wish.Stock pasted = new Wish.Stock(Wish.Purchase.QUANTITIES, "SKU\tUnits\nbolt\tmany\nscrew\t3\n", false);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> desk.propose(plan, soon(pasted), WATCH))
                .withMessage(
                        "Quantities to buy, row 2: “many” is no whole number of units; Quantities to buy, row 3: there"
                                + " is no product screw");
    }

    @Test
    void aNetworkIsOfferedAsCentersThatOpenAndCloseAndComparedWithTheOpenOnes() throws Refused {
        Offer offer = desk.propose(plan, wish(Goal.NETWORK), WATCH);

        assertThat(offer.verdict()).isEqualTo(Offer.Verdict.PROVEN);
        assertThat(offer.cost()).isCloseTo(2 * 1000 + 100 + 1000, within(1e-6));
        assertThat(offer.before()).hasValueCloseTo(4000 + 400 + 3000.0, within(1e-6));
        assertThat(offer.rows())
                .extracting(row -> row.kind() + " " + row.center())
                .containsExactlyInAnyOrder("OPEN west", "CLOSE middle");
        assertThat(offer.rows())
                .extracting(OfferRow::why)
                .contains(
                        "Serves one area, 60.0\u00a0% of all units.",
                        "Others serve its areas for less; 30 units lie there.");

        assertThat(open(after(offer, offer.rows()))).containsExactly("east", "west");
        List<OfferRow> opening = offer.rows().stream()
                .filter(row -> row.kind() == OfferRow.Kind.OPEN)
                .toList();
        assertThat(open(after(offer, opening))).containsExactly("east", "middle", "west");
    }

    @Test
    void whatCannotBeIsOfferedAsItsReason() throws Refused {
        Wish wish = wish(Goal.NETWORK);
        Wish poor = new Wish(
                wish.goal(),
                wish.centers(),
                false,
                Optional.empty(),
                Set.of("middle"),
                Set.of(),
                java.util.OptionalDouble.of(100),
                "",
                wish.effort());
        Offer offer = desk.propose(plan, poor, WATCH);

        assertThat(offer.verdict()).isEqualTo(Offer.Verdict.IMPOSSIBLE);
        assertThat(offer.reason()).contains("the budget is 100.00");
        assertThat(offer.rows()).isEmpty();
    }

    @Test
    void aStudyHasAnOfferForEachNumberAndSaysHowManyCentersAProductDeserves() throws Refused {
        CenterStudy study = desk.study(plan, wish(Goal.STUDY), WATCH);

        assertThat(study.rows()).hasSize(3).allMatch(Offer::hasPlan);
        assertThat(study.cheapest()).hasValue(2);
        assertThat(study.products())
                .singleElement()
                .satisfies(product -> assertThat(product.name()).isEqualTo("Iron bolt"))
                .satisfies(product -> assertThat(product.best()).isEqualTo(2))
                .satisfies(product -> assertThat(product.saving()).isPositive());
    }

    @Test
    void severalNetworksAreChoicesFromTheCheapestOn() throws Refused {
        List<Choice> choices = desk.choices(plan, wish(Goal.ALTERNATIVES), WATCH);

        assertThat(choices).isNotEmpty();
        assertThat(choices.getFirst().from()).isZero();
        assertThat(choices.getLast().to()).isInfinite();
    }

    @Test
    void aPlacementIsOfferedAsMovesAndCostsWhatItPromises() throws Refused {
        Offer offer = desk.propose(plan, wish(Goal.PLACEMENT), WATCH);

        assertThat(offer.rows()).isNotEmpty().allMatch(row -> row.kind() == OfferRow.Kind.MOVE);
        assertThat(offer.bound().orElseThrow()).isLessThanOrEqualTo(offer.cost());
        assertThat(JudgedPlan.of(after(offer, offer.rows()))
                        .evaluation()
                        .costs()
                        .total())
                .isCloseTo(offer.cost(), within(1e-6));
    }

    @Test
    void aPlacementThatOnlyCancelsATransferOfAProductSaysSoAndItsRowDoesIt() throws Refused {
        JudgedPlan planned = JudgedPlan.of(Worlds.world(TWO_COASTS, """
            products:
              sku | name | weight_kg | unit_cost
              nut | Nut  | 1         | 1
            stock:
              center | sku | on_hand
              east   | nut | 5
            transfers:
              transfer_id | sku | from | to     | units | status
              T-1         | nut | east | middle | 3     | planned
            """));
        Offer offer = desk.propose(planned, wish(Goal.PLACEMENT), WATCH);

        assertThat(offer.rows())
                .extracting(OfferRow::why)
                .contains("The planned transfer from east to middle is cancelled.");
        Workspace after = planned.workspace()
                .with(offer.acceptance()
                        .take(offer.rows())
                        .changesTo(new State(0, planned, Optional.empty(), Optional.empty())));
        assertThat(JudgedPlan.of(after).evaluation().costs().total()).isCloseTo(offer.cost(), within(1e-6));
        assertThat(after.transfers())
                .singleElement()
                .satisfies(transfer -> assertThat(transfer.status()).isEqualTo(Transfer.Status.CANCELLED));
        List<OfferRow> nuts = offer.rows().stream()
                .filter(row -> row.product().orElseThrow().sku().equals("nut"))
                .toList();
        assertThat(nuts).allMatch(row -> row.from().isEmpty() && row.units().orElseThrow() == 3);
    }

    @Test
    void noPlanByHandIsBetterThanTheBoundBesideIt() throws Refused {
        BestPossible best = desk.bound(plan, WATCH).orElseThrow();
        Offer placed = desk.propose(plan, wish(Goal.PLACEMENT), WATCH);

        assertThat(best.cost()).isEqualTo(plan.evaluation().costs().total());
        assertThat(best.bound().orElseThrow()).isPositive().isLessThanOrEqualTo(placed.cost() + 1e-6);
        assertThat(best.above()).isPositive();
    }

    @Test
    void aShipmentIsSplitByNeedAndItsProductsGoTogether() throws Refused {
        String shipment =
                InboundShipment.listToCome(plan.workspace()).getFirst().name();
        Offer offer = desk.propose(plan, split(shipment), WATCH);

        assertThat(shipment).isEqualTo("port 2026-03-20");
        assertThat(offer.rows()).isNotEmpty().allMatch(row -> row.from().equals("east"));
        assertThat(after(offer, offer.rows()).inbound().stream()
                        .mapToDouble(row -> row.units())
                        .sum())
                .isEqualTo(200);
        assertThat(JudgedPlan.of(after(offer, offer.rows()))
                        .evaluation()
                        .costs()
                        .total())
                .isCloseTo(offer.cost(), within(1e-6));
    }

    @Test
    void aSplitHearsThatItIsNotWantedAnyMore() throws Refused {
        int[] asked = new int[1];
        desk.propose(plan, split("port 2026-03-20"), new SearchWatch() {
            @Override
            public void met(double seconds, double cost, double bound) {
                asked[0] = -100;
            }

            @Override
            public boolean isWanted() {
                asked[0]++;
                return false;
            }
        });
        assertThat(asked[0]).isBetween(1, 2);
    }

    @Test
    void transfersAreOfferedWithTheirReasonsAndAnyOfThemIsAStep() throws Refused {
        Offer offer = desk.propose(plan, wish(Goal.TRANSFERS), WATCH);

        assertThat(offer.before()).hasValue(plan.evaluation().costs().total());
        assertThat(offer.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.saving()).isPresent();
            assertThat(row.money()).isPresent();
            assertThat(row.why()).startsWith("Leaves ");
        });
        OfferRow first = offer.rows().getFirst();
        assertThat(after(offer, List.of(first)).transfers())
                .singleElement()
                .satisfies(transfer ->
                        assertThat(transfer.units()).isEqualTo(first.units().orElseThrow()));
        assertThat(JudgedPlan.of(after(offer, offer.rows()))
                        .evaluation()
                        .costs()
                        .total())
                .isCloseTo(offer.cost(), within(1e-6));
    }
}
