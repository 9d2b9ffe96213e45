package spokes.ui.window;

import java.util.List;
import java.util.concurrent.Executor;
import spokes.ui.Choosers;
import spokes.ui.Desk;
import spokes.ui.Exports;
import spokes.ui.Forecasts;
import spokes.ui.Intake;
import spokes.ui.Layouts;
import spokes.ui.Memory;
import spokes.ui.proposal.OptimizeDesk;
import spokes.ui.settings.PreferenceDesk;
import spokes.ui.study.StudyKind;

/**
 * What the window needs of the world outside.
 *
 * @param intake    reads spreadsheets
 * @param exports   writes the plan
 * @param layouts   fills templates
 * @param optimizer looks for better plans
 * @param forecasts forecasts from orders
 * @param choosers  asks for files and folders
 * @param desk      changes the workspace and ends the application
 * @param memory    remembers the profile of files, and that the hints were seen
 * @param preferences what the planner likes
 * @param studies   the studies that need something of the world, beside the window's own
 * @param executor  where background work runs
 */
public record Surroundings(
        Intake intake,
        Exports exports,
        Layouts layouts,
        OptimizeDesk optimizer,
        Forecasts forecasts,
        Choosers choosers,
        Desk desk,
        Memory memory,
        PreferenceDesk preferences,
        List<StudyKind> studies,
        Executor executor) {

    /** Copies the list. */
    public Surroundings {
        studies = List.copyOf(studies);
    }
}
