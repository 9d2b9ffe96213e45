package spokes.engine.routing;

/**
 * Arrays that the runs of one product after the other use again, so that no run waits for memory that no other has touched
 * yet. What is in them counts within one run. For one thread.
 */
public final class Scratch {
    /** By area of the product: the next one of the same server. */
    int[] next = new int[0];

    /** By area: what it was asking for until its last delivery was handed over, from the plan date on. */
    double[] handedOver = new double[0];

    /** Areas whose server changes, who serves them then, and what they were served before. */
    int[] moved = new int[0];

    int[] servers = new int[0];
    double[] served = new double[0];

    /** Areas that choose, and the best that each was offered. */
    int[] areas = new int[0];

    long[] offers = new long[0];

    /** Makes room for a product that so many areas ask for. */
    void fit(int areas) {
        if (next.length < areas) {
            next = new int[areas];
            handedOver = new double[areas];
            moved = new int[areas];
            servers = new int[areas];
            served = new double[areas];
            this.areas = new int[areas];
            offers = new long[areas];
        }
    }
}
