package spokes.app;

import java.io.IOException;
import java.nio.file.Path;
import spokes.app.workspace.OpenWorkspace;
import spokes.app.workspace.Spreadsheets;
import spokes.engine.JudgedPlan;
import spokes.geo.Outlines;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.Session;

/**
 * All that a window needs of a workspace, made in the background.
 *
 * @param workspace the open file
 * @param session   a session on it, judged
 * @param outlines  the basemap
 */
record OpenedPlan(OpenWorkspace workspace, Session session, Outlines outlines) {

    /**
     * Opens a workspace; it is made if it does not exist.
     *
     * @param inView name of the scenario to take in view; one that is not there any more, or none = the base plan
     */
    static OpenedPlan open(Path path, String inView) {
        OpenWorkspace workspace = OpenWorkspace.open(path);
        try {
            Session session = workspace.session();
            if (session.state().sight().book().find(inView).isPresent()) {
                session.view(inView);
            }
            look(session.state().judged());
            return new OpenedPlan(workspace, session, Outlines.shipped());
        } catch (Refused e) {
            workspace.close();
            throw new IllegalStateException(e);
        } catch (RuntimeException | Error e) {
            workspace.close();
            throw e;
        }
    }

    /** Works out what the window's first picture shows, so that its thread finds it done. */
    private static void look(JudgedPlan plan) {
        plan.listIssues();
        plan.listAreas();
    }

    /** Opens the sample; what the planner did to it before is still there. */
    static OpenedPlan openSample(Path path, String inView) throws IOException, Refused {
        try (OpenWorkspace workspace = OpenWorkspace.open(path)) {
            if (workspace.isEmpty()) {
                new Spreadsheets().fillWithSample(workspace, Progress.UNWATCHED);
            }
        }
        return open(path, inView);
    }

    /** ISO 4217 code of its money, as it is now. */
    String currency() {
        return session.state().base().settings().text("currency");
    }

    Path path() {
        return workspace.path();
    }

    void close() {
        workspace.close();
    }
}
