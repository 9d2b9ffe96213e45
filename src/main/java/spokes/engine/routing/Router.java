package spokes.engine.routing;

/** A way to keep which center serves each area of one product, and what is drawn from each. */
interface Router {
    /** Takes up a moment: a week whose rates count from now on, and the days of it that are over. */
    void reach(int week, double daysOver);

    /** Routes before anything is served. */
    void begin();

    /**
     * Routes anew.
     *
     * @param changed the shelf whose stock came or went; the number of shelves if there are several
     */
    void reroute(int changed);

    /** What is drawn from a shelf now, or unmet if it is the number of shelves, in units per day. */
    double draw(int server);

    /** Hands over all that was served until the end. */
    void finish();

    /** Units asked for near stock. */
    double nearUnits(Nearness nearness);
}
