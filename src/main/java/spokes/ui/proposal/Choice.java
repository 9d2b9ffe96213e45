package spokes.ui.proposal;

/**
 * One of several good networks.
 *
 * @param offer    the network; its bound says what no network as fast costs less than
 * @param meanDays mean delivery days of orders
 * @param from     it is the best of them where a day is worth at least this, money per order and day
 * @param to       and at most this; +∞ for the fastest
 */
public record Choice(Offer offer, double meanDays, double from, double to) {}
