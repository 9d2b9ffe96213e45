package spokes.optimize.product;

import java.util.Arrays;
import spokes.engine.placement.StockedProduct;

/**
 * Which centers should have a product, if each area is served by the one of them that it ranks first: adds and drops
 * centers while that saves money. For one thread.
 */
public final class CenterChoice {
    private static final double LEAST_SAVING = 1e-9;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final ServingTable table;
    private final int centers;
    private final double[] units;
    private final double[] moved;

    /** Money per unit beside serving, by center. */
    private double[] add = new double[0];

    private double[] weight = new double[0];
    private double daysOfStock;
    private StockedProduct product;
    private Prices prices;

    /** By area: the center that serves it, and the next one. */
    private int[] first = new int[0];

    private int[] second = new int[0];

    /** By area: what it ranks these by. */
    private double[] rankOfFirst = new double[0];

    private double[] rankOfSecond = new double[0];

    /** The choice that areas are assigned to; empty if there is none yet. */
    private boolean[] assigned = new boolean[0];

    public CenterChoice(ServingTable table, StockedProduct product, Prices prices) {
        this.table = table;
        this.product = product;
        this.prices = prices;
        centers = table.centers;
        units = new double[centers];
        moved = new double[centers * centers];
    }

    /** Takes up another product, whose costs and ranks are in the table. */
    public void take(StockedProduct next, Timeline time, Prices at) {
        product = next;
        prices = at;
        assigned = new boolean[0];
        int n = table.areas;
        weight = new double[n];
        first = new int[n];
        second = new int[n];
        rankOfFirst = new double[n];
        rankOfSecond = new double[n];
        add = new double[centers];
        daysOfStock = 0;
        double all = 0;
        for (Timeline.Span span : time.spans) {
            daysOfStock += span.units() > 0 || span.unitsThen() > 0 ? span.days() : 0;
            double perDay = 0;
            for (int i = 0; span.isServed() && i < n; i++) {
                weight[i] += product.rate(i, span.week()) * span.days();
                perDay += product.rate(i, span.week());
            }
            all += perDay * span.days();
            for (int c = 0; c < centers; c++) {
                add[c] += perDay * span.days() * product.ordersPerUnit() * prices.order(c, span.week());
            }
        }
        double old = time.opening + time.arriving > 0 ? time.opening / (time.opening + time.arriving) : 0;
        for (int c = 0; c < centers; c++) {
            add[c] = (all > 0 ? add[c] / all : 0) + old * prices.space()[c] * product.spaceM3();
        }
    }

    /** Units by center that some centers serve. */
    public double[] units(boolean[] chosen) {
        assign(chosen);
        return units.clone();
    }

    /** What a choice costs. */
    public double cost(boolean[] chosen) {
        assign(chosen);
        double money = 0;
        for (int i = 0; i < table.areas; i++) {
            money += first[i] < 0 ? weight[i] * product.lostMargin() : weight[i] * serving(first[i], i);
        }
        for (int c = 0; c < centers; c++) {
            money += keeping(c, units[c]);
        }
        return money;
    }

    private double serving(int c, int i) {
        return table.money[c * table.areas + i] + add[c];
    }

    /** What a center asks for having the stock for so many units. */
    private double keeping(int c, double sold) {
        double kept = 1 - prices.bill()[c];
        double space = product.spacePerDay(c) * sold * daysOfStock / 2;
        return sold > 0 ? Math.max(space, product.binPerDay(c) * daysOfStock) * kept : 0;
    }

