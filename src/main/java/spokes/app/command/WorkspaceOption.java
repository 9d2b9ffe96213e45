package spokes.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that every command has: which workspace. */
final class WorkspaceOption {
    @Option(
            names = {"-w", "--workspace"},
            required = true,
            paramLabel = "W",
            description = "The workspace, with or without .mv.db; made if it does not exist.")
    private Path path = Path.of("");

    Path path() {
        return path;
    }
}
