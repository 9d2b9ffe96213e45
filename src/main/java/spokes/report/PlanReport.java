package spokes.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import spokes.geo.Outlines;
import spokes.model.Workspace;
import spokes.report.page.Html;
import spokes.ui.Figures;

/** Writes the report of a plan as one HTML document that needs nothing else: no network, no scripts, no further files. */
public final class PlanReport {
    /** Countries whose paper is Letter (Unicode CLDR, supplemental data, paper size). */
    private static final Set<String> LETTER =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final Findings findings;
    private final Outlines outlines;
    private final Locale locale;
    private final Wording words;

    /**
     * A report.
     *
     * @param locale decides how numbers are written and how large the paper is
     */
    public PlanReport(Findings findings, Outlines outlines, Locale locale) {
        this.findings = findings;
        this.outlines = outlines;
        this.locale = locale;
        Workspace workspace = findings.plan().workspace();
        words = new Wording(workspace, new Figures(locale, workspace.settings().text("currency")));
    }

    /** The whole document. */
    public String html() {
        Html body = new Html();
        head(body);
        new Approval(findings, words, outlines).writeTo(body);
        new Numbers(findings, words).writeTo(body);
        new VerdictPart(findings, words).writeTo(body);
        new TransferPart(findings, words).writeTo(body);
        new RiskPart(findings, words).writeTo(body);
        new ProofPart(findings, words).writeTo(body);
        new AssumptionPart(findings, words).writeTo(body);
        return """
            <!DOCTYPE html>
            <html lang="en" xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="UTF-8"/>
            <title>%s</title>
            <style>
            @page { size: %s; }
            %s</style></head><body>
            %s</body></html>
            """.formatted(Html.escape(title()), LETTER.contains(locale.getCountry()) ? "letter" : "A4", css(), body);
    }

    private String title() {
        String scenario = findings.subject().scenario();
        return scenario.isEmpty()
                ? words.get("title", findings.subject().workspace())
                : words.get("title.scenario", findings.subject().workspace(), scenario);
    }

    private void head(Html html) {
        LocalDate start = findings.plan().workspace().settings().planDate();
        int days = findings.plan().evaluation().horizonDays();
        html.open("header", "").add("h1", "", title());
        html.add(
                "p",
                "muted",
                words.get(
                        "period",
                        words.figures().date(start),
                        words.figures().date(start.plusDays(days - 1L)),
                        days,
                        findings.verdict().openCenters().size()));
        html.close();
    }

    private static String css() {
        try (InputStream file = PlanReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(file, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped report.css", e);
        }
    }
}
