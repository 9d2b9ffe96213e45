package spokes.ui.study;

import spokes.session.Session;
import spokes.ui.Background;
import spokes.ui.Choosers;
import spokes.ui.Desk;
import spokes.ui.Figures;
import spokes.ui.Selection;
import spokes.ui.dialogs.Overlay;
import spokes.ui.notice.Notices;

/**
 * What a study works with.
 *
 * @param session    to preview and perform commands
 * @param selection  what is selected in the window
 * @param background where its long work runs: this study's own, cancelled when its tab is closed
 * @param notices    tells in one line what was done, and why something was not
 * @param overlay    for dialogs
 * @param choosers   asks for files and folders
 * @param desk       shows a folder in the platform's file browser
 */
public record Workplace(
        Session session,
        Selection selection,
        Figures figures,
        Background background,
        Notices notices,
        Overlay overlay,
        Choosers choosers,
        Desk desk) {

    /** The same with background work of its own. */
    Workplace branch() {
        return new Workplace(session, selection, figures, background.branch(), notices, overlay, choosers, desk);
    }
}
