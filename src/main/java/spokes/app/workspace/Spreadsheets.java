package spokes.app.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import spokes.exchange.ImportOptions;
import spokes.exchange.Importer;
import spokes.exchange.IssueFile;
import spokes.exchange.RowFinder;
import spokes.geo.Gazetteer;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.WrittenForm;
import spokes.model.review.ImportChoices;
import spokes.model.review.ImportReview;
import spokes.model.review.RawLine;
import spokes.ui.Intake;

/** Files in: the importer with the shipped gazetteer. */
public final class Spreadsheets implements Intake {

    private final PastedFiles pasted = new PastedFiles();

    @Override
    public List<Path> listSpreadsheets(List<Path> filesAndFolders) throws IOException {
        return SpreadsheetFolders.list(filesAndFolders);
    }

    @Override
    public Path keepPasted(String text) throws IOException {
        return pasted.keep(text);
    }

    @Override
    public ImportReview review(Workspace workspace, List<Path> files, ImportChoices choices, Progress progress)
            throws IOException {
        try {
            return review(workspace, files, options(choices), progress);
        } catch (Refused e) {
            throw new IllegalStateException("options were refused where none were given", e);
        }
    }

    /** Reads spreadsheets as the planner says; refuses options that name what is not there. */
    public ImportReview review(Workspace workspace, List<Path> files, ImportOptions options, Progress progress)
            throws IOException, Refused {
        return new Importer(Gazetteer.shipped()).review(workspace, files, options, progress);
    }

    private static ImportOptions options(ImportChoices choices) {
        return ImportOptions.choosing(choices, LocalDate.now(ZoneId.systemDefault()));
    }

    @Override
    public List<RawLine> findRows(List<Path> files, ImportIssue.Cell where, WrittenForm form) throws IOException {
        for (Path file : files) {
            if (file.endsWith(where.file())) {
                return RowFinder.find(file, where.sheet(), where.row(), form);
            }
        }
        return List.of();
    }

    @Override
    public void saveIssues(List<ImportIssue> issues, Path file) throws IOException {
        IssueFile.write(issues, file);
    }

    @Override
    public List<Path> saveLeftOut(
            Workspace workspace, List<Path> files, ImportChoices choices, Path folder, Progress progress)
            throws IOException {
        try {
            return new Importer(Gazetteer.shipped()).saveLeftOut(workspace, files, options(choices), folder, progress);
        } catch (Refused e) {
            throw new IllegalStateException("options were refused where none were given", e);
        }
    }

    /**
     * Fills an empty workspace with the sample's spreadsheets; nothing of that can be undone.
     *
     * @throws Refused if a row of them is rejected
     */
    public void fillWithSample(OpenWorkspace into, Progress progress) throws IOException, Refused {
        try (SampleFiles sample = new SampleFiles()) {
            ImportReview review = review(into.workspace(), sample.files(), ImportChoices.NONE, progress);
            if (review.hasErrors()) {
                throw new Refused("the sample does not fit into %s: %s".formatted(into.path(), review.issues()));
            }
            into.begin(review.changes());
        }
    }

    /** Whether the workspace is the sample: importing its spreadsheets again would change nothing. */
    public boolean isSample(OpenWorkspace open) throws IOException {
        try (SampleFiles sample = new SampleFiles()) {
            return review(open.workspace(), sample.files(), ImportChoices.NONE, Progress.UNWATCHED)
                    .changes()
                    .isEmpty();
        }
    }
}
