package spokes.ui.window;

import java.util.concurrent.Executor;
import spokes.ui.Backstage;
import spokes.ui.Choosers;
import spokes.ui.Desk;
import spokes.ui.Memory;

/**
 * What the window needs of the world outside.
 *
 * @param backstage reads and writes spreadsheets
 * @param choosers  asks for files and folders
 * @param desk      changes the workspace and ends the application
 * @param memory    remembers the theme and that the hints were seen
 * @param executor  where background work runs
 */
public record Surroundings(Backstage backstage, Choosers choosers, Desk desk, Memory memory, Executor executor) {}
