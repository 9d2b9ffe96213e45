package spokes.app.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import spokes.engine.JudgedPlan;
import spokes.exchange.export.Exporter;
import spokes.model.Progress;
import spokes.model.export.CsvProfile;
import spokes.ui.Exports;

/**
 * Files out, for readers who write numbers like this locale.
 *
 * @param locale decides what the profile for Excel puts between cells and before decimals
 */
public record PlanFiles(Locale locale) implements Exports {

    @Override
    public List<Path> exportFolder(JudgedPlan plan, Path folder, CsvProfile profile, Progress progress)
            throws IOException {
        return Exporter.export(plan, folder, profile.style(locale), progress);
    }

    @Override
    public Path exportWorkbook(JudgedPlan plan, Path file, Progress progress) throws IOException {
        return Exporter.exportWorkbook(plan, file, progress);
    }

    @Override
    public Shipping exportShipments(JudgedPlan plan, Path folder, CsvProfile profile, Progress progress)
            throws IOException {
        List<Path> files = Exporter.exportShipments(plan, folder, profile.style(locale), progress);
        int notices = (int) files.stream().filter(Exporter::isInboundNotice).count();
        return new Shipping((files.size() - notices) / 2, notices);
    }
}
