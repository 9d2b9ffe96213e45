package spokes.engine.routing;

import java.util.Arrays;

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

    /** By area of the product: what it was served in all, and where that went. */
    double[] unitsOfArea = new double[0];

    double[] unitKmOfArea = new double[0];

    /** Areas that choose, and the best that each was offered. */
    int[] areas = new int[0];

    long[] offers = new long[0];

    /** By area: the number of all that lie alike. */
    int[] alikes = new int[0];

    /** By number of such areas: the position of the first, that area, and what all ask for week by week. */
    int[] firstOfAlikes = new int[0];

    int[] areaOfAlikes = new int[0];
    double[] ratesOfAlikes = new double[0];
    private double[] sums = new double[0];

    /** Who served them until when. */
    final Spans spans = new Spans();

    /** Numbers of the kinds of areas that are near the same centers, an area of each kind, and its days by week. */
    int[] kinds = new int[0];

    int[] areaOfKind = new int[0];
    double[] days = new double[0];

    /** Numbers by something that is numbered from 0 on. */
    private int[] numbers = new int[0];

    /** Who is chosen. */
    int[] chosen = new int[0];

    private boolean isAlone;

    /** Whether other threads have nothing to do meanwhile but to help. */
    boolean isAlone() {
        return isAlone;
    }

    /** Tells whether runs are made one after the other, so that other threads can help with each. */
    public void setAlone(boolean alone) {
        isAlone = alone;
    }

    /** Numbers with room for so many; what is in them does not count. */
    int[] fitNumbers(int count) {
        if (numbers.length < count) {
            numbers = new int[2 * count];
        }
        return numbers;
    }

    /** Makes room for the numbers of kinds, and for the days of some of them. */
    void fitKinds(int places, int weeks) {
        if (kinds.length < places) {
            kinds = new int[places];
        }
        fitDays(16, weeks);
    }

    /** Makes room for the days of so many kinds. */
    void fitDays(int count, int weeks) {
        if (areaOfKind.length < count || days.length < count * weeks) {
            areaOfKind = Arrays.copyOf(areaOfKind, 2 * count);
            days = Arrays.copyOf(days, 2 * count * weeks);
        }
    }

    /** Sums with room for so many; what is in them does not count. */
    double[] fitSums(int count) {
        if (sums.length < count) {
            sums = new double[2 * count];
        }
        return sums;
    }

    /** Makes room for so many rates of areas that lie alike; those that are there stay. */
    double[] moreRatesOfAlikes(int count) {
        ratesOfAlikes = Arrays.copyOf(ratesOfAlikes, 2 * count);
        return ratesOfAlikes;
    }

    /** Makes room for a product that so many areas ask for. */
    void fit(int areas) {
        if (next.length < areas) {
            next = new int[areas];
            handedOver = new double[areas];
            moved = new int[areas];
            servers = new int[areas];
            chosen = new int[areas];
            served = new double[areas];
            this.areas = new int[areas];
            offers = new long[areas];
            unitsOfArea = new double[areas];
            unitKmOfArea = new double[areas];
            alikes = new int[areas];
            firstOfAlikes = new int[areas];
            areaOfAlikes = new int[areas];
        }
    }
}
