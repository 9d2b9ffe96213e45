package spokes.engine.flow;

import spokes.engine.demand.Demand;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;

/** Which centers the areas of a product would choose if all of them had stock, or some. */
public final class FirstChoice {
    private FirstChoice() {}

    /** Mean units per day over the horizon of the areas that rank each center first, stocked or not. */
    public static double[] demandPerDay(Network network, Item item) {
        boolean[] all = new boolean[network.sites.size()];
        java.util.Arrays.fill(all, true);
        return demandPerDay(network, item, all);
    }

    /** The same among some of the centers. */
    public static double[] demandPerDay(Network network, Item item, boolean[] among) {
        LaneCosts lanes = new LaneCosts(network, item);
        Demand demand = item.demand;
        double[] perDay = new double[network.sites.size()];
        for (int i = 0; i < demand.size(); i++) {
            int center = first(lanes, among, demand.areas[i]);
            if (center >= 0) {
                perDay[center] += demand.mean(i, network.terms);
            }
        }
        return perDay;
    }

    private static int first(LaneCosts lanes, boolean[] among, int area) {
        int best = -1;
        double rankOfBest = Double.POSITIVE_INFINITY;
        for (int c = 0; c < among.length; c++) {
            double rank = among[c] ? lanes.rank(c, area) : Double.POSITIVE_INFINITY;
            if (rank < Double.POSITIVE_INFINITY && (best < 0 || lanes.isBetter(c, rank, best, rankOfBest, area))) {
                best = c;
                rankOfBest = rank;
            }
        }
        return best;
    }
}
