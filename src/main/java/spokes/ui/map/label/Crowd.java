package spokes.ui.map.label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives each of many centers as much room as its neighbors leave: none covers another, not even its dot, as long as dots
 * do not meet.
 */
public final class Crowd {
    private final List<Spot> byRank;
    private final double scale;
    private final List<MarkerSize> given = new ArrayList<>();

    private Crowd(List<Spot> byRank, double scale) {
        this.byRank = byRank;
        this.scale = scale;
    }

    /**
     * A center in the pane.
     *
     * @param x       pixels from the left
     * @param y       pixels from the top
     * @param largest what it gets where nothing is near
     */
    public record Spot(double x, double y, MarkerSize largest) {
        double distance(Spot other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /**
     * Sizes of centers, in their order.
     *
     * @param byRank who chooses first stands first
     * @param scale  how much larger than usual all of them are drawn
     */
    public static List<MarkerSize> sizes(List<Spot> byRank, double scale) {
        var crowd = new Crowd(byRank, scale);
        for (int i = 0; i < byRank.size(); i++) {
            crowd.given.add(crowd.choose(i));
        }
        return List.copyOf(crowd.given);
    }

    private MarkerSize choose(int spot) {
        MarkerSize largest = byRank.get(spot).largest();
        return Stream.of(MarkerSize.FULL, MarkerSize.RING)
                .filter(size -> size.radius() <= largest.radius() && hasRoom(spot, size))
                .findFirst()
                .orElse(MarkerSize.DOT);
    }

    private boolean hasRoom(int spot, MarkerSize size) {
        Spot here = byRank.get(spot);
        return IntStream.range(0, byRank.size())
                .filter(other -> other != spot)
                .allMatch(other -> here.distance(byRank.get(other)) >= scale * (size.radius() + taken(other)));
    }

    /** Who has not chosen yet keeps a dot at least. */
    private double taken(int other) {
        return (other < given.size() ? given.get(other) : MarkerSize.DOT).radius();
    }
}
