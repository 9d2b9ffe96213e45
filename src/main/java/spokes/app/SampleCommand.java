package spokes.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.sheet.ImportReview;

/** Makes the sample workspace. */
@Command(name = "sample", mixinStandardHelpOptions = true, description = "Makes the sample workspace.")
final class SampleCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Override
    public Integer call() throws IOException, Refused {
        Spreadsheets spreadsheets = new Spreadsheets();
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            if (open.isEmpty()) {
                spreadsheets.fillWithSample(open, Progress.UNWATCHED);
            } else if (!isSample(open, spreadsheets)) {
                throw new Refused(
                        "%s holds another workspace; name one that does not exist yet".formatted(open.path()));
            }
        }
        return ExitCode.DONE.code();
    }

    private static boolean isSample(OpenWorkspace open, Spreadsheets spreadsheets) throws IOException {
        try (SampleFiles sample = new SampleFiles()) {
            ImportReview review = spreadsheets.review(open.workspace(), sample.files(), Progress.UNWATCHED);
            return review.changes().isEmpty();
        }
    }
}
