package spokes.report;

import java.time.LocalDate;
import java.util.Locale;
import spokes.geo.Outlines;
import spokes.model.Workspace;
import spokes.report.page.Html;
import spokes.ui.Figures;

/** Writes the report of a plan as one HTML document that needs nothing else: no network, no scripts, no further files. */
public final class PlanReport {
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
        return Document.of(title(), body, locale);
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
}
