package spokes.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import spokes.model.Progress;
import spokes.model.Workspace;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.WrittenForm;
import spokes.model.review.ImportChoices;
import spokes.model.review.ImportReview;
import spokes.model.review.RawLine;
import spokes.ui.Intake;

/** Plays the intake, unless a test wants what is typed or pasted read in earnest. */
final class IntakeInEarnest implements Intake {
    private final Intake play;

    /** Reads text of the clipboard, if a test wants it read. */
    Optional<Intake> reader = Optional.empty();

    IntakeInEarnest(Intake play) {
        this.play = play;
    }

    @Override
    public List<Path> listSpreadsheets(List<Path> filesAndFolders) throws IOException {
        return play.listSpreadsheets(filesAndFolders);
    }

    @Override
    public Path keepPasted(String text) throws IOException {
        return reader.orElse(play).keepPasted(text);
    }

    @Override
    public ImportReview review(Workspace workspace, List<Path> files, ImportChoices choices, Progress progress)
            throws IOException {
        return reader.orElse(play).review(workspace, files, choices, progress);
    }

    @Override
    public List<RawLine> findRows(List<Path> files, ImportIssue.Cell where, WrittenForm form) throws IOException {
        return play.findRows(files, where, form);
    }

    @Override
    public void saveIssues(List<ImportIssue> issues, Path file) throws IOException {
        play.saveIssues(issues, file);
    }

    @Override
    public List<Path> saveLeftOut(
            Workspace workspace, List<Path> files, ImportChoices choices, Path folder, Progress progress)
            throws IOException {
        return play.saveLeftOut(workspace, files, choices, folder, progress);
    }
}
