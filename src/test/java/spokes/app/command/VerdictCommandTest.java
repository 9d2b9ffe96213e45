package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code verdict} as a planner or a program calls it. */
class VerdictCommandTest {
    private static final String CENTERS = "center,name,fixed_cost_per_month\neast,East,100\nwest,West,700\n";
    private static final String AREAS = "area\n100\n900\n";
    private static final String LANES = """
        center,area,cost_per_parcel,transit_days
        east,100,1,1
        east,900,4,4
        west,100,4,4
        west,900,1,1
        """;
    private static final String DEMAND = "area,sku,units_per_day\n100,bolt,10\n900,bolt,5\n";
    private static final String STOCK = "center,sku,on_hand\neast,bolt,300\nwest,bolt,150\n";
    private static final String SETTINGS = "key,value\nplan_date,2026-03-02\nhorizon_days,30\n";

    @TempDir
    private Path folder;

    private Terminal terminal = new Terminal(Path.of("not yet"));

    @BeforeEach
    void importAll() throws IOException {
        terminal = new Terminal(folder);
        terminal.imports(
                "centers.csv", CENTERS,
                "areas.csv", AREAS,
                "lanes.csv", LANES,
                "demand.csv", DEMAND,
                "stock.csv", STOCK,
                "settings.csv", SETTINGS);
    }

    @Test
    void peopleReadTheAnswerFirstAndThenBothSides() {
        assertThat(terminal.run("verdict", "-w", terminal.workspace()))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out())
                .startsWith(
                        "One center is enough: the plan costs $240 more than all stock in East, and what more centers"
                                + " would save on 1 of 1 products, ")
                .contains("No: the plan costs $240 more over 30 days than all stock in East, the best single center"
                        + " (24.0\u00a0%). Units arrive 1.00 business days sooner.")
                .contains("700 orders a month instead of 457")
                .contains("No rate factor from a twentieth to twentyfold turns it.")
                .contains("Middle Atlantic")
                .containsPattern("own_building_per_month +23000 +money/month +15,000 ft²");
    }

    @Test
    void programsReadTablesThatAddUp() throws IOException {
        assertThat(terminal.run("verdict", "-w", terminal.workspace(), "--baseline", "west", "--format", "json"))
                .as(terminal.err())
                .isZero();
        JsonNode root = new ObjectMapper().readTree(terminal.out());
        assertThat(root.at("/decisive/center").asText()).isEqualTo("west");
        assertThat(root.at("/answer").asText()).isEqualTo("better");
        for (JsonNode comparison : root.get("comparisons")) {
            double saved = comparison.get("saved").asDouble();
            for (String table : new String[] {"products", "weight_bands", "regions"}) {
                assertThat(StreamSupport.stream(comparison.get(table).spliterator(), false)
                                .mapToDouble(row -> row.get("saved").asDouble())
                                .sum())
                        .isCloseTo(saved, within(1e-9));
            }
        }
        assertThat(root.get("pooling")).hasSize(2);
        assertThat(root.at("/centers_deserved/2").asInt()).isEqualTo(1);
    }

    @Test
    void aScenarioOrCenterThatIsNotThereIsRefused() {
        assertThat(terminal.run("verdict", "-w", terminal.workspace(), "--baseline", "moon"))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("no open center moon; there are east, west");
        assertThat(terminal.run("verdict", "-w", terminal.workspace(), "--scenario", "S"))
                .isEqualTo(2);
    }

    @Test
    void aScenarioIsHeldAgainstThePlanAsItIsToday() throws IOException {
        String scenarios = terminal.file("scenarios.csv", "scenario,note\nmore,\n");
        String changes = terminal.file(
                "scenario_changes.csv",
                "scenario,sheet,row,after\n"
                        + "more,centers,center=east,center=east; name=East; fixed_cost_per_month=1100\n");
        assertThat(terminal.run("import", "-w", terminal.workspace(), scenarios, changes))
                .as(terminal.err())
                .isZero();
        terminal.clear();

        assertThat(terminal.run("verdict", "-w", terminal.workspace(), "--scenario", "more", "--format", "json"))
                .as(terminal.err())
                .isZero();
        JsonNode today = StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(terminal.out())
                                .get("comparisons")
                                .spliterator(),
                        false)
                .filter(node -> node.at("/reference/kind").asText().equals("today"))
                .findFirst()
                .orElseThrow();
        assertThat(today.get("plan_total").asDouble()
                        - today.get("reference_total").asDouble())
                .isCloseTo(1000, within(20.0));
    }

    @Test
    void theReportIsOneDocumentWithTheWorkbookBesideIt() throws IOException {
        Path document = folder.resolve("out/plan.html");
        Path workbook = folder.resolve("out/plan.xlsx");

        assertThat(terminal.run(
                        "report",
                        "-w",
                        terminal.workspace(),
                        "--out",
                        document.toString(),
                        "--xlsx",
                        workbook.toString(),
                        "--baseline",
                        "west"))
                .as(terminal.err())
                .isZero();

        assertThat(terminal.out().lines()).containsExactly(document.toString(), workbook.toString());
        assertThat(document).content().startsWith("<!DOCTYPE html>").contains("From All in West to the plan");
        assertThat(workbook).isNotEmptyFile();
        terminal.clear();
        assertThat(terminal.run("report", "-w", terminal.workspace(), "--out", document.toString(), "--scenario", "X"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("no scenario X");
        assertThat(terminal.run("report", "-w", terminal.workspace(), "--out", "plan.pdf"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("plan.pdf: the report is an HTML document", "name it .html");
    }
}
