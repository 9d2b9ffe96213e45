package spokes.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import spokes.engine.JudgedPlan;
import spokes.engine.result.CostLine;
import spokes.geo.Outlines;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.session.ChangeRows;
import spokes.session.ChangeSetting;
import spokes.session.MakeScenario;
import spokes.session.Session;
import spokes.ui.ForecastWorld;
import spokes.ui.MemoryJournal;
import spokes.ui.SmallWorld;

/** The report is one document that says what the engine says, adds up, and trusts nothing that it is told. */
@SuppressWarnings("NullAway.Init") // set before all tests
class PlanReportTest {
    private static final Outlines OUTLINES = Outlines.shipped();
    private static JudgedPlan plan;
    private static Findings findings;
    private static String html;
    private static Document page;

    @BeforeAll
    static void write() throws Exception {
        plan = JudgedPlan.of(hostile(ForecastWorld.workspace()));
        findings = Findings.of(new Subject("Fit & <Firm>", "", plan, plan, Optional.empty()), Progress.UNWATCHED);
        html = new PlanReport(findings, OUTLINES, Locale.US).html();
        page = parse(html);
    }

    /** With a center whose name would run in a browser, and paid freight. */
    private static Workspace hostile(Workspace workspace) {
        Row reno = workspace.table(Sheet.CENTERS).rows().stream()
                .filter(row -> row.text("center").equals("RNO"))
                .findFirst()
                .orElseThrow();
        List<RowChange> changes = new ArrayList<>();
        changes.add(RowChange.changed(reno, reno.with("name", "<script>alert('Reno & \"Co\"')</script>")));
        return workspace.with(changes);
    }

