package spokes.ui.window;

import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/**
 * Gives a study more height than the tables below the map need, and gives it back to the map.
 *
 * <p>A divider that the planner moved while the study was in front stays where it was moved to.
 */
final class StudyRoom {
    /** Where the divider is while a study is in front, as a share of the height; the map keeps what is above. */
    private static final double RAISED = 0.5;

    private final SplitPane.Divider divider;
    private double before;
    private boolean isRaised;

    private StudyRoom(SplitPane.Divider divider) {
        this.divider = divider;
    }

    /** Lets the divider above some tabs follow what is in front of them. */
    static void follow(SplitPane split, TabPane tabs) {
        StudyRoom room = new StudyRoom(split.getDividers().getFirst());
        tabs.getSelectionModel().selectedItemProperty().subscribe(room::show);
    }

    private void show(@Nullable Tab front) {
        boolean isStudy = front != null && front.isClosable();
        if (isStudy && !isRaised && divider.getPosition() > RAISED) {
            before = divider.getPosition();
            divider.setPosition(RAISED);
            isRaised = true;
        } else if (!isStudy && isRaised) {
            if (Math.abs(divider.getPosition() - RAISED) < 0.02) {
                divider.setPosition(before);
            }
            isRaised = false;
        }
    }
}
