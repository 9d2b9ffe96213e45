package spokes.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A planner who closes every chooser without choosing; a test says otherwise where it needs a file. */
public interface NothingChosen extends Choosers {
    @Override
    default List<Path> chooseSpreadsheets() {
        return List.of();
    }

    @Override
    default Optional<Path> chooseExportFolder() {
        return Optional.empty();
    }

    @Override
    default Optional<Path> chooseLeftOutFolder() {
        return Optional.empty();
    }

    @Override
    default Optional<Path> chooseNewExport(String name) {
        return Optional.empty();
    }

    @Override
    default Optional<Path> chooseTemplate() {
        return Optional.empty();
    }

    @Override
    default Optional<Path> chooseNewCsv(String name) {
        return Optional.empty();
    }

    @Override
    default Optional<Path> chooseWorkspace() {
        return Optional.empty();
    }

    @Override
    default Optional<Path> chooseNewWorkspace() {
        return Optional.empty();
    }
}
