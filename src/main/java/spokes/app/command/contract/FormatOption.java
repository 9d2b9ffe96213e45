package spokes.app.command.contract;

import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import spokes.model.Workspace;
import spokes.ui.job.JobPage;

/** How a command answers. */
public final class FormatOption {
    /** For people or for programs. */
    public enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--format", defaultValue = "text", description = "text or json (default text).")
    private Format format = Format.TEXT;

    /**
     * Prints what a job found.
     *
     * @param of   the plan that it is about
     * @param json the same for programs
     */
    public void print(CommandSpec spec, JobPage page, Workspace of, Supplier<String> json) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(isJson() ? json.get() : PageText.of(page, of.settings().text("currency")));
        out.flush();
    }

    /** Whether a program reads the answer. */
    public boolean isJson() {
        return format == Format.JSON;
    }
}
