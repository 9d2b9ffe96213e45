package spokes.model;

/** How long work tells where it is, and hears that it is no longer wanted. Called from the thread that works. */
public interface Progress {
    /** Progress that nobody watches. */
    Progress UNWATCHED = (share, what) -> true;

    /**
     * Says how far the work is.
     *
     * @param share 0 to 1; negative if unknown
     * @param what  what it is doing, for people
     * @return whether to go on; false if the work was cancelled
     */
    boolean report(double share, String what);
}
