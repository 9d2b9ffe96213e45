package spokes.engine.split;

import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;
import spokes.engine.order.OrderPatterns;
import spokes.engine.parcel.Preferences;
import spokes.engine.parcel.Ways;

/** What no change of stock touches: the orders, and what it costs to ship them from where. Immutable. */
record Frame(Network network, OrderPatterns patterns, Ways ways, Preferences preferences) {
    static Frame of(Network network, OrderPatterns patterns) {
        Ways ways = new Ways(network, patterns.tariff.pricesRise());
        return new Frame(network, patterns, ways, Preferences.of(ways, patterns));
    }

    /** The same for another network and its patterns; centers are ranked again only if that could matter. */
    Frame next(Network next, OrderPatterns nextPatterns) {
        return ways.areThoseOf(next) && patterns.kinds == nextPatterns.kinds
                ? new Frame(next, nextPatterns, ways, preferences)
                : of(next, nextPatterns);
    }

    /** Whether a pattern can be judged in all weeks at once. */
    boolean isShort(int pattern) {
        return preferences.has(pattern) && patterns.weeks() <= Long.SIZE;
    }

    /** What each lane costs a product. */
    LaneCosts costs(int product) {
        return new LaneCosts(network, network.items.get(product));
    }
}
