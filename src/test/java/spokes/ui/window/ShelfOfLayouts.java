package spokes.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.model.Progress;
import spokes.model.export.ExportLayout;
import spokes.model.export.ExportTable;
import spokes.ui.Layouts;

/** Layouts kept for as long as a test runs. */
final class ShelfOfLayouts implements Layouts {
    private final List<String> lines;
    List<ExportLayout> kept = List.of();
    Optional<IOException> failure = Optional.empty();

    ShelfOfLayouts(List<String> lines) {
        this.lines = lines;
    }

    @Override
    public List<ExportLayout> list() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        return kept;
    }

    @Override
    public void keep(List<ExportLayout> layouts) {
        kept = layouts;
    }

    @Override
    public List<ExportTable> listTables() {
        return List.of(new ExportTable("transfers", List.of("sku", "units")));
    }

    @Override
    public ExportLayout readTemplate(Path template) {
        return kept.getFirst();
    }

    @Override
    public List<List<String>> preview(JudgedPlan plan, ExportLayout layout, int rows) {
        return List.of();
    }

    @Override
    public Path fill(JudgedPlan plan, ExportLayout layout, Path file, Progress progress) {
        lines.add("fill " + layout.name() + " in " + file);
        return file;
    }
}
