package spokes.app.command.contract;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that every command has: which workspace. */
public final class WorkspaceOption {
    @Option(
            names = {"-w", "--workspace"},
            required = true,
            paramLabel = "W",
            description = "The workspace, with or without .mv.db; made if it does not exist.")
    private Path path = Path.of("");

    /** Where the workspace is. */
    public Path path() {
        return path;
    }
}
