package spokes.engine.sensitivity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import spokes.engine.whatif.AskedPlan;
import spokes.engine.whatif.DemandChange;
import spokes.engine.whatif.FuelSurcharge;
import spokes.engine.whatif.InboundLate;
import spokes.engine.whatif.RateChange;
import spokes.engine.whatif.WhatIf;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.sheet.Sheet;

/** An input of a plan that may come otherwise than assumed. */
public enum Input {
    DEMAND(Unit.TIMES, (plan, times) -> asked(plan, DemandChange.ofAll(times))),
    CARRIER_RATE(Unit.TIMES, (plan, times) -> asked(plan, new RateChange(times, Optional.empty()))),
    FUEL_SURCHARGE(Unit.SHARE, (plan, share) -> asked(plan, new FuelSurcharge(share, Optional.empty()))),
    CIRCUITY(Unit.TIMES_OF_ITS_OWN, (plan, value) -> OtherRows.of(plan).withSetting("circuity", value)),
    CAPITAL_RATE(Unit.SHARE, (plan, share) -> OtherRows.of(plan).withSetting("capital_rate", share)),
    VALUE_OF_A_DAY(Unit.MONEY, (plan, money) -> OtherRows.of(plan).withSetting("value_of_a_day", money)),
    STORAGE(
            Unit.TIMES,
            (plan, times) -> OtherRows.of(plan)
                    .times(Sheet.CENTERS, List.of("storage_per_m3_month", "bin_fee_per_month"), times)),
    PICK_FEES(
            Unit.TIMES,
            (plan, times) ->
                    OtherRows.of(plan).times(Sheet.CENTERS, List.of("pick_per_order", "pick_per_unit"), times)),
    RECEIVING(
            Unit.TIMES, (plan, times) -> OtherRows.of(plan).times(Sheet.CENTERS, List.of("receiving_per_unit"), times)),
    FIXED_COST(
            Unit.TIMES,
            (plan, times) -> OtherRows.of(plan)
                    .times(Sheet.CENTERS, List.of("fixed_cost_per_month", "minimum_per_month"), times)),
    FREIGHT(Unit.TIMES, (plan, times) -> OtherRows.of(plan).withFreight(times)),
    INBOUND_LATE_DAYS(Unit.DAYS, (plan, days) -> asked(plan, InboundLate.ofAll((int) Math.round(days)))),
    LOSS(
            Unit.TIMES,
            (plan, times) -> OtherRows.of(OtherRows.of(plan).timesSetting("loss_base", times))
                    .timesSetting("loss_per_touch", times)),
    RETURN_RATE(Unit.TIMES, (plan, times) -> OtherRows.of(plan).times(Sheet.PRODUCTS, List.of("return_rate"), times)),
    WRITE_DOWN_RATE(Unit.SHARE, (plan, share) -> OtherRows.of(plan).withSetting("write_down_rate", share));

    /** What the ends of a range are counted in. */
    public enum Unit {
        /** Times what the plan has. */
        TIMES,
        /** A factor that takes the place of the plan's. */
        TIMES_OF_ITS_OWN,
        /** A share that takes the place of the plan's. */
        SHARE,
        /** Money that takes the place of the plan's. */
        MONEY,
        /** Days beside the plan's. */
        DAYS
    }

    /** Makes a plan with the input at a value. */
    @FunctionalInterface
    private interface Change {
        Workspace of(Workspace plan, double value) throws Refused;
    }

    private final Unit unit;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Change change;

    Input(Unit unit, Change change) {
        this.unit = unit;
        this.change = change;
    }

    private static Workspace asked(Workspace plan, WhatIf question) throws Refused {
        return plan.with(question.changesTo(new AskedPlan(plan, Set.of(), area -> "")));
    }

    /** What the ends of its range are counted in. */
    public Unit unit() {
        return unit;
    }

    /** Its name in files: lower case with underscores. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The assumption that has its range. */
    public String setting() {
        return "tornado_" + key();
    }

    /**
     * A plan with the input at a value.
     *
     * @throws Refused if the plan has nothing of it, or cannot have it at this value
     */
    Workspace at(Workspace plan, double value) throws Refused {
        return change.of(plan, value);
    }
}
