package spokes.optimize.network;

import java.util.List;

/**
 * Not one answer but the few best networks that differ in kind, from the cheapest to the fastest: each is the best one for
 * some value of a day.
 *
 * @param cheapest the one with the least cost, or why there is none
 * @param plans   from the cheapest to the fastest; empty if there is no network at all
 * @param seconds wall time of all of it
 */
public record Alternatives(NetworkProposal cheapest, List<Alternative> plans, double seconds) {
    public Alternatives {
        plans = List.copyOf(plans);
    }

    /**
     * One of them.
     *
     * @param plan     the network; its bound says what no network as fast as it costs less than
     * @param meanDays mean delivery days of orders
     * @param worthOf  it is the best of them where a day is worth at least this, money per order and day
     * @param worthTo  and at most this; +∞ for the fastest
     */
    public record Alternative(NetworkProposal plan, double meanDays, double worthOf, double worthTo) {}
}
