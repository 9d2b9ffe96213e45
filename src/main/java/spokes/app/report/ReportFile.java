package spokes.app.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import spokes.exchange.export.Exporter;
import spokes.exchange.safe.TextFile;
import spokes.geo.Outlines;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.report.Findings;
import spokes.report.PlanReport;
import spokes.report.Subject;

/** Writes reports. */
public final class ReportFile {
    private ReportFile() {}

    /**
     * Works a report out and writes it; a file that was there stays as it is until this one is complete.
     *
     * @param locale decides how numbers are written and how large the paper is
     * @throws Refused if no center is open, or the center that was asked for is not
     */
    public static Path write(Subject subject, Path file, Locale locale, Progress progress) throws IOException, Refused {
        Findings findings = Findings.of(subject, progress);
        return TextFile.write(file, new PlanReport(findings, Outlines.shipped(), locale).html());
    }

    /** The same with all tables as a workbook beside it, under its name with another ending. */
    public static Path writeBoth(Subject subject, Path file, Locale locale, Progress progress)
            throws IOException, Refused {
        Path written = write(subject, file, locale, progress);
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        Exporter.exportWorkbook(subject.plan(), file.resolveSibling(name + ".xlsx"), progress);
        return written;
    }
}
