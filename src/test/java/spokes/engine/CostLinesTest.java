package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.issue.PlanIssue;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;

/** Every cost line, worked by hand in {@link EastAndWest}. */
class CostLinesTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final double MONTH = 30.4375;

    /** What it costs to hold and pick stock there. */
    private static final String WORLD = EastAndWest.WORLD + """
        centers: center | pick_per_order | pick_per_unit | storage_per_m3_month | bin_fee_per_month | receiving_per_unit | dock_to_stock_days
          East | 2 | 0.5 | 10 |    | 0.25 | 1
          West | 2 | 0.5 | 10 | 50 | 0.25 | 1
        products: sku | weight_kg | length_cm | width_cm | height_cm | unit_cost | price
          bolt | 2 | 50 | 40 | 42.5 | 10 | 25
        """;

    private static Costs costs(String... more) {
        String[] texts = new String[more.length + 1];
        texts[0] = WORLD;
        System.arraycopy(more, 0, texts, 1, more.length);
        return JudgedPlan.of(Worlds.world(texts)).evaluation().costs();
    }

    @Test
    void outboundShippingIsUnitsTimesTheLanesPrice() {
        assertThat(costs().get(CostLine.OUTBOUND_SHIPPING)).isCloseTo(130 * 1 + 65 * 2 + 5 * 4 + 60 * 1, EXACTLY);
    }

    @Test
    void anExplicitLaneChargesByParcelKilogramAndUnit() {
        // West > Y: 1 a parcel + 0.5 · 2 kg + 0.25 a unit = 2.25, still the cheapest for Y
        Costs costs =
                costs("lanes: center|area|cost_per_parcel|cost_per_kg|cost_per_unit|transit_days\nWest|Y|1|0.5|0.25|1");
        assertThat(costs.get(CostLine.OUTBOUND_SHIPPING)).isCloseTo(130 + 130 + 20 + 60 * 2.25, EXACTLY);
    }

    @Test
    void pickAndPackIsByUnitAndByOrder() {
        assertThat(costs().get(CostLine.PICK_AND_PACK)).isCloseTo(260 * (0.5 + 2), EXACTLY);
    }

    @Test
    void unitsThatShareAParcelShareItsOrder() {
        // two units a parcel: an order for two units, half an order a unit
        String pairs = "products: sku|weight_kg|length_cm|width_cm|height_cm|unit_cost|price|units_per_parcel\n"
                + "bolt|2|50|40|42.5|10|25|2";
        Evaluation plan = JudgedPlan.of(Worlds.world(WORLD, pairs)).evaluation();
        assertThat(plan.orders()).isCloseTo(130, EXACTLY);
        assertThat(plan.costs().get(CostLine.PICK_AND_PACK)).isCloseTo(260 * (0.5 + 0.5 * 2), EXACTLY);
        assertThat(plan.costs().get(CostLine.OUTBOUND_SHIPPING)).isCloseTo(340 * 0.5, EXACTLY);
    }

    @Test
    void storageIsTheRentedSpaceOrTheBinFeeWhicheverIsMoreAtEachMoment() {
        // a unit is 0.085 m³, rents 0.1 m³ and costs 1 a month.
        // East: (200 + 20)/2 · 12 + 20/2 · 1 = 1,330 unit-days.
        // West: above 50 units for 2 days, (60 + 50)/2 · 2 = 110; then the bin fee of 50 for 10 days
        assertThat(costs().get(CostLine.STORAGE)).isCloseTo((1330 + 110 + 500) / MONTH, EXACTLY);
    }

    @Test
    void capitalIsTheCostOfMoneyInStock() {
        // West: 60/2 · 12 = 360 unit-days
        assertThat(costs().get(CostLine.CAPITAL)).isCloseTo((1330 + 360) * 10 * 0.10 / 365, EXACTLY);
    }

    @Test
    void fixedCostIsByMonthAndFillsUpToTheMinimum() {
        String fees = """
            centers: center | pick_per_order | pick_per_unit | storage_per_m3_month | bin_fee_per_month | fixed_cost_per_month | minimum_per_month
              East | 2 | 0.5 | 10 |    | 1000 |
              West | 2 | 0.5 | 10 | 50 |      | 2000
            """;
        double months = 14 / MONTH;
        double billedInWest = 60 * 2.5 + 610 / MONTH;
        assertThat(costs(fees).get(CostLine.FIXED)).isCloseTo(1000 * months + 2000 * months - billedInWest, EXACTLY);
    }

    @Test
    void aMinimumThatIsReachedCostsNothing() {
        String fees = "centers: center|pick_per_unit|minimum_per_month\nEast|2.5|\nWest|2.5|100";
        assertThat(costs(fees).get(CostLine.FIXED)).isZero();
    }

    @Test
    void parcelsAreLostByTouchesAndAnExplicitLaneHasThree() {
        assertThat(costs().get(CostLine.LOSS_AND_DAMAGE)).isCloseTo(260 * 10 * (0.00523 + 3 * 0.00143), EXACTLY);
    }

    @Test
    void unmetDemandLosesItsMargin() {
        assertThat(costs().get(CostLine.LOST_MARGIN)).isCloseTo(20 * (25 - 10), EXACTLY);
    }

    @Test
    void withoutAPriceLostMarginIsUnknownAndSaidSo() {
        JudgedPlan plan = JudgedPlan.of(Worlds.world(WORLD, "products: sku|unit_cost\nbolt|10"));
        assertThat(plan.evaluation().costs().get(CostLine.LOST_MARGIN)).isZero();
        assertThat(plan.listIssues())
                .extracting(PlanIssue::message)
                .contains("lost margin unknown for 1 product without a price");
    }

    @Test
    void inboundIsReceivedAndStoredWhenItIsSellable() {
        // arrives on day 11, sellable on day 12, just as West runs out: 10 units serve Y until the end
        Costs costs = costs("inbound: center|sku|units|arrival_date\nWest|bolt|10|2026-03-13");
        assertThat(costs.get(CostLine.RECEIVING)).isCloseTo(10 * 0.25, EXACTLY);
        assertThat(costs.get(CostLine.INBOUND)).isZero();
        // East serves X and Z alone until its 20 are gone on day 40/3; then West has 10 − 5 · 4/3 = 10/3 left for all
        // three, 20 a day, which last a sixth of a day, until day 13.5
        double byEast = 10 * 40.0 / 3 * 1 + 5 * 40.0 / 3 * 2;
        double byWest = 5 * 13.5 * 1 + 10 / 6.0 * 4 + 5 / 6.0 * 3;
        assertThat(costs.get(CostLine.OUTBOUND_SHIPPING)).isCloseTo(byEast + byWest, EXACTLY);
    }

    @Test
    void inboundTravelsTogetherByLaneAndDayAndPicksTheCheapestMode() {
        String supply = """
            supply_points: supply_point
              port
            freight: from | to | mode | minimum | fixed | per_unit
              port | West | sea |    | 30 | 0.10
              port | West | fly | 90 |    | 0.05
            inbound: center | sku | units | arrival_date | supply_point | mode
              West | bolt | 100 | 2026-03-13 | port |
              West | bolt | 10  | 2026-03-14 | port | fly
              West | bolt | 10  | 2026-03-16 | port | fly
            """;
        // sea 30 + 0.10 · 100 = 40 beats fly's minimum of 90; the next day's flight is stated; day 14 is too late
        assertThat(costs(supply).get(CostLine.INBOUND)).isCloseTo(40 + 90, EXACTLY);
    }

    @Test
    void returnsGoBackToTheNearestCenterThatTakesThem() {
        String world = """
            centers: center | latitude | longitude | takes_returns | return_processing
              Near | 40.0 | -75.0 |     |
              Far  | 40.0 | -90.0 | yes | 4
            products: sku | weight_kg | return_rate
              cap | 0.9 | 0.25
            areas: area | latitude | longitude
              A | 40.0 | -75.0
            demand: area | sku | units_per_day
              A | cap | 1
            stock: center | sku | on_hand
              Near | cap | 100
            settings: key | value
              horizon_days | 10
            """;
        // 10 units, 2.5 come back; 15° of longitude at 40° north is 794 miles, zone 5; 0.9 kg is 1.98 lb
        double zone5At2Lb = Worlds.shippedDefaults().rates().stream()
                .filter(rate -> rate.maxWeightLb() == 2)
                .findFirst()
                .orElseThrow()
                .byZone()
                .get(4);
        assertThat(JudgedPlan.of(Worlds.world(world)).evaluation().costs().get(CostLine.RETURNS))
                .isCloseTo(2.5 * (zone5At2Lb + 4), EXACTLY);
    }

    @Test
    void returnsThatNoCenterTakesCostTheProcessingSetting() {
        Costs costs = costs(
                "products: sku|return_rate\nbolt|0.1", "settings: key|value\nhorizon_days|14\nreturn_processing|3");
        assertThat(costs.get(CostLine.RETURNS)).isCloseTo(260 * 0.1 * 3, EXACTLY);
    }

    @Test
    void surplusIsWhatIsLeftBeyondTheCoverTarget() {
        // 1,000 more in East: closes with 1,000 + 200 − 15·12 − 20·2 = 980 and serves all of X and Z, 15 a day.
        // West, ranked first by Y alone, closes empty.
        Costs costs = costs(
                "stock: center|sku|on_hand\nEast|bolt|1200\nWest|bolt|60",
                "settings: key|value\nhorizon_days|14\nwrite_down_rate|0.2\ncover_target_days|30");
        assertThat(costs.get(CostLine.SURPLUS)).isCloseTo((980 - 30 * 15) * 10 * 0.2, EXACTLY);
    }

    @Test
    void transfersAreFreightReceivingLossAndCapitalOnTheWay() {
        // 40 leave East on day 2, arrive on day 5, are sellable on day 6
        Costs costs = costs("""
            freight: from | to | mode | fixed | per_unit | days | loss_rate
              East | West | van | 20 | 0.5 | 3 | 0.01
            transfers: transfer_id | sku | from | to | units | departure_date | mode
              T-1 | bolt | East | West | 40 | 2026-03-04 | van
            """);
        assertThat(costs.get(CostLine.TRANSFERS)).isCloseTo(20 + 40 * 0.5, EXACTLY);
        assertThat(costs.get(CostLine.RECEIVING)).isCloseTo(40 * 0.25, EXACTLY);
        // East is empty on day (200 − 40)/15 = 32/3; West then has 60 + 40 − 5·32/3 = 140/3 left for all three areas,
        // 20 a day, until day 32/3 + 7/3 = 13: again 260 shipped
        assertThat(costs.get(CostLine.LOSS_AND_DAMAGE)).isCloseTo(260 * 10 * 0.00952 + 40 * 10 * 0.01, EXACTLY);
        double east = (200 + 170) / 2.0 * 2 + (130 + 0) / 2.0 * (32.0 / 3 - 2);
        double west = (60 + 30) / 2.0 * 6 + (70 + 140.0 / 3) / 2 * (32.0 / 3 - 6) + 140.0 / 3 / 2 * (7.0 / 3);
        assertThat(costs.get(CostLine.CAPITAL)).isCloseTo((east + west + 40 * 4) * 10 * 0.10 / 365, EXACTLY);
    }

    @Test
    void whatLeavesOnOneDayByOneModeTravelsTogether() {
        String two = """
            products: sku | weight_kg
              bolt | 2
              nut  | 1
            freight: from | to | mode | minimum | per_unit | per_vehicle_km | vehicle_kg
              East | West | van | 60 | 0.5 | |
            stock: center | sku | on_hand
              East | nut | 100
            transfers: transfer_id | sku | from | to | units | departure_date | mode
              T-1 | bolt | East | West | 40 | 2026-03-04 | van
              T-2 | nut  | East | West | 50 | 2026-03-04 | van
              T-3 | nut  | East | West | 10 | 2026-03-05 | van
            """;
        // day 2: 90 units cost 45, raised to 60; day 3: 5, raised to 60
        assertThat(costs(two).get(CostLine.TRANSFERS)).isCloseTo(120, EXACTLY);
    }

    @Test
    void freightCountsVehiclesDensityAndTheMinimum() {
        String places = """
            centers: center | latitude | longitude
              East | 0 | 0
              West | 0 | 10
            """;
        double km = 6371.0088 * Math.toRadians(10) * 1.15;
        // 40 units are 80 kg and 3.4 m³: at 100 kg/m³ they are billed as 340 kg; vehicles of 1 m³: four
        Costs costs = costs(places, """
            freight: from | to | mode | fixed | per_kg_km | min_density_kg_m3 | per_vehicle_km | vehicle_m3
              * | West | truck | 7 | 0.001 | 100 | 0.5 | 1
            transfers: transfer_id | sku | from | to | units | departure_date | mode
              T-1 | bolt | East | West | 40 | 2026-03-02 | truck
            """);
        assertThat(costs.get(CostLine.TRANSFERS)).isCloseTo(7 + 0.001 * km * 340 + 0.5 * km * 4, within(1e-6));
    }

    @Test
    void theTotalIsTheSumOfTheLines() {
        Costs costs = costs();
        assertThat(costs.total())
                .isCloseTo(
                        costs.lines().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum(),
                        EXACTLY);
    }
}
