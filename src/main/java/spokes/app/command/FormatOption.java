package spokes.app.command;

import picocli.CommandLine.Option;

/** How a command answers. */
final class FormatOption {
    /** For people or for programs. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--format", defaultValue = "text", description = "text or json (default text).")
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }
}
