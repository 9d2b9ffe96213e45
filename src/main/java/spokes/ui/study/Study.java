package spokes.ui.study;

import javafx.scene.Node;
import spokes.session.State;

/**
 * A view that answers one question of the planner, in a tab of its own. It is made when its tab first comes to the front
 * and lives until the tab is closed. Called on the window's thread only.
 */
public interface Study {

    /** What the tab holds; always the same node. */
    Node node();

    /** Hears of a state: the one there is when the study is made, then each new one, also while another tab is in front. */
    void show(State state);

    /** Hears whether its tab is in front: what is costly to follow may wait until it is. */
    default void setActive(boolean active) {}

    /**
     * Its tab is closed. Work that was started on its {@link Workplace#background} is cancelled already; a study that
     * shows something elsewhere, as on the map, takes it away here.
     */
    default void close() {}
}