    /** The single center that is cheapest. */
    public boolean[] single() {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centers; c++) {
            if (product.isAllowed(c)) {
                double money = costOf(c);
                best = money < least ? c : best;
                least = Math.min(least, money);
            }
        }
        boolean[] alone = new boolean[centers];
        Arrays.fill(alone, Math.max(0, best), best + 1, true);
        return alone;
    }

    /** What a center alone costs. */
    private double costOf(int c) {
        double money = 0;
        double sold = 0;
        for (int i = 0, at = c * table.areas; i < table.areas; i++, at++) {
            boolean isServed = table.rank[at] < NEVER;
            money += weight[i] * (isServed ? table.money[at] + add[c] : product.lostMargin());
            sold += isServed ? weight[i] : 0;
        }
        return money + keeping(c, sold);
    }

    /** Adds and drops centers of a choice while that saves. */
    public void improve(boolean[] chosen) {
        change(chosen, false);
    }

    /** Drops centers of a choice while that saves. */
    public void thin(boolean[] chosen) {
        change(chosen, true);
    }

    private void change(boolean[] chosen, boolean isOnlyDropping) {
        assign(chosen);
        for (int round = 0; round < 3 * centers; round++) {
            int best = -1;
            double most = LEAST_SAVING;
            double[] drops = isMore(chosen) ? savingsOfDrops(chosen) : new double[centers];
            double[] adds = isOnlyDropping ? new double[centers] : savingsOfAdds(chosen);
            for (int c = 0; c < centers; c++) {
                double saving = chosen[c] ? drops[c] : adds[c];
                best = saving > most ? c : best;
                most = Math.max(most, saving);
            }
            if (best < 0) {
                return;
            }
            chosen[best] = !chosen[best];
            follow(best, chosen);
        }
    }

    private static boolean isMore(boolean[] chosen) {
        int count = 0;
        for (boolean is : chosen) {
            count += is ? 1 : 0;
        }
        return count > 1;
    }

    private double[] savingsOfDrops(boolean[] chosen) {
        double[] savings = new double[centers];
        Arrays.fill(moved, 0);
        for (int i = 0; i < table.areas; i++) {
            int from = first[i];
            int to = second[i];
            if (from >= 0) {
                savings[from] += weight[i] * (serving(from, i) - (to < 0 ? product.lostMargin() : serving(to, i)));
                if (to >= 0) {
                    moved[from * centers + to] += weight[i];
                }
            }
        }
        for (int c = 0; c < centers; c++) {
            if (chosen[c]) {
                savings[c] += keeping(c, units[c]);
                for (int d = 0; d < centers; d++) {
                    double more = moved[c * centers + d];
                    savings[c] -= more > 0 ? keeping(d, units[d] + more) - keeping(d, units[d]) : 0;
                }
            }
        }
        return savings;
    }

    private double[] savingsOfAdds(boolean[] chosen) {
        double[] savings = new double[centers];
        double[] lost = new double[centers];
        int n = table.areas;
        for (int c = 0; c < centers; c++) {
            if (!chosen[c] && product.isAllowed(c)) {
                Arrays.fill(lost, 0);
                double gained = 0;
                for (int i = 0; i < n; i++) {
                    double rank = table.rank[c * n + i];
                    if (isBefore(c, rank, first[i], rankOfFirst[i], i)) {
                        double now = first[i] < 0 ? product.lostMargin() : serving(first[i], i);
                        savings[c] += weight[i] * (now - serving(c, i));
                        gained += weight[i];
                        lost[Math.max(0, first[i])] += first[i] < 0 ? 0 : weight[i];
                    }
                }
                savings[c] -= keeping(c, gained);
                for (int d = 0; d < centers; d++) {
                    savings[c] += lost[d] > 0 ? keeping(d, units[d]) - keeping(d, units[d] - lost[d]) : 0;
                }
            }
        }
        return savings;
    }

    /** Whether an area prefers a center to another, of which it has none yet if that is ranked by +∞. */
    private boolean isBefore(int c, double rank, int than, double rankOfThan, int i) {
        return rank < rankOfThan || (rank == rankOfThan && rank < NEVER && product.isNearer(c, than, i));
    }

    private void assign(boolean[] chosen) {
        if (Arrays.equals(chosen, assigned)) {
            return;
        }
        assigned = chosen.clone();
        for (int i = 0; i < table.areas; i++) {
            forget(i);
        }
        for (int c = 0; c < centers; c++) {
            for (int i = 0; chosen[c] && i < table.areas; i++) {
                offer(c, i);
            }
        }
        count();
    }

    private void forget(int i) {
        first[i] = -1;
        second[i] = -1;
        rankOfFirst[i] = NEVER;
        rankOfSecond[i] = NEVER;
    }

    private void offer(int c, int i) {
        double rank = table.rank[c * table.areas + i];
        if (isBefore(c, rank, first[i], rankOfFirst[i], i)) {
            second[i] = first[i];
            rankOfSecond[i] = rankOfFirst[i];
            first[i] = c;
            rankOfFirst[i] = rank;
        } else if (c != first[i] && isBefore(c, rank, second[i], rankOfSecond[i], i)) {
            second[i] = c;
            rankOfSecond[i] = rank;
        }
    }

    /** Assigns areas again after a center was added or dropped. */
    private void follow(int changed, boolean[] chosen) {
        assigned[changed] = chosen[changed];
        for (int i = 0; i < table.areas; i++) {
            if (chosen[changed]) {
                offer(changed, i);
            } else if (first[i] == changed || second[i] == changed) {
                forget(i);
                for (int c = 0; c < centers; c++) {
                    if (chosen[c]) {
                        offer(c, i);
                    }
                }
            }
        }
        count();
    }

    private void count() {
        Arrays.fill(units, 0);
        for (int i = 0; i < table.areas; i++) {
            if (first[i] >= 0) {
                units[first[i]] += weight[i];
            }
        }
    }

    /** The center that serves an area in the choice that was last looked at; below 0 if none can. */
    public int first(int area) {
        return first[area];
    }
}
