package spokes.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.result.CostLine;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.demand.DemandScope;
import spokes.model.goods.Inbound;
import spokes.model.place.Closure;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** What a plan's rows, and its numbers, would be if its inputs were other. */
class WhatIfTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    /** Reno serves both coasts by parcels of one service, ten days long; more bolts come on day 3. */
    private static final String WORLD = """
        centers: center | latitude | longitude | pick_per_unit | dock_to_stock_days
          Reno | 39.5 | -119.8 | 1 | 0
        products: sku | category | weight_kg
          bolt | steel | 1
          nut  | brass | 1
        areas: area | latitude | longitude
          900 | 34.0 | -118.2
          941 | 37.8 | -122.4
          070 | 40.7 | -74.2
        rates: service | max_weight_lb | zone_1 | zone_2 | zone_3 | zone_4 | zone_5 | zone_6 | zone_7 | zone_8 | zone_9
          ground | 50 | 2 | 2 | 2 | 3 | 4 | 5 | 6 | 8 | 9
          air    | 50 | 9 | 9 | 9 | 9 | 9 | 9 | 9 | 9 | 9
        demand: area | sku | units_per_day
          900 | bolt | 1
          941 | bolt | 2
          070 | bolt | 3
          070 | nut  | 1
        stock: center | sku | on_hand
          Reno | bolt | 100
          Reno | nut  | 100
        inbound: center | sku | units | arrival_date | supply_point | reference
          Reno | bolt | 10 | 2026-03-05 | Port | PO-1
          Reno | bolt | 5  | 2026-03-08 | Port | PO-2
          Reno | nut  | 7  | 2026-03-05 |      | PO-3
        settings: key | value
          horizon_days | 10
        """;

    private static final JudgedPlan PLAN = JudgedPlan.of(Worlds.world(WORLD));

    private static AskedPlan asked(Workspace workspace) {
        return new AskedPlan(workspace, Set.of("W-0001"), area -> area.startsWith("9") ? "Pacific" : "Middle Atlantic");
    }

    private static Workspace with(WhatIf... questions) throws Refused {
        return PLAN.workspace().with(WhatIf.changesTo(asked(PLAN.workspace()), List.of(questions)));
    }

    private static Evaluation evaluation(WhatIf... questions) throws Refused {
        return JudgedPlan.of(with(questions)).evaluation();
    }

    private static double line(CostLine line, WhatIf... questions) throws Refused {
        return evaluation(questions).costs().get(line);
    }

    private static void assertRefused(String message, WhatIf question) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> with(question))
                .withMessage(message);
    }

    @Test
    void moreDemandIsAnAdjustmentOnTopOfItsSource() throws Refused {
        DemandChange more = DemandChange.ofAll(1.2);

        assertThat(evaluation(more).unitsDemanded()).isCloseTo(70 * 1.2, EXACTLY);
        assertThat(more.label()).isEqualTo("demand +20 %");
        assertThat(with(more).adjustments()).singleElement().satisfies(row -> {
            assertThat(row.code()).as("W-0001 is taken by a scenario").isEqualTo("W-0002");
            assertThat(row.note()).isEqualTo("what if: demand +20 %");
        });
    }

    @Test
    void aRegionIsAsFewBeginningsOfCodesAsCanBe() throws Refused {
        DemandChange pacific = new DemandChange(0.5, DemandScope.ALL, Optional.of("pac"));

        assertThat(evaluation(pacific).unitsDemanded()).isCloseTo(70 - 15, EXACTLY);
        assertThat(with(pacific).adjustments())
                .extracting(row -> row.scope().area())
                .containsExactly("9*");
        assertThat(pacific.label()).isEqualTo("demand −50 % in pac");
        assertRefused(
                "no region Mars; there are Middle Atlantic, Pacific",
                new DemandChange(2, DemandScope.ALL, Optional.of("Mars")));
    }

    @Test
    void demandOfOneProductOrCategoryOrDayCanChangeAlone() throws Refused {
        DemandScope steel = new DemandScope("", "", "steel", "", Optional.empty(), Optional.empty());
        DemandScope days = DemandScope.ALL.between(Optional.of(Worlds.MONDAY), Optional.of(Worlds.MONDAY.plusDays(1)));

        assertThat(evaluation(new DemandChange(2, steel, Optional.empty())).unitsDemanded())
                .isCloseTo(130, EXACTLY);
        assertThat(evaluation(new DemandChange(2, days, Optional.empty())).unitsDemanded())
                .isCloseTo(84, EXACTLY);
        assertRefused(
                "no product is meant; there are bolt, nut",
                new DemandChange(
                        2, new DemandScope("", "screw", "", "", Optional.empty(), Optional.empty()), Optional.empty()));
        assertRefused(
                "no area is 1*; write the code of one, or what codes begin with and a star, as 9*",
                new DemandChange(2, DemandScope.ALL.in("1*"), Optional.empty()));
    }

    @Test
    void carriersThatAskMoreAskItOfEveryParcel() throws Refused {
        double now = PLAN.evaluation().costs().get(CostLine.OUTBOUND_SHIPPING);

        assertThat(line(CostLine.OUTBOUND_SHIPPING, new RateChange(1.05, Optional.empty())))
                .isCloseTo(now * 1.05, EXACTLY);
        assertThat(line(CostLine.OUTBOUND_SHIPPING, new RateChange(1.05, Optional.of("air"))))
                .isCloseTo(now, EXACTLY);
        assertThat(line(CostLine.OUTBOUND_SHIPPING, new RateChange(1.05, Optional.of("ground"))))
                .isCloseTo(now * 1.05, EXACTLY);
        assertRefused("no service sea; there are air, ground", new RateChange(1.05, Optional.of("sea")));
    }

    @Test
    void aServiceWithAFactorOfItsOwnIsMultipliedAsWell() throws Refused {
        Workspace own = PLAN.workspace()
                .with(List.of(RowChange.added(
                        Row.blank(Sheet.SERVICES).with("service", "ground").with("rate_factor", 0.5))));
        Workspace dearer = own.with(new RateChange(1.1, Optional.empty()).changesTo(asked(own)));

        assertThat(JudgedPlan.of(dearer).evaluation().costs().get(CostLine.OUTBOUND_SHIPPING))
                .isCloseTo(PLAN.evaluation().costs().get(CostLine.OUTBOUND_SHIPPING) * 0.55, EXACTLY);
    }

    @Test
    void aFuelSurchargeComesOnTop() throws Refused {
        FuelSurcharge fuel = new FuelSurcharge(0.12, Optional.empty());

        assertThat(line(CostLine.OUTBOUND_SHIPPING, fuel))
                .isCloseTo(PLAN.evaluation().costs().get(CostLine.OUTBOUND_SHIPPING) * 1.12, EXACTLY);
        assertThat(fuel.label()).isEqualTo("fuel surcharge 12 %");
        assertThat(line(CostLine.OUTBOUND_SHIPPING, fuel, new RateChange(2, Optional.empty())))
                .as("both")
                .isCloseTo(PLAN.evaluation().costs().get(CostLine.OUTBOUND_SHIPPING) * 2.24, EXACTLY);
    }

    @Test
    void aClosedCenterShipsNothing() throws Refused {
        LocalDate first = Worlds.MONDAY.plusDays(2);
        CenterClosed closed = new CenterClosed(new Closure("Reno", first, Optional.of(first.plusDays(3)), "storm"));

        assertThat(evaluation(closed).unitsUnmet()).isCloseTo(4 * 7, EXACTLY);
        assertThat(closed.label()).isEqualTo("Reno closed from 4 Mar 2026 to 7 Mar 2026");
        assertRefused(
                "no open center Moon; there are Reno",
                new CenterClosed(new Closure("Moon", first, Optional.of(first), "")));
        assertRefused(
                "the plan is from 2026-03-02 to 2026-03-11; choose days in it",
                new CenterClosed(new Closure("Reno", first.plusDays(20), Optional.empty(), "")));
    }

    @Test
    void lateInboundComesLaterAndAddsUpWithWhatComesThen() throws Refused {
        assertThat(with(InboundLate.ofAll(3)).inbound())
                .extracting(row -> row.product() + " " + row.units() + " " + row.arrivalDate())
                .containsExactlyInAnyOrder("bolt 10.0 2026-03-08", "bolt 5.0 2026-03-11", "nut 7.0 2026-03-08");
        InboundLate one = new InboundLate(3, Optional.empty(), Optional.of("PO-1"), Optional.empty());
        assertThat(with(one).inbound())
                .filteredOn(row -> row.product().sku().equals("bolt"))
                .extracting(Inbound::units)
                .containsExactly(15.0);
        assertThat(one.label()).isEqualTo("inbound 3 days late of PO-1");
        assertRefused(
                "no inbound is meant; there are PO-1, PO-2, PO-3, Port, Reno",
                new InboundLate(3, Optional.of("Mars"), Optional.empty(), Optional.empty()));
    }

    @Test
    void anotherServiceOfTheCardIsTheSetting() throws Refused {
        assertThat(line(CostLine.OUTBOUND_SHIPPING, OtherService.known("air"))).isCloseTo(70 * 9, EXACTLY);
        assertRefused("no service sea; there are air, ground", OtherService.known("sea"));
    }

    @Test
    void aNewServiceFollowsTheCardOfAnother() throws Refused {
        OtherService offer =
                new OtherService("drone", Optional.of("air"), 0.5, List.of(1., 1., 1., 1., 1., 1., 1., 1., 1.));

        assertThat(line(CostLine.OUTBOUND_SHIPPING, offer)).isCloseTo(70 * 4.5, EXACTLY);
        assertThat(evaluation(offer).service().meanDays()).isCloseTo(1, EXACTLY);
        assertThat(offer.label()).isEqualTo("new service drone like air, −50 %");
        assertRefused(
                "there is a service ground already; give the new one another name",
                new OtherService("ground", Optional.of("air"), 1, List.of()));
    }

    @Test
    void aNewServiceBesideTheShippedOnesLeavesTheirPricesAndDays() throws Refused {
        Workspace shipped = PLAN.workspace()
                .with(PLAN.workspace().table(Sheet.RATES).rows().stream()
                        .map(RowChange::removed)
                        .toList());
        JudgedPlan before = JudgedPlan.of(shipped);
        String first = shipped.defaults().rates().getFirst().service();
        OtherService offer = new OtherService("drone", Optional.of(first), 1, List.of());
        Workspace offered = shipped.with(offer.changesTo(asked(shipped)));
        Workspace back = offered.with(OtherService.known(first).changesTo(asked(offered)));

        assertThat(JudgedPlan.of(offered).evaluation()).isEqualTo(before.evaluation());
        assertThat(JudgedPlan.of(back).evaluation()).isEqualTo(before.evaluation());
    }

    @Test
    void everyQuestionTakenBackGivesTheSameRows() throws Refused {
        List<WhatIf> questions = List.of(
                DemandChange.ofAll(1.3),
                new RateChange(0.9, Optional.of("ground")),
                new FuelSurcharge(0.2, Optional.of("air")),
                new CenterClosed(new Closure("Reno", Worlds.MONDAY, Optional.empty(), "")),
                InboundLate.ofAll(3),
                new OtherService("drone", Optional.of("air"), 0.5, List.of()));
        for (List<WhatIf> some : Stream.concat(questions.stream().map(List::of), Stream.of(questions))
                .toList()) {
            List<RowChange> changes = WhatIf.changesTo(asked(PLAN.workspace()), some);
            Workspace back = PLAN.workspace()
                    .with(changes)
                    .with(changes.reversed().stream().map(RowChange::inverted).toList());
            for (Sheet sheet : Sheet.values()) {
                assertThat(List.copyOf(back.table(sheet).rows()))
                        .as(WhatIf.label(some))
                        .containsExactlyInAnyOrderElementsOf(
                                List.copyOf(PLAN.workspace().table(sheet).rows()));
            }
        }
    }

    @Test
    void aClosureLastsAsLongAsThePlannerIsUsedTo() {
        LocalDate first = LocalDate.of(2026, 3, 2);

        assertThat(CenterClosed.lastDay(first, Worlds.world(WORLD).settings())).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(CenterClosed.lastDay(
                        first, Worlds.world(WORLD + "closed_days | 1\n").settings()))
                .isEqualTo(first);
    }
}
