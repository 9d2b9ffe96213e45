package spokes.engine.safety;

import java.util.List;
import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;

/**
 * What a center's stock of a product is expected to fall short while it has to do, and what that costs: an estimate, for
 * the fluid flow of a plan flatters thin stock (model.md, section 7).
 *
 * <p>A center serves the areas that rank it first among the centers that have had the product by then, and each as if all
 * of those had enough; units short go to the area's next center among them, else their margin is lost.
 *
 * @param product       number of the product
 * @param cover         where, for which days, and with how much stock
 * @param mean          mean demand over those days, units, above 0
 * @param variance      its variance, units²
 * @param expectedShort expected units short
 * @param perUnit       money per unit short
 */
public record Spill(int product, Cover cover, double mean, double variance, double expectedShort, double perUnit) {

    /** Number of the center. */
    public int center() {
        return cover.center();
    }

    /** First day of the cover, counted from the plan date. */
    public double fromDay() {
        return cover.from();
    }

    /** Days that the stock has to do. */
    public double days() {
        return cover.to() - cover.from();
    }

    /** Units that are to do for those days. */
    public double stock() {
        return cover.stock();
    }

    /** Expected money. */
    public double cost() {
        return expectedShort * perUnit;
    }

    /** The spills of a product, by center; a center that serves nobody has none. */
    public static List<Spill> list(Judgment judgment, Uncertainty uncertainty, int product) {
        Item item = judgment.network.items.get(product);
        if (item.demand.size() == 0) {
            return List.of();
        }
        List<Cover> covers = Cover.list(judgment, uncertainty.leadTimes(), product);
        Sums sums = new Sums(judgment.network, item, uncertainty.variability().get(product));
        double[] borders = borders(covers);
        for (int i = 0; i + 1 < borders.length; i++) {
            sums.add(covers, borders[i], borders[i + 1]);
        }
        return covers.stream()
                .filter(cover -> sums.mean[cover.center()] > 0)
                .map(sums::spill)
                .toList();
    }

    /** The moments at which another center begins to have the product, and the last at which a cover ends. */
    private static double[] borders(List<Cover> covers) {
        double[] begins =
                covers.stream().mapToDouble(Cover::from).sorted().distinct().toArray();
        double[] borders = java.util.Arrays.copyOf(begins, begins.length + 1);
        borders[begins.length] = covers.stream().mapToDouble(Cover::to).max().orElse(0);
        return borders;
    }

    /** What adds up by center while covers last. */
    private static final class Sums {
        private final Network network;
        private final Item item;
        private final Spread spread;
        private final LaneCosts lanes;
        private final double[] mean;
        private final double[] variance;
        private final double[] money;

        Sums(Network network, Item item, Spread spread) {
            this.network = network;
            this.item = item;
            this.spread = spread;
            lanes = new LaneCosts(network, item);
            mean = new double[network.sites.size()];
            variance = new double[network.sites.size()];
            money = new double[network.sites.size()];
        }

        /** Adds some days within which no other center begins to have the product. */
        void add(List<Cover> covers, double from, double to) {
            boolean[] holds = new boolean[network.sites.size()];
            Cover[] byCenter = new Cover[network.sites.size()];
            for (Cover cover : covers) {
                holds[cover.center()] = cover.from() <= from;
                byCenter[cover.center()] = cover;
            }
            Catchments catchments = Catchments.of(network, item, lanes, spread, holds, (position, center) -> {
                double begin = Math.max(from, byCenter[center].from());
                return units(item.demand, network.terms, position, begin, Math.min(to, byCenter[center].to()));
            });
            for (Cover cover : covers) {
                if (holds[cover.center()]) {
                    add(catchments, cover.center(), cover.daysWithin(from, to));
                }
            }
        }

        private void add(Catchments catchments, int center, double days) {
            double units = catchments.units[center];
            mean[center] += units;
            money[center] += catchments.spill[center];
            variance[center] += spread.varianceOver(days, units, catchments.alone[center], catchments.together[center]);
        }

        private static double units(Demand demand, Terms terms, int position, double from, double to) {
            if (!(from < to)) {
                return 0;
            }
            if (demand.isSteady()) {
                return demand.rate(position, 0) * (to - from);
            }
            double units = 0;
            int last = Math.min(terms.weeks() - 1, (int) (to / 7));
            for (int week = (int) (from / 7); week <= last; week++) {
                double days = Math.min(to, 7.0 * (week + 1)) - Math.max(from, 7.0 * week);
                units += demand.rate(position, week) * Math.max(0, days);
            }
            return units;
        }

        Spill spill(Cover cover) {
            int c = cover.center();
            double expectedShort = UncertainDemand.of(mean[c], variance[c]).expectedShort(cover.stock());
            return new Spill(item.number, cover, mean[c], variance[c], expectedShort, money[c] / mean[c]);
        }
    }
}
