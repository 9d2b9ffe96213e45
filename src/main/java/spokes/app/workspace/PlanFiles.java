package spokes.app.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import spokes.app.report.ReportFile;
import spokes.engine.JudgedPlan;
import spokes.exchange.export.Exporter;
import spokes.exchange.safe.RowFile;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.export.CsvProfile;
import spokes.report.Subject;
import spokes.session.Sight;
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
    public Path exportReport(String workspace, Sight sight, Path file, Progress progress) throws IOException, Refused {
        Subject subject = new Subject(workspace, sight.scenario(), sight.base(), sight.judged(), Optional.empty());
        return ReportFile.writeBoth(subject, file, locale, progress);
    }

    @Override
    public Shipping exportShipments(JudgedPlan plan, Path folder, CsvProfile profile, Progress progress)
            throws IOException {
        List<Path> files = Exporter.exportShipments(plan, folder, profile.style(locale), progress);
        int notices = (int) files.stream().filter(Exporter::isInboundNotice).count();
        return new Shipping((files.size() - notices) / 2, notices);
    }

    @Override
    public Path exportTable(List<String> headers, List<List<String>> rows, Path file) throws IOException {
        return RowFile.write(file, ',', headers, rows.stream());
    }
}
