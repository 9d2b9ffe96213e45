package spokes.ui.settings;

/** Where a planner's preferences are kept; the application makes the window anew where words or numbers read otherwise. */
public interface PreferenceDesk {

    /** What the planner likes. */
    Preferences preferences();

    /** Keeps what the planner likes from now on. */
    void keep(Preferences next);
}
