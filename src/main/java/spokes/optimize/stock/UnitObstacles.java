package spokes.optimize.stock;

import java.util.Optional;
import java.util.stream.IntStream;
import spokes.engine.placement.StockSites;
import spokes.engine.placement.StockedProduct;
import spokes.optimize.product.Timeline;

/** Why the units of one product cannot lie as its centers are to have them, for people. */
final class UnitObstacles {
    private static final double ROUNDING = 1e-9;

    private final StockSites sites;
    private final StockedProduct product;
    private final Timeline time;
    private final boolean isOpen;

    /**
     * Obstacles.
     *
     * @param time   how its stock runs
     * @param isOpen whether as much of it is bought as is asked for
     */
    UnitObstacles(StockSites sites, StockedProduct product, Timeline time, boolean isOpen) {
        this.sites = sites;
        this.product = product;
        this.time = time;
        this.isOpen = isOpen;
    }

    /** Units that there are and that no open center may hold. */
    Optional<String> findHomeless() {
        double units = time.opening + bought();
        return units > 0 && centers().noneMatch(product::isAllowed)
                ? Optional.of("no open center may hold %s, of which there are %s units"
                        .formatted(product.key(), Amounts.of(units)))
                : Optional.empty();
    }

    private double bought() {
        return product.inbound().stream()
                .mapToDouble(shipment -> shipment.units())
                .sum();
    }

    /** Units that cannot be as many as all centers are to have together, or are more. */
    Optional<String> findMisfit() {
        return findContradiction().or(this::findTooMany).or(this::findTooFew);
    }

    private Optional<String> findContradiction() {
        return centers()
                .filter(c -> product.isAllowed(c) && product.least(c) > room(c))
                .mapToObj(c -> "%s is to have at least %s units of %s and at most %s"
                        .formatted(
                                sites.code(c),
                                Amounts.of(product.least(c)),
                                product.key(),
                                Amounts.of(product.most(c))))
                .findFirst();
    }

    /** Units that a center may have at a moment: transfers under way may bring it more than its most. */
    private double room(int center) {
        double underWay = product.coming().stream()
                .filter(coming -> coming.center() == center)
                .mapToDouble(StockedProduct.Coming::units)
                .sum();
        return product.isAllowed(center) ? Math.max(product.most(center), underWay) : underWay;
    }

    private Optional<String> findTooMany() {
        double atStart = centers()
                .filter(product::isAllowed)
                .mapToDouble(product::mostAtStart)
                .sum();
        if (time.opening > atStart * (1 + ROUNDING)) {
            return Optional.of("there are %s units of %s; the open centers may hold %s"
                    .formatted(Amounts.of(time.opening), product.key(), Amounts.of(atStart)));
        }
        double room = centers().mapToDouble(this::room).sum();
        return time.spans.stream()
                .filter(span -> time.isCertain && span.units() > room * (1 + ROUNDING))
                .findFirst()
                .map(span -> "on day %s, with what has come, there are %s units of %s; the open centers may hold %s"
                        .formatted(Amounts.of(span.from()), Amounts.of(span.units()), product.key(), Amounts.of(room)));
    }

    private Optional<String> findTooFew() {
        double least =
                centers().filter(product::isAllowed).mapToDouble(product::least).sum();
        double all = time.opening + time.arriving;
        return !isOpen && least > all * (1 + ROUNDING)
                ? Optional.of("centers are to keep %s units of %s; there are %s%s"
                        .formatted(
                                Amounts.of(least),
                                product.key(),
                                Amounts.of(all),
                                time.arriving > 0 ? ", %s of them to come".formatted(Amounts.of(time.arriving)) : ""))
                : Optional.empty();
    }

    private IntStream centers() {
        return IntStream.range(0, sites.size());
    }
}
