package spokes.optimize.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import spokes.engine.ServiceNetwork;
import spokes.engine.ServiceNetwork.Need;
import spokes.engine.ServiceNetwork.Part;
import spokes.model.place.Center;
import spokes.optimize.location.Coverage;
import spokes.optimize.location.Limits;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.LocationProblem.Rules;
import spokes.optimize.location.Minimums;
import spokes.optimize.location.Shares;

/** A workspace's network as a location problem, and its solutions in the words of the workspace. */
final class NetworkModel {
    private final ServiceNetwork network;
    private final List<Center> centers;
    private final List<Need> needs;

    /** By center and need: delivery days of its orders; made when days first cost money. */
    private double[][] orderDays = new double[0][];

    NetworkModel(ServiceNetwork network) {
        this.network = network;
        centers = network.centers();
        needs = network.needs();
    }

    /** The problem of this goal. */
    LocationProblem problem(NetworkGoal goal) {
        double[] least = centers(network::minimum);
        double[][] picking = table(network::picking);
        double[][] cost = table(network::shipping);
        for (int c = 0; c < cost.length; c++) {
            for (int n = 0; n < cost[c].length; n++) {
                cost[c][n] += picking[c][n];
            }
        }
        return new LocationProblem(
                centers(network::fixed),
                centers(network::capacity),
                needs.stream().mapToDouble(Need::orders).toArray(),
                cost,
                rules(goal.centers(), goal),
                goal.service().map(this::coverage),
                Optional.of(least)
                        .filter(money -> Arrays.stream(money).anyMatch(m -> m > 0))
                        .map(money -> new Minimums(money, picking)));
    }

    /**
     * The same problem where days cost money too.
     *
     * @param valueOfADay money per order and delivery day that serving costs beside what it does; 0 for the objective
     */
    LocationProblem weighed(LocationProblem problem, double valueOfADay) {
        if (valueOfADay == 0) {
            return problem;
        }
        if (orderDays.length == 0) {
            orderDays = table(this::orderDays);
        }
        double[][] cost = new double[orderDays.length][];
        for (int c = 0; c < cost.length; c++) {
            cost[c] = problem.cost(c).clone();
            for (int n = 0; n < cost[c].length; n++) {
                cost[c][n] += cost[c][n] < Double.POSITIVE_INFINITY ? valueOfADay * orderDays[c][n] : 0;
            }
        }
        return problem.withCosts(cost);
    }

    /** Each product of each area, by the number of its area; needs are in the order of areas. */
    int[] areas() {
        int[] areas = new int[needs.size()];
        for (int n = 1; n < areas.length; n++) {
            boolean isSame = needs.get(n).area().equals(needs.get(n - 1).area());
            areas[n] = areas[n - 1] + (isSame ? 0 : 1);
        }
        return areas;
    }

    /** Whether there are fewer areas than needs. */
    boolean hasAreasOfManyNeeds() {
        return IntStream.range(1, needs.size())
                .anyMatch(n -> needs.get(n).area().equals(needs.get(n - 1).area()));
    }

    private double orderDays(int center, Need need) {
        double days = 0;
        for (Part part : need.parts()) {
            days += part.orders() * network.days(center, need.area(), part);
        }
        return days;
    }

    /** Delivery days of all orders that are served so. */
    double orderDays(Shares shares) {
        double days = 0;
        for (int e = 0; e < shares.size(); e++) {
            days += shares.share(e) * orderDays(shares.center(e), needs.get(shares.client(e)));
        }
        return days;
    }

    /** Rules of so many centers, or of any number. */
    Rules rules(OptionalInt count, NetworkGoal goal) {
        boolean[] isPinned = new boolean[centers.size()];
        for (int c = 0; c < isPinned.length; c++) {
            isPinned[c] = goal.pins().open().contains(centers.get(c).code());
        }
        Limits limits =
                new Limits(isPinned, centers(network::fixed), goal.budget().orElse(Double.POSITIVE_INFINITY));
        return new Rules(count.orElse(0), count.orElse(centers.size()), goal.singleSource(), limits);
    }

    private Coverage coverage(NetworkGoal.Service service) {
        double units = needs.stream().mapToDouble(Need::units).sum();
        return new Coverage(table((c, need) -> network.unitsWithin(c, need, service.days())), units * service.share());
    }

    private interface CenterMoney {
        double of(int center);
    }

    private interface LaneMoney {
        double of(int center, Need need);
    }

    private double[] centers(CenterMoney money) {
        return IntStream.range(0, centers.size()).mapToDouble(money::of).toArray();
    }

    private double[][] table(LaneMoney money) {
        double[][] table = new double[centers.size()][needs.size()];
        for (int n = 0; n < needs.size(); n++) {
            Need need = needs.get(n);
            for (int c = 0; c < table.length; c++) {
                table[c][n] = money.of(c, need);
            }
        }
        return table;
    }

    /** Codes of centers. */
    List<String> codes(int... numbers) {
        return Arrays.stream(numbers).mapToObj(c -> centers.get(c).code()).toList();
    }

    /** What serving so costs. */
    NetworkProposal.Costs costs(LocationProblem problem, int[] open, Shares shares) {
        double shipping = 0;
        double picking = 0;
        for (int e = 0; e < shares.size(); e++) {
            Need need = needs.get(shares.client(e));
            shipping += shares.share(e) * network.shipping(shares.center(e), need);
            picking += shares.share(e) * network.picking(shares.center(e), need);
        }
        double fixed = problem.cost(open, shares) - shares.cost(problem);
        return new NetworkProposal.Costs(fixed, shipping, picking);
    }

    /** How fast serving so is. */
    NetworkProposal.Service service(Shares shares) {
        double units = 0;
        double unitDays = 0;
        double[] within = new double[NetworkProposal.Service.DAYS.size()];
        for (int e = 0; e < shares.size(); e++) {
            Need need = needs.get(shares.client(e));
            for (Part part : need.parts()) {
                double days = network.days(shares.center(e), need.area(), part);
                double amount = shares.share(e) * part.units();
                units += amount;
                unitDays += amount * days;
                for (int d = 0; d < within.length; d++) {
                    within[d] += days <= NetworkProposal.Service.DAYS.get(d) ? amount : 0;
                }
            }
        }
        double all = units;
        return units > 0
                ? new NetworkProposal.Service(
                        unitDays / units,
                        Arrays.stream(within).mapToObj(amount -> amount / all).toList())
                : NetworkProposal.Service.none();
    }

    /** Who serves whom, by center, area and product. */
    List<NetworkProposal.Flow> flows(Shares shares) {
        List<NetworkProposal.Flow> flows = new ArrayList<>();
        for (int e = 0; e < shares.size(); e++) {
            Need need = needs.get(shares.client(e));
            String center = centers.get(shares.center(e)).code();
            for (Part part : need.parts()) {
                flows.add(
                        new NetworkProposal.Flow(center, need.area(), part.product(), shares.share(e) * part.units()));
            }
        }
        return flows;
    }
}
