package spokes.optimize.lagrangian;

import java.util.Arrays;
import spokes.optimize.location.Coverage;
import spokes.optimize.location.Limits;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.Minimums;

/**
 * What the numbers of a price vector mean: a price of every client; where centers have minimums, then the part of each
 * minimum that is charged up front, between nothing and all; where coverage is asked for, then what all of it is worth;
 * where there is a budget, last what all of it is worth.
 *
 * <p>All are money, so that one step length suits them all. For one thread.
 */
final class PriceList {
    private static final double CLIENT_MARGIN = 0.05;
    private static final double OTHER_MARGIN = 1;
    private static final double COVERAGE_WEIGHT = 0.1;

    private final int clients;
    private final double[] least;
    private final double[][] counted;
    private final double[][] amount;
    private final double required;
    private final int coverageAt;
    private final Limits limits;
    private final int budgetAt;

    PriceList(LocationProblem problem) {
        clients = problem.clients();
        least = problem.minimums().map(Minimums::least).orElse(new double[0]);
        counted = problem.minimums().map(Minimums::counted).orElse(new double[0][]);
        amount = problem.coverage().map(Coverage::amount).orElse(new double[0][]);
        required = problem.coverage().map(Coverage::required).orElse(0.0);
        coverageAt = amount.length > 0 && required > 0 ? clients + least.length : -1;
        limits = problem.rules().limits();
        int next = clients + least.length + (coverageAt >= 0 ? 1 : 0);
        budgetAt = limits.hasBudget() && limits.budget() > 0 ? next : -1;
    }

    /** How many prices there are. */
    int size() {
        return clients + least.length + (coverageAt >= 0 ? 1 : 0) + (budgetAt >= 0 ? 1 : 0);
    }

    /** What clients would save a center, beyond their cost, at these prices. */
    double discount(int center, int client, double[] prices) {
        double discount = 0;
        if (least.length > 0 && least[center] > 0) {
            discount += prices[clients + center] / least[center] * counted[center][client];
        }
        if (coverageAt >= 0) {
            discount += prices[coverageAt] / required * amount[center][client];
        }
        return discount;
    }

    /** Whether a center's clients have no discount at these prices. */
    boolean isPlain(int center, double[] prices) {
        return (least.length == 0 || prices[clients + center] == 0) && (coverageAt < 0 || prices[coverageAt] == 0);
    }

    /** Prices that are somewhat higher, so that what holds for them holds for some time. */
    void raise(double[] prices, double[] limit) {
        for (int p = 0; p < limit.length; p++) {
            limit[p] = prices[p] + (p < clients ? CLIENT_MARGIN : OTHER_MARGIN) * Math.abs(prices[p]);
        }
        for (int i = 0; i < least.length; i++) {
            limit[clients + i] = Math.min(limit[clients + i], least[i]);
        }
    }

    /** What is charged for an open center up front. */
    double charge(int center, double[] prices) {
        double charge = least.length > 0 ? prices[clients + center] : 0;
        return budgetAt >= 0 ? charge + prices[budgetAt] * budgetShare(center) : charge;
    }

    private double budgetShare(int center) {
        return limits.money(center) / limits.budget();
    }

    /**
     * How far each price moves in a step that moves all: clients of little cost by little.
     *
     * @param problem whose costs say so
     */
    double[] weights(LocationProblem problem) {
        double[] weights = new double[size()];
        double total = 0;
        int[] reached = new int[clients];
        for (int i = 0; i < problem.centers(); i++) {
            double[] cost = problem.cost(i);
            for (int j = 0; j < clients; j++) {
                weights[j] += cost[j] < Double.POSITIVE_INFINITY ? Math.abs(cost[j]) : 0;
                reached[j] += cost[j] < Double.POSITIVE_INFINITY ? 1 : 0;
            }
        }
        for (int j = 0; j < clients; j++) {
            weights[j] = reached[j] > 0 && weights[j] > 0 ? weights[j] / reached[j] : Double.MIN_NORMAL;
            total += weights[j];
        }
        for (int i = 0; i < least.length; i++) {
            weights[clients + i] = least[i];
        }
        if (coverageAt >= 0) {
            weights[coverageAt] = total * COVERAGE_WEIGHT;
        }
        if (budgetAt >= 0) {
            weights[budgetAt] = total * COVERAGE_WEIGHT;
        }
        return weights;
    }

    /** All prices that are owed whatever opens. */
    double sum(double[] prices) {
        double sum = (coverageAt >= 0 ? prices[coverageAt] : 0) - (budgetAt >= 0 ? prices[budgetAt] : 0);
        for (int j = 0; j < clients; j++) {
            sum += prices[j];
        }
        return sum;
    }

    /** Brings prices back to what they may be. */
    void clamp(double[] prices) {
        for (int i = 0; i < least.length; i++) {
            prices[clients + i] = Math.clamp(prices[clients + i], 0, least[i]);
        }
        if (coverageAt >= 0) {
            prices[coverageAt] = Math.max(0, prices[coverageAt]);
        }
        if (budgetAt >= 0) {
            prices[budgetAt] = Math.max(0, prices[budgetAt]);
        }
    }

    /** Slacks before anybody is served. */
    void reset(double[] slack) {
        Arrays.fill(slack, 0, clients, 1);
        Arrays.fill(slack, clients, slack.length, 0);
        if (coverageAt >= 0) {
            slack[coverageAt] = 1;
        }
        if (budgetAt >= 0) {
            slack[budgetAt] = -1;
        }
    }

    /** A center opens. */
    void open(int center, double share, double[] slack) {
        if (least.length > 0 && least[center] > 0) {
            slack[clients + center] += share;
        }
        if (budgetAt >= 0) {
            slack[budgetAt] += share * budgetShare(center);
        }
    }

    /** A center serves a share of a client. */
    void serve(int center, int client, double share, double[] slack) {
        slack[client] -= share;
        if (least.length > 0 && least[center] > 0) {
            slack[clients + center] -= share * counted[center][client] / least[center];
        }
        if (coverageAt >= 0) {
            slack[coverageAt] -= share * amount[center][client] / required;
        }
    }
}
