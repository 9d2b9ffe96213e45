package spokes.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.workspace.OpenWorkspace;
import spokes.app.workspace.Spreadsheets;
import spokes.model.Progress;
import spokes.model.Refused;

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
            } else if (!spreadsheets.isSample(open)) {
                throw new Refused(
                        "%s holds another workspace; name one that does not exist yet".formatted(open.path()));
            }
        }
        return ExitCode.DONE.code();
    }
}
