package spokes.engine.reverse;

import java.util.List;
import spokes.engine.returned.ReturnFlow;

/** Adds up what comes back. For one thread. */
final class ReturnSums {
    /** Carriers and centers work from Monday to Friday (model.md, section 2). */
    private static final double CALENDAR_PER_WORKING_DAY = 7.0 / 5;

    private static final double DAYS_PER_YEAR = 365;

    private double units;
    private double taken;
    private double freight;
    private double processing;
    private double unitDays;
    private double recovered;
    private double inTime;
    private double value;
    private double capital;

    /**
     * What sums rest on.
     *
     * @param resaleShare share of returned units that can be sold as new
     * @param capitalRate cost of money a year
     * @param horizonDays days of the horizon
     */
    record Rules(double resaleShare, double capitalRate, double horizonDays) {}

    void add(ReturnFlow flow, double unitCost, Rules rules) {
        units += flow.units();
        freight += flow.freight();
        processing += flow.processing();
        if (flow.isTaken()) {
            double calendarDays = flow.days() * CALENDAR_PER_WORKING_DAY;
            double sound = flow.units() * rules.resaleShare;
            taken += flow.units();
            unitDays += flow.units() * flow.days();
            recovered += sound;
            inTime += sound * Math.max(0, 1 - calendarDays / rules.horizonDays);
            value += sound * unitCost;
            capital += flow.units() * unitCost * rules.capitalRate * calendarDays / DAYS_PER_YEAR;
        }
    }

    ReturnRow row(List<String> codes) {
        return new ReturnRow(codes, units, taken, freight, processing, unitDays, recovered, inTime, value, capital);
    }
}
