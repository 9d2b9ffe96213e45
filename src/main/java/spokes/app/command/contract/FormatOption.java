package spokes.app.command.contract;

import picocli.CommandLine.Option;

/** How a command answers. */
public final class FormatOption {
    /** For people or for programs. */
    public enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--format", defaultValue = "text", description = "text or json (default text).")
    private Format format = Format.TEXT;

    /** Whether a program reads the answer. */
    public boolean isJson() {
        return format == Format.JSON;
    }
}
