package spokes.app.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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

    /** Why a report cannot be written to a file of this name; empty if it can. A browser prints it, also as PDF. */
    public static Optional<String> findProblem(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm")
                ? Optional.empty()
                : Optional.of(
                        "%s: the report is an HTML document, which a browser prints or saves as PDF; name it .html"
                                .formatted(file));
    }

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
        Optional<String> problem = findProblem(file);
        if (problem.isPresent()) {
            throw new Refused(problem.get());
        }
        Path written = write(subject, file, locale, progress);
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        Exporter.exportWorkbook(subject.plan(), file.resolveSibling(name + ".xlsx"), progress);
        return written;
    }
}
