package spokes.ui;

import java.util.Optional;

/** What the window remembers of this planner from one day to the next, such as the theme. Nothing of the plan. */
public interface Memory {

    /** What was kept under a key, if anything was. */
    Optional<String> recall(String key);

    /** Keeps a value under a key, in place of the one before. */
    void keep(String key, String value);
}
