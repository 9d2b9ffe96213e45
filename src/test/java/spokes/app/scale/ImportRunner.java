package spokes.app.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import spokes.exchange.ImportOptions;
import spokes.exchange.Importer;
import spokes.exchange.ShippedDefaults;
import spokes.geo.Gazetteer;
import spokes.model.Edit;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.review.ImportReview;
import spokes.store.WorkspaceStore;

/** Imports files into a stored workspace as the window and the command line do. */
final class ImportRunner {
    private final Importer importer = new Importer(Gazetteer.shipped());

    /** What is stored. */
    static Workspace load(WorkspaceStore store) {
        return Workspace.of(ShippedDefaults.read(), store.load());
    }

    /** What an import would do. */
    ImportReview review(Workspace before, Progress progress, Path... files) throws IOException {
        try {
            return importer.review(before, List.of(files), ImportOptions.guessing(LocalDate.of(2026, 3, 1)), progress);
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    /** Imports; what it would do is done when this returns. */
    ImportReview run(WorkspaceStore store, Progress progress, Path... files) throws IOException {
        ImportReview review = review(load(store), progress, files);
        store.append(new Edit("import", review.changes()), progress);
        return review;
    }

    /** Imports a file into a workspace, saying when it begins and when it is done; for being killed. */
    public static void main(String... arguments) throws IOException {
        try (WorkspaceStore store = WorkspaceStore.open(Path.of(arguments[0]))) {
            ImportRunner runner = new ImportRunner();
            for (int i = 1; i < arguments.length; i++) {
                System.out.println("begin");
                System.out.flush();
                runner.run(store, Progress.UNWATCHED, Path.of(arguments[i]));
                System.out.println("done");
                System.out.flush();
            }
        }
    }
}
