package spokes.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.FormatOption;
import spokes.app.command.contract.IssueText;
import spokes.app.command.contract.ProgressLines;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.workspace.OpenWorkspace;
import spokes.app.workspace.Spreadsheets;
import spokes.exchange.ImportJson;
import spokes.exchange.ImportOptions;
import spokes.model.Edit;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.reading.SheetSummary;
import spokes.model.review.ImportReview;

/** Imports spreadsheets: all files of one call are one transaction. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports spreadsheets; with a rejected row it changes nothing, unless --skip-bad.")
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Spreadsheets: .csv, .xlsx, .xls or .ods.")
    private List<Path> files = List.of();

    @Option(names = "--as", paramLabel = "SHEET", description = "What the files are, as orders; else it is recognized.")
    private @Nullable String as;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The one sheet of a workbook to read, also a hidden one.")
    private @Nullable String sheet;

    @Option(
            names = "--map",
            paramLabel = "'THEIR HEADER=canonical'",
            description = "What a column is called here; may be repeated.")
    private List<String> mappings = List.of();

    @Option(names = "--skip-bad", description = "Store the good rows, also if others are rejected.")
    private boolean skipBad;

    @Option(names = "--dry-run", description = "Say what would happen and change nothing.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        ImportOptions options = new ImportOptions(
                Optional.ofNullable(as), Optional.ofNullable(sheet), mapping(), LocalDate.now(ZoneId.systemDefault()));
        files.stream().filter(file -> !Files.isRegularFile(file)).findFirst().ifPresent(file -> {
            throw wrongUse("there is no file " + file);
        });
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            Progress progress = new ProgressLines(spec.commandLine().getErr());
            ImportReview review = review(open, options, progress);
            boolean stores = !dryRun
                    && (skipBad || !review.hasErrors())
                    && !review.changes().isEmpty();
            if (stores) {
                open.append(new Edit("import " + names(), review.changes()), progress);
            }
            tell(review);
            return (review.hasErrors() ? ExitCode.REFUSED : ExitCode.DONE).code();
        }
    }

    private ImportReview review(OpenWorkspace open, ImportOptions options, Progress progress) throws IOException {
        try {
            return new Spreadsheets().review(open.workspace(), files, options, progress);
        } catch (Refused e) {
            throw wrongUse(e.reason());
        }
    }

    private Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (String text : mappings) {
            int equals = text.lastIndexOf('=');
            if (equals < 1 || equals == text.length() - 1) {
                throw wrongUse("--map wants 'THEIR HEADER=canonical', not '%s'".formatted(text));
            }
            mapping.put(text.substring(0, equals), text.substring(equals + 1).strip());
        }
        return mapping;
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private String names() {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    private void tell(ImportReview review) {
        PrintWriter out = spec.commandLine().getOut();
        if (format.isJson()) {
            out.println(ImportJson.of(review));
        } else {
            review.sheets().forEach(summary -> out.println(line(summary)));
            PrintWriter err = spec.commandLine().getErr();
            review.issues().forEach(issue -> err.println(IssueText.line(issue)));
            if (review.hasErrors() && !skipBad) {
                err.println("spokes: rows were rejected, so nothing was changed; mend them, or use --skip-bad");
            }
            err.flush();
        }
        out.flush();
    }

    private static String line(SheetSummary s) {
        String where = s.sheet().isEmpty() ? s.file() : s.file() + " " + s.sheet();
        return "%s: %s, %d rows = %d stored (%d repaired) + %d merged + %d rejected"
                .formatted(where, s.kind(), s.rows(), s.stored(), s.repaired(), s.merged(), s.rejected());
    }
}
