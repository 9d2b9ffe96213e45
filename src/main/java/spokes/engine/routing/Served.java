package spokes.engine.routing;

/** Takes what areas were served. */
public interface Served {
    /** Whether it wants to know of what nobody served as well. */
    boolean isTold();

    /** Whether it wants what was served at the end of every week too: areas are then routed one by one. */
    default boolean isByWeek() {
        return false;
    }

    /**
     * Units that areas were served until they moved to another server, or until the end.
     *
     * @param shelf     who served them; the number of shelves if nobody could
     * @param positions positions of the areas in the demand
     * @param units     below 0 by a rounding at most
     * @param from      the first place of both
     * @param end       the place after the last
     */
    void add(int shelf, int[] positions, double[] units, int from, int end);

    /**
     * Units that areas in one zone of a shelf were served, by parcel; where the way goes is told apart.
     *
     * @param shelf who served them
     */
    void add(int shelf, int zone, double units);

    /**
     * Where such units went.
     *
     * @param units  what an area was served in all
     * @param unitKm Σ units · great-circle km
     */
    void add(int area, double units, double unitKm);

    /** Lets see units that areas were served; see {@link #add(int, int[], double[], int, int)}. */
    void tell(int shelf, int[] positions, double[] units, int from, int end);
}
