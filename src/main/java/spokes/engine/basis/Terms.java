package spokes.engine.basis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import spokes.model.Settings;
import spokes.model.place.OpenedCenters;
import spokes.model.sheet.Column;

/** The settings of a workspace that the engine computes with, each held within bounds in which no sum overflows. */
public final class Terms {
    /** Days of a mean month (model.md, section 6). */
    public static final double DAYS_PER_MONTH = 30.4375;

    /** Days of a year of interest (model.md, section 6). */
    public static final double DAYS_PER_YEAR = 365;

    /** Stock of at most so many units is none (model.md, section 5). */
    public static final double NO_UNITS = 1e-9;

    /** Greatest amount that is taken from a sheet; a larger one counts as this and is listed. */
    public static final double MAX_AMOUNT = Column.MAX_AMOUNT;

    /** Nothing is promised surer than this: certainty would take endless stock. */
    private static final double MAX_SERVICE = 1 - 1e-9;

    private static final int MAX_HORIZON_DAYS = 3660;
    /** Days from the plan date, before or after, that dates are held within. */
    public static final long MAX_DAY = 1_000_000;

    public final LocalDate planDate;
    public final int horizonDays;
    public final double circuity;
    public final double[] zoneBandsMiles;
    public final double[] touchesByZone;
    public final double touchesExplicit;
    public final double cartonFill;
    public final double valueOfADay;
    public final double capitalRate;
    public final double storageFill;
    public final double lossBase;
    public final double lossPerTouch;
    public final double returnProcessing;
    public final double writeDownRate;
    public final double coverTargetDays;
    public final double shortDays;
    public final double dockToStockDays;
    public final double transferKmPerDay;
    public final double reviewDays;

    /** Share of review cycles that end without a stock-out. */
    public final double serviceLevel;

    /** Share of units delivered from stock; where it is stated, targets are set by it instead. */
    public final OptionalDouble fillRateTarget;

    public final String defaultMode;

    /** Candidates that the plan opened. */
    public final OpenedCenters opened;

    /** Share of orders that come before the day's cut-off. */
    public final double cutoffShare;

    /** Delivery days that orders are promised, if any. */
    public final OptionalDouble promiseDays;

    /** Weeks of history with fewer of which a product counts as Poisson: so few say nothing about a variance. */
    public final double variabilityLeastWeeks;

    /** Days of orders that demand is taken from where there is no forecast. */
    public final double demandWindowDays;

    /** Order lines of a product that weigh as much as the shares of all products together. */
    public final double demandPriorLines;

    /** Share of a product's demand that the areas that are kept hold. */
    public final double demandShareKept;

    /** kg of CO2e of a parcel per tonne and road km. */
    public final double parcelKgCo2PerTonneKm;

    public Terms(Settings settings) {
        planDate = settings.planDate();
        horizonDays = Math.clamp(settings.horizonDays(), 1, MAX_HORIZON_DAYS);
        circuity = amount(settings.number("circuity"));
        zoneBandsMiles = settings.numbers("zone_bands_miles");
        touchesByZone = settings.numbers("touches_by_zone");
        touchesExplicit = amount(settings.number("touches_explicit_lane"));
        cartonFill = divisor(settings.number("carton_fill"));
        valueOfADay = amount(settings.number("value_of_a_day"));
        capitalRate = amount(settings.number("capital_rate"));
        storageFill = divisor(settings.number("storage_fill"));
        lossBase = amount(settings.number("loss_base"));
        lossPerTouch = amount(settings.number("loss_per_touch"));
        returnProcessing = amount(settings.number("return_processing"));
        writeDownRate = amount(settings.number("write_down_rate"));
        coverTargetDays = amount(settings.number("cover_target_days"));
        shortDays = amount(settings.number("short_days_of_supply"));
        dockToStockDays = amount(settings.number("dock_to_stock_days"));
        transferKmPerDay = divisor(settings.number("transfer_km_per_day"));
        reviewDays = amount(settings.number("review_days"));
        serviceLevel = service(settings.number("service_level"));
        OptionalDouble fillRate = settings.findNumber("fill_rate_target");
        fillRateTarget = fillRate.isPresent() ? OptionalDouble.of(service(fillRate.getAsDouble())) : fillRate;
        defaultMode = settings.text("default_mode");
        opened = OpenedCenters.of(settings.text(OpenedCenters.SETTING));
        cutoffShare = amount(settings.number("cutoff_share"));
        promiseDays = settings.findNumber("promise_days");
        variabilityLeastWeeks = amount(settings.number("variability_least_weeks"));
        demandWindowDays = divisor(settings.number("demand_window_days"));
        demandPriorLines = amount(settings.number("demand_prior_lines"));
        demandShareKept = Math.min(1, divisor(settings.number("demand_share_kept")));
        parcelKgCo2PerTonneKm = amount(settings.number("parcel_kg_co2_per_tonne_km"));
    }

    private static double service(double share) {
        return Math.clamp(share, 1 - MAX_SERVICE, MAX_SERVICE);
    }

    /** An amount of a sheet, from 0 to {@link #MAX_AMOUNT}. */
    public static double amount(double value) {
        return value >= 0 ? Math.min(value, MAX_AMOUNT) : 0;
    }

    /** A number to divide by: so far from 0 that no quotient overflows. */
    public static double divisor(double value) {
        return Math.clamp(value, 1e-6, MAX_AMOUNT);
    }

    /** Weeks of the horizon; the last one may be short. */
    public int weeks() {
        return (horizonDays + 6) / 7;
    }

    /** Days of a week that lie in the horizon. */
    public int daysOfWeek(int week) {
        return Math.min(7, horizonDays - 7 * week);
    }

    /** The middle of a week's days that lie in the horizon, days from the plan date. */
    public double middleOfWeek(int week) {
        return 7.0 * week + daysOfWeek(week) / 2.0;
    }

    /** Months of the horizon. */
    public double months() {
        return horizonDays / DAYS_PER_MONTH;
    }

    /** Days from the plan date to a date, negative before it. */
    public int day(LocalDate date) {
        return (int) Math.clamp(ChronoUnit.DAYS.between(planDate, date), -MAX_DAY, MAX_DAY);
    }
}
