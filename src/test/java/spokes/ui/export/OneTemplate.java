package spokes.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import spokes.ui.Choosers;

/** Chooses the template that a test hands over, and nothing else. */
record OneTemplate(AtomicReference<Optional<Path>> template) implements Choosers {
    @Override
    public List<Path> chooseSpreadsheets() {
        return List.of();
    }

    @Override
    public Optional<Path> chooseExportFolder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseLeftOutFolder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseNewCsv(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseNewExport(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseTemplate() {
        return template.get();
    }

    @Override
    public Optional<Path> chooseWorkspace() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseNewWorkspace() {
        return Optional.empty();
    }
}
