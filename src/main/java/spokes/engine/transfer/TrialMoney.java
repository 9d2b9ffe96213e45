package spokes.engine.transfer;

import java.util.Arrays;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.Totals;
import spokes.engine.network.Network;
import spokes.engine.network.Sites;

/** All cost lines of a judgment together (model.md, section 6). */
final class TrialMoney {
    private TrialMoney() {}

    static double total(Judgment judgment) {
        Network network = judgment.network;
        double[] sums = judgment.totals();
        return own(sums)
                + judgment.splits().extraCost()
                + judgment.shipments().freight()
                + network.inbound.freight
                + network.inbound.loss
                + fixed(network, sums);
    }

    /** The lines that products add to by themselves. */
    private static double own(double[] sums) {
        return sums[Totals.OUTBOUND]
                + sums[Totals.PICK]
                + sums[Totals.RECEIVING]
                + sums[Totals.STORAGE]
                + sums[Totals.CAPITAL]
                + sums[Totals.LOSS]
                + sums[Totals.LOSS_OF_MOVES]
                + sums[Totals.RETURNS]
                + sums[Totals.LOST_MARGIN]
                + sums[Totals.SURPLUS];
    }

    /** What a product's deliveries cost to ship, and its lost sales. */
    static double atStake(double[] sums) {
        return sums[Totals.OUTBOUND] + sums[Totals.LOST_MARGIN];
    }

    /** What {@link #own(Network, double[], double[])} reads of a product's sums: its lines, and what each center bills. */
    static double[] brief(Network network, double[] sums) {
        boolean isBilled = Arrays.stream(network.sites.minimumPerMonth).anyMatch(money -> money > 0);
        double[] brief = new double[1 + (isBilled ? network.sites.size() : 0)];
        brief[0] = own(sums);
        for (int c = 1; c < brief.length; c++) {
            brief[c] = sums[Totals.billed(c - 1)];
        }
        return brief;
    }

    /**
     * What a product adds by itself, if what it is billed at a center below its monthly minimum is paid for already.
     *
     * @param brief the product's sums in brief
     * @param all   sums of the plan
     */
    static double own(Network network, double[] brief, double[] all) {
        double money = brief[0];
        for (int c = 0; c < brief.length - 1; c++) {
            boolean isPaid = network.sites.minimumPerMonth[c] * network.terms.months() > all[Totals.billed(c)];
            money -= isPaid ? brief[c + 1] : 0;
        }
        return money;
    }

    /** Fixed cost of the centers, what is missing to their monthly minimum, and what opening some took. */
    private static double fixed(Network network, double[] sums) {
        Sites sites = network.sites;
        double months = network.terms.months();
        double money = 0;
        for (int c = 0; c < sites.size(); c++) {
            double missing = sites.minimumPerMonth[c] * months - sums[Totals.billed(c)];
            money += sites.fixedPerMonth[c] * months + Math.max(0, missing) + sites.openingOnce[c];
        }
        return money;
    }

    /** Σ delivered units · business days, and the delivered units. */
    static double[] unitDays(Judgment judgment) {
        Network network = judgment.network;
        double[] sums = judgment.totals();
        double unitDays = 0;
        for (int time = 0; time < network.times.count(); time++) {
            double units = sums[Totals.time(network.sites.size(), time)];
            unitDays += units > 0 ? units * network.times.businessDays(time) : 0;
        }
        return new double[] {unitDays, sums[Totals.SHIPPED]};
    }
}
