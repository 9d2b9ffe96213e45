package spokes.optimize.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import spokes.engine.ServiceNetwork;
import spokes.engine.ServiceNetwork.Need;
import spokes.optimize.location.Coverage;
import spokes.optimize.location.Limits;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.transport.Transport;

/** Which limits of a network cannot hold together, with amounts, for people. */
final class Obstacles {
    private final ServiceNetwork network;
    private final LocationProblem problem;
    private final NetworkGoal goal;

    Obstacles(ServiceNetwork network, LocationProblem problem, NetworkGoal goal) {
        this.network = network;
        this.problem = problem;
        this.goal = goal;
    }

    /** The first obstacle that needs no search to see. */
    Optional<String> find() {
        return new PinObstacles(network, problem, goal)
                .find()
                .or(this::tooFewCenters)
                .or(this::tooDear)
                .or(this::outOfReach)
                .or(this::tooLittleThroughput)
                .or(this::tooLittleForTheMoney)
                .or(this::tooLargeAreas)
                .or(this::tooSlow)
                .or(this::noWayThrough);
    }

    /** What to say when a search showed that no plan keeps all limits. */
    String together() {
        StringBuilder text = new StringBuilder("no choice of %s serves all demand".formatted(choice()));
        text.append(amount(", %s orders a day", perDay(problem.totalDemand())));
        text.append(" within the centers' throughput");
        goal.budget().ifPresent(money -> text.append(amount(", within a budget of %s", money)));
        text.append(goal.singleSource() ? ", each area from one center" : "");
        goal.service()
                .ifPresent(service -> text.append(amount(", %s %%", 100 * service.share()))
                        .append(amount(" of it within %s days", service.days())));
        return text.toString();
    }

    private String choice() {
        int count = problem.rules().fewest();
        String choice = count > 0 ? "%d of %d centers".formatted(count, problem.centers()) : "centers";
        String pinned = String.join(", ", new TreeSet<>(goal.pins().open()));
        return pinned.isEmpty() ? choice : "%s with %s open".formatted(choice, pinned);
    }

    private static String amount(String pattern, double amount) {
        boolean isWhole = Math.abs(amount - Math.rint(amount)) < 0.0005;
        return pattern.formatted(String.format(Locale.ROOT, isWhole ? "%.0f" : "%.3f", amount));
    }

    private double perDay(double orders) {
        return orders / network.horizonDays();
    }

    private Optional<String> tooFewCenters() {
        int wanted = problem.rules().fewest();
        int there = problem.centers();
        if (there == 0 && problem.clients() > 0) {
            return Optional.of("there is demand and no open or candidate center");
        }
        int shut = goal.pins().closed().size();
        String others = shut > 0 ? ", apart from %d that have to be closed".formatted(shut) : "";
        return wanted > there
                ? Optional.of("%d centers are asked for; there are %d open and candidate ones%s"
                        .formatted(wanted, there, others))
                : Optional.empty();
    }

    /** The centers that have to be open, with the cheapest others that are asked for, take more than the budget. */
    private Optional<String> tooDear() {
        Limits limits = problem.rules().limits();
        int[] pinned = limits.listPinned();
        int others = Math.max(0, problem.rules().fewest() - pinned.length);
        double least = limits.sum(pinned)
                + IntStream.range(0, problem.centers())
                        .filter(i -> !limits.isPinned(i))
                        .mapToDouble(limits::money)
                        .sorted()
                        .limit(others)
                        .sum();
        if (least <= limits.budget()) {
            return Optional.empty();
        }
        String which = others == 0
                ? "the centers that have to be open"
                : pinned.length == 0
                        ? "the %d cheapest centers".formatted(others)
                        : "the centers that have to be open and the %d cheapest others".formatted(others);
        return Optional.of("%s take %s of fixed and opening cost over the horizon; the budget is %s"
                .formatted(which, money(least), money(goal.budget().orElseThrow())));
    }

    private static String money(double amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }

