package spokes.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import spokes.engine.JudgedPlan;
import spokes.exchange.export.LayoutExport;
import spokes.exchange.layout.LayoutJson;
import spokes.exchange.layout.TemplateReader;
import spokes.exchange.safe.SafeFiles;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.export.ExportLayout;
import spokes.model.export.ExportTable;
import spokes.ui.Layouts;

/**
 * The layouts of this user, in a file of their own: a template belongs to a 3PL or a store platform, not to one plan, so
 * every workspace fills it, and the file can be handed to a colleague.
 *
 * @param file where they are kept; need not be there
 */
public record KeptLayouts(Path file) implements Layouts {

    @Override
    public List<ExportLayout> list() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return LayoutJson.read(Files.readString(file));
        } catch (IOException e) {
            throw new IOException("%s: %s; mend it, or move it away".formatted(file, e.getMessage()), e);
        }
    }

    @Override
    public void keep(List<ExportLayout> layouts) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (SafeFiles files = new SafeFiles()) {
            files.write(file, path -> Files.writeString(path, LayoutJson.write(layouts)));
            files.finish();
        }
    }

    @Override
    public List<ExportTable> listTables() {
        return LayoutExport.listTables();
    }

    @Override
    public ExportLayout readTemplate(Path template) throws IOException, Refused {
        return new TemplateReader().read(template);
    }

    @Override
    public List<List<String>> preview(JudgedPlan plan, ExportLayout layout, int rows) throws Refused {
        return new LayoutExport(plan, layout).preview(rows);
    }

    @Override
    public Path fill(JudgedPlan plan, ExportLayout layout, Path to, Progress progress) throws IOException, Refused {
        return new LayoutExport(plan, layout).fill(to, progress);
    }
}
