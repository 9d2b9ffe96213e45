package spokes.optimize.stock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;
import spokes.optimize.product.Timeline;

/** Which limits of a placement cannot hold together, with amounts, for people. */
final class PlacementObstacles {
    private static final double ROUNDING = 1e-9;

    private final StockNetwork network;
    private final PlacementGoal goal;
    private final int centers;

    private final List<String> homeless = new ArrayList<>();
    private final List<String> crowded = new ArrayList<>();
    private double stockM3;
    private final double[] orders;
    private double demanded;
    private double fast;

    PlacementObstacles(StockNetwork network, PlacementGoal goal) {
        this.network = network;
        this.goal = goal;
        centers = network.sites().size();
        orders = new double[network.weeks()];
    }

    /** The first obstacle that needs no search to see. */
    Optional<String> find() {
        if (centers == 0) {
            return Optional.of("no center is open");
        }
        IntStream.range(0, network.products())
                .parallel()
                .mapToObj(p -> new OfProduct(network.product(p)))
                .toList()
                .forEach(this::add);
        return first(homeless)
                .or(() -> first(crowded))
                .or(this::tooLittleSpace)
                .or(this::tooFewOrders)
                .or(this::tooSlow);
    }

    /** Whether every center that may hold a product reaches every area. */
    private boolean isReachedByAll(StockedProduct product) {
        boolean isAny = false;
        for (int c = 0; c < centers; c++) {
            isAny |= product.isAllowed(c);
            for (int i = 0; product.isAllowed(c) && i < product.areas(); i++) {
                if (!product.canServe(c, i)) {
                    return false;
                }
            }
        }
        return isAny;
    }

    private static Optional<String> first(List<String> found) {
        int more = found.size() - 1;
        return found.stream()
                .findFirst()
                .map(text -> more > 0 ? "%s (and %d more products)".formatted(text, more) : text);
    }

    private void add(OfProduct of) {
        of.homeless.ifPresent(homeless::add);
        of.crowded.ifPresent(crowded::add);
        stockM3 += of.stockM3;
        demanded += of.demanded;
        fast += of.fast;
        Arrays.setAll(orders, week -> orders[week] + of.orders[week]);
    }

    /** What one product adds. */
    private final class OfProduct {
        final Optional<String> homeless;
        final Optional<String> crowded;
        final double stockM3;
        final double[] orders = new double[network.weeks()];
        private double demanded;
        private double fast;

        OfProduct(StockedProduct product) {
            Timeline time = new Timeline(network, product, isReachedByAll(product));
            boolean isOpen = network.need(product).isBoughtToTarget();
            UnitObstacles units = new UnitObstacles(network.sites(), product, time, isOpen);
            homeless = units.findHomeless();
            crowded = homeless.isPresent() ? Optional.empty() : units.findMisfit();
            stockM3 = time.opening * product.spaceM3();
            addDemand(product, time, isOpen || !time.isCertain);
        }

        /** Demand, and what of it may be fast: in all the time where how long stock lasts depends on where it lies. */
        private void addDemand(StockedProduct product, Timeline time, boolean isAlways) {
            for (Timeline.Span span : time.spans) {
                for (int i = 0; i < product.areas(); i++) {
                    double units = product.rate(i, span.week()) * span.days();
                    demanded += units;
                    if ((isAlways || span.isServed()) && goal.fast().isPresent() && isFast(product, i)) {
                        fast += units;
                    }
                    if (span.isServed() && time.isCertain && isByWeek(product)) {
                        orders[span.week()] += units * product.ordersPerUnit();
                    }
                }
            }
        }
    }

    private boolean isByWeek(StockedProduct product) {
        return network.sites().isThroughputLimited() || !product.isSteady();
    }

    private boolean isFast(StockedProduct product, int area) {
        double days = goal.fast().orElseThrow().days();
        return IntStream.range(0, centers)
                .anyMatch(c -> product.isAllowed(c) && product.canServe(c, area) && product.days(c, area) <= days);
    }

    private Optional<String> tooLittleSpace() {
        double room = IntStream.range(0, centers)
                .mapToDouble(network.sites()::storageM3)
                .sum();
        return stockM3 > room * (1 + ROUNDING)
                ? Optional.of("all stock takes %s m³ of space; the open centers have %s m³ together"
                        .formatted(Amounts.of(stockM3), Amounts.of(room)))
                : Optional.empty();
    }

    private Optional<String> tooFewOrders() {
        double perDay = IntStream.range(0, centers)
                .mapToDouble(network.sites()::ordersPerDay)
                .sum();
        for (int week = 0; week < orders.length; week++) {
            double asked = orders[week] / network.daysOfWeek(week);
            if (asked > perDay * (1 + ROUNDING)) {
                return Optional.of("with this stock, week %d brings %s orders a day; the open centers ship %s together"
                        .formatted(week, Amounts.of(asked), Amounts.of(perDay)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> tooSlow() {
        if (goal.fast().isEmpty() || fast >= required() * (1 - ROUNDING)) {
            return Optional.empty();
        }
        PlacementGoal.Fast asked = goal.fast().get();
        return Optional.of("%s %% of demand is to arrive within %s days; with this stock in all open centers %s %% can"
                .formatted(
                        Amounts.of(100 * asked.share()), Amounts.of(asked.days()), Amounts.of(100 * fast / demanded)));
    }

    /** Units that are to arrive fast; known when obstacles were looked for. */
    double required() {
        return goal.fast().map(asked -> asked.share() * demanded).orElse(0.0);
    }

    /** What to say when no placement was found that keeps all limits. */
    String together(double broken) {
        List<String> limits = new ArrayList<>();
        if (network.sites().isSpaceLimited()) {
            limits.add("%s m³ of stock".formatted(Amounts.of(stockM3)));
        }
        if (network.sites().isThroughputLimited()) {
            double most = Arrays.stream(orders).max().orElse(0) / 7;
            limits.add("up to %s orders a day".formatted(Amounts.of(most)));
        }
        goal.fast()
                .ifPresent(asked -> limits.add("%s %% of demand within %s days"
                        .formatted(Amounts.of(100 * asked.share()), Amounts.of(asked.days()))));
        String best = Double.isInfinite(broken)
                ? "there was no time to try one"
                : "the best one passes them by %s %% in all".formatted(Amounts.of(100 * broken));
        return "no placement was found that keeps all limits together: %s; %s"
                .formatted(String.join(", ", limits), best);
    }
}
