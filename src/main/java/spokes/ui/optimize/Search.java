package spokes.ui.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import spokes.ui.charts.MeetingChart;
import spokes.ui.proposal.SearchWatch;
import spokes.ui.proposal.StockFacts;

/** A search that goes on: what it found so far, and whether it is still wanted. Told in the window's time. */
final class Search implements SearchWatch {
    private static final int MOST_POINTS = 400;

    private final BooleanSupplier isWanted;
    private final Consumer<Search> told;
    private final AtomicBoolean isTelling = new AtomicBoolean();
    private final List<MeetingChart.Point> points = new ArrayList<>();
    private final long start = System.nanoTime();
    private volatile boolean isEnough;
    private volatile @Nullable StockFacts facts;

    /**
     * A search that began now.
     *
     * @param isWanted whether its answer is wanted at all
     * @param told     hears that there is news, on the window's thread
     */
    Search(BooleanSupplier isWanted, Consumer<Search> told) {
        this.isWanted = isWanted;
        this.told = told;
    }

    @Override
    public void met(double seconds, double cost, double bound) {
        if (Double.isInfinite(cost)) {
            return;
        }
        double proven = Double.isInfinite(bound) ? Double.NaN : Math.max(0, bound);
        synchronized (points) {
            points.add(new MeetingChart.Point(seconds(), cost, proven));
            if (points.size() > MOST_POINTS) {
                points.remove(points.size() / 2);
            }
        }
        tell();
    }

    @Override
    public void placed(StockFacts now) {
        facts = now;
        tell();
    }

    private void tell() {
        if (isTelling.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                isTelling.set(false);
                told.accept(this);
            });
        }
    }

    @Override
    public boolean isWanted() {
        return !isEnough && isWanted.getAsBoolean();
    }

    /** What the best plan of stock so far is made of; empty of other searches. */
    Optional<StockFacts> facts() {
        return Optional.ofNullable(facts);
    }

    /** Ends it with the best that was found. */
    void enough() {
        isEnough = true;
    }

    /** Seconds since it began. */
    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /**
     * What was found, in the order of time; of several searches one after the other (as for several numbers of centers)
     * only that of the last one.
     */
    List<MeetingChart.Point> points() {
        synchronized (points) {
            int from = 0;
            for (int p = 1; p < points.size(); p++) {
                boolean isAnother = points.get(p).cost() > points.get(p - 1).cost() * (1 + 1e-12)
                        || points.get(p).bound() < points.get(p - 1).bound() * (1 - 1e-12);
                from = isAnother ? p : from;
            }
            return List.copyOf(points.subList(from, points.size()));
        }
    }
}
