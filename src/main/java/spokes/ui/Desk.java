package spokes.ui;

import java.nio.file.Path;
import java.util.List;

/** What the window asks of the application: to change the workspace, to show a folder, to end. */
public interface Desk {

    /** The open workspace as people call it. */
    String workspaceName();

    /** Opens a workspace that is there, in place of this one. */
    void open(Path workspace);

    /** The workspaces that were open lately, the newest first; some may not be there any more. */
    List<Recent> recentWorkspaces();

    /**
     * A workspace that was open lately.
     *
     * @param isThere whether its file is there still
     */
    record Recent(Path path, boolean isThere) {}

    /** Forgets that a workspace was open lately. */
    void forget(Path workspace);

    /** Makes an empty workspace and opens it, in place of this one. */
    void create(Path workspace);

    /** Opens the sample, in place of this workspace. */
    void openSample();

    /** Shows a folder in the platform's own file browser. */
    void reveal(Path folder);

    /** Closes the window. */
    void quit();
}
