package spokes.engine.transfer;

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

    /**
     * What a product adds by itself, if what it is billed at a center below its monthly minimum is paid for already.
     *
     * @param sums the product's sums
     * @param all  those of the plan
     */
    static double own(Network network, double[] sums, double[] all) {
        double money = own(sums);
        for (int c = 0; c < network.sites.size(); c++) {
            boolean isPaid = network.sites.minimumPerMonth[c] * network.terms.months() > all[Totals.billed(c)];
            money -= isPaid ? sums[Totals.billed(c)] : 0;
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