    /** The most throughput that the budget can pay for, centers in part, is less than the demand. */
    private Optional<String> tooLittleForTheMoney() {
        Limits limits = problem.rules().limits();
        if (!limits.hasBudget() || problem.clients() == 0) {
            return Optional.empty();
        }
        double spare = limits.budget() - limits.sum(limits.listPinned());
        double left = spare;
        double most = Arrays.stream(limits.listPinned())
                .mapToDouble(problem::capacity)
                .sum();
        List<Integer> free = IntStream.range(0, problem.centers())
                .filter(i -> !limits.isPinned(i) && limits.money(i) <= spare)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> limits.money(i) / problem.capacity(i)))
                .toList();
        for (int i : free) {
            double share = limits.money(i) > 0 ? Math.min(1, left / limits.money(i)) : 1;
            most += share > 0 ? share * problem.capacity(i) : 0;
            left -= share * limits.money(i);
        }
        return most >= problem.totalDemand() * (1 - LocationProblem.ROUNDING)
                ? Optional.empty()
                : Optional.of("demand is %s orders a day; centers that a budget of %s pays for ship at most %s together"
                        .formatted(
                                amount("%s", perDay(problem.totalDemand())),
                                money(goal.budget().orElseThrow()),
                                amount("%s", perDay(most))));
    }

    private Optional<String> outOfReach() {
        List<Need> lost = IntStream.range(0, problem.clients())
                .filter(j -> IntStream.range(0, problem.centers())
                        .noneMatch(i -> problem.cost(i)[j] < Double.POSITIVE_INFINITY))
                .mapToObj(network.needs()::get)
                .toList();
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        Need first = lost.getFirst();
        String what = first.parts().size() == 1
                ? "%s in area %s".formatted(first.parts().getFirst().product(), first.area())
                : "area " + first.area();
        double units = lost.stream().mapToDouble(Need::units).sum() / network.horizonDays();
        return Optional.of("no center may hold and reach %s%s; unreached in all: %s units a day"
                .formatted(
                        what, lost.size() > 1 ? " (and %d more)".formatted(lost.size() - 1) : "", amount("%s", units)));
    }

    private Optional<String> tooLittleThroughput() {
        int count = problem.rules().fewest() > 0 ? problem.rules().most() : problem.centers();
        double[] capacities = IntStream.range(0, problem.centers())
                .mapToDouble(problem::capacity)
                .sorted()
                .toArray();
        double together =
                Arrays.stream(capacities).skip(capacities.length - count).sum();
        double demand = problem.totalDemand();
        if (together >= demand * (1 - LocationProblem.ROUNDING)) {
            return Optional.empty();
        }
        return Optional.of("demand is %s orders a day; the %d centers with the greatest throughput ship %s together"
                .formatted(amount("%s", perDay(demand)), count, amount("%s", perDay(together))));
    }

    private Optional<String> tooLargeAreas() {
        return IntStream.range(0, problem.clients())
                .filter(j -> goal.singleSource() && largest(j) < problem.demand()[j] * (1 - LocationProblem.ROUNDING))
                .mapToObj(j -> "area %s asks for %s orders a day; the largest center that can serve it alone ships %s"
                        .formatted(
                                network.needs().get(j).area(),
                                amount("%s", perDay(problem.demand()[j])),
                                amount("%s", perDay(largest(j)))))
                .findFirst();
    }

    private double largest(int client) {
        return IntStream.range(0, problem.centers())
                .filter(i -> problem.cost(i)[client] < Double.POSITIVE_INFINITY)
                .mapToDouble(problem::capacity)
                .max()
                .orElse(0);
    }

    private Optional<String> tooSlow() {
        return problem.coverage().flatMap(this::tooSlow);
    }

    private Optional<String> tooSlow(Coverage coverage) {
        double most = 0;
        for (int j = 0; j < problem.clients(); j++) {
            int client = j;
            most += IntStream.range(0, problem.centers())
                    .filter(i -> problem.cost(i)[client] < Double.POSITIVE_INFINITY)
                    .mapToDouble(i -> coverage.amount()[i][client])
                    .max()
                    .orElse(0);
        }
        if (most >= coverage.required() * (1 - LocationProblem.ROUNDING)) {
            return Optional.empty();
        }
        NetworkGoal.Service service = goal.service().orElseThrow();
        double reached = 100 * service.share() * most / coverage.required();
        return Optional.of("%s %% of demand is to arrive within %s days; with all centers open %s %% can"
                .formatted(amount("%s", 100 * service.share()), amount("%s", service.days()), amount("%s", reached)));
    }

    private Optional<String> noWayThrough() {
        if (!problem.isCapacitated()) {
            return Optional.empty();
        }
        Transport transport = new Transport(problem);
        double lost = transport.solve(IntStream.range(0, problem.centers()).toArray());
        return lost > problem.totalDemand() * LocationProblem.ROUNDING
                ? Optional.of("with all centers open, %s of %s orders a day find no center with room that reaches them"
                        .formatted(amount("%s", perDay(lost)), amount("%s", perDay(problem.totalDemand()))))
                : Optional.empty();
    }
}
