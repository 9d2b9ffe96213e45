package spokes.engine.replay;

/** What became of each order: what is asked again and again, in few bytes. */
final class OrderResults {
    /** By order: money to carriers. */
    final double[] shipping;

    /** By order: number of the time of its slowest parcel; −1 if nothing left. */
    final short[] time;

    /** By order: parcels, at most as many as a short can say. */
    final short[] parcels;

    /** By order: whether units are missing. */
    final boolean[] misses;

    OrderResults(int orders) {
        shipping = new double[orders];
        time = new short[orders];
        parcels = new short[orders];
        misses = new boolean[orders];
    }

    void begin(int order) {
        time[order] = -1;
    }

    void ship(int order, double price, int timeNumber) {
        shipping[order] += price;
        parcels[order]++;
        time[order] = (short) Math.max(time[order], timeNumber); // times are numbered by rising days
    }
}