    private static Document parse(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> all(String tag) {
        NodeList found = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<List<String>> rows(String head) {
        Element title = all("h2").stream()
                .filter(h -> h.getTextContent().startsWith(head))
                .findFirst()
                .orElseThrow();
        Node at = title.getNextSibling();
        while (!(at instanceof Element table && table.getTagName().equals("table"))) {
            at = Objects.requireNonNull(at).getNextSibling();
        }
        List<List<String>> rows = new ArrayList<>();
        NodeList found = ((Element) at).getElementsByTagName("tr");
        for (int i = 1; i < found.getLength(); i++) {
            NodeList cells = ((Element) found.item(i)).getElementsByTagName("td");
            List<String> row = new ArrayList<>();
            for (int c = 0; c < cells.getLength(); c++) {
                row.add(cells.item(c).getTextContent());
            }
            rows.add(row);
        }
        return rows;
    }

    private static double money(String shown) {
        return Double.parseDouble(shown.replace('\u2212', '-').replaceAll("[$,+]", ""));
    }

    @Test
    void itNeedsNoNetworkNoScriptAndNoOtherFile() {
        assertThat(all("script")).isEmpty();
        assertThat(all("link")).isEmpty();
        assertThat(all("img")).isEmpty();
        assertThat(html.replace("http://www.w3.org/", "")).doesNotContain("http:", "https:", "url(", "@import");
    }

    @Test
    void namesAreWordsWhateverTheyHold() {
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(all("h1").getFirst().getTextContent()).isEqualTo("Plan for approval: Fit & <Firm>");
        assertThat(page.getDocumentElement().getTextContent()).contains("<script>alert('Reno & \"Co\"')</script>");
    }

    @Test
    void everyCostLineIsThereAndTheyAddUpInEveryColumn() {
        List<List<String>> rows = rows("What it costs");
        assertThat(rows).hasSize(CostLine.values().length + 1);
        for (int column = 1; column <= 5; column++) {
            int c = column;
            double sum = rows.subList(0, rows.size() - 1).stream()
                    .mapToDouble(row -> money(row.get(c)))
                    .sum();
            assertThat(money(rows.getLast().get(c))).isCloseTo(sum, within(CostLine.values().length * 0.5));
        }
        assertThat(money(rows.getLast().get(1)))
                .isEqualTo(Math.rint(plan.evaluation().costs().total()));
        assertThat(money(rows.getLast().get(4)))
                .isEqualTo(Math.rint(findings.oneCenter().other().costs().total()));
    }

    @Test
    void theDecisionNamesWhatIsToBeMoved() {
        assertThat(plan.listShipments()).isNotEmpty();
        double units = plan.listShipments().stream()
                .mapToDouble(s -> s.packing().units())
                .sum();
        assertThat(all("p").stream()
                        .filter(p -> p.getAttribute("class").equals("decision"))
                        .findFirst()
                        .orElseThrow()
                        .getTextContent())
                .startsWith("Approve ")
                .contains("%,.0f units".formatted(units));
        List<List<String>> rows = rows("Transfers to make");
        assertThat(rows).hasSize(plan.listShipments().size() + 1);
        assertThat(money(rows.getLast().getLast()))
                .isCloseTo(plan.evaluation().costs().get(CostLine.TRANSFERS), within(0.5));
    }

    @Test
    void theDecisionNamesWhatAcceptedProposalsChanged() throws Refused {
        Session session = new Session(ForecastWorld.workspace(), new MemoryJournal(), List.of(), List.of());
        Row stock = session.state().base().table(Sheet.STOCK).rows().iterator().next();
        session.perform(ChangeRows.decided(
                "place", List.of(RowChange.changed(stock, stock.with("on_hand", stock.number("on_hand") + 40)))));
        JudgedPlan placed = session.state().judged();
        Findings found = Findings.of(new Subject("Fit", "", placed, placed, Optional.empty()), Progress.UNWATCHED);

        assertThat(new PlanReport(found, OUTLINES, Locale.US).html())
                .contains(
                        "the proposals that the plan took: one stock level, no inbound shipment and no center are other"
                                + " than today.")
                .contains("Against today. ");
    }

    @Test
    void theMapShowsEveryOpenCenterAndEveryAreaThatAsksForSomething() {
        String drawing = html.substring(html.indexOf("<svg"), html.indexOf("</svg>"));
        plan.workspace().centers().stream()
                .filter(center ->
                        center.status() == Center.Status.OPEN && !center.code().equals("RNO"))
                .forEach(center ->
                        assertThat(drawing).contains(">" + center.name().split(",", 2)[0] + "</text>"));
        long asking =
                plan.listAreas().stream().filter(area -> area.demandUnits() > 0).count();
        assertThat(drawing.split("<circle", -1)).hasSize((int) asking + 1);
        assertThat(drawing).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void theProofSaysWhatWasReplayed() {
        int orders = findings.replay().orElseThrow().orders().orders();
        assertThat(page.getDocumentElement().getTextContent())
                .contains("%d orders of May 21, 2026 to Jul 12, 2026".formatted(orders))
                .contains("The orders do not say what was paid for freight");
    }

    @Test
    void everyAssumptionHasItsValueAndWhoSaysSo() {
        List<List<String>> rows = rows("What it rests on");
        assertThat(rows).hasSize(findings.verdict().assumptions().size());
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("1.15", "Spokes model section 2", "2026-11"));
    }

    @Test
    void aScenarioSaysWhatItChanges() throws Refused {
        Session session = new Session(plan, new MemoryJournal(), List.of(), List.of());
        session.perform(new MakeScenario("Days count", "", "", SmallWorld.PLAN_DATE));
        session.perform(new ChangeSetting("value_of_a_day", "3"));
        var sight = session.state().sight();
        var subject = new Subject("Sample", sight.scenario(), sight.base(), sight.judged(), Optional.empty());
        String told = new PlanReport(Findings.of(subject, Progress.UNWATCHED), OUTLINES, Locale.GERMANY).html();

        assertThat(told)
                .contains("Plan for approval: Sample, scenario Days count", "@page { size: A4; }")
                .contains("Approve the scenario Days count with ")
                .contains("<td>Settings</td>", "<td>value_of_a_day</td>");
        assertThat(html).contains("@page { size: letter; }");
    }

    @Test
    void withoutAnOpenCenterThereIsNoReport() {
        JudgedPlan empty = JudgedPlan.of(SmallWorld.empty());
        assertThatThrownBy(
                        () -> Findings.of(new Subject("Empty", "", empty, empty, Optional.empty()), Progress.UNWATCHED))
                .isInstanceOf(Refused.class);
    }

    @Test
    void thePageToSignSaysWhatTheBestOneCenterWouldDoToo() throws Exception {
        String best = findings.oneCenter().reference().center();
        String other = findings.verdict().openCenters().stream()
                .filter(center -> !center.equals(best))
                .findFirst()
                .orElseThrow();
        Findings against = Findings.of(new Subject("Firm", "", plan, plan, Optional.of(other)), Progress.UNWATCHED);
        assertThat(findings.bestCenter()).isEmpty();
        assertThat(against.bestCenter().orElseThrow().reference().center()).isEqualTo(best);
        String text = new PlanReport(against, OUTLINES, Locale.US).html();
        assertThat(text.substring(text.indexOf("class=\"approval\""), text.indexOf("class=\"tiles\"")))
                .contains("Against one center. ", "Against the best one center. ");
    }
}
