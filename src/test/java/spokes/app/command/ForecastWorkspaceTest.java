package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.app.workspace.OpenWorkspace;
import spokes.model.Step;
import spokes.store.WorkspaceStore;

/** The command {@code forecast} on a workspace, as a planner or a program calls it. */
class ForecastWorkspaceTest {
    private static final LocalDate LAST = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Bolts sell 20 a week and grow, nuts sold once in a while and end; a center serves both areas. */
    private void importOrders() throws IOException {
        Random random = new Random(1);
        StringBuilder orders = new StringBuilder("order_id,order_date,sku,quantity,area\n");
        for (int day = 0; day < 400; day++) {
            LocalDate date = LAST.minusDays(day);
            orders.append("B%d,%s,bolt,%d,%s%n".formatted(day, date, 1 + random.nextInt(5), day % 3 == 0 ? "X" : "Y"));
            if (day > 200 && day % 4 == 0) {
                orders.append("N%d,%s,nut,2,X%n".formatted(day, date));
            }
        }
        String lanes = "center,area,cost_per_unit,transit_days\nnear,X,1,1\nnear,Y,2,2\n";
        assertThat(run(
                        "import",
                        "-w",
                        workspace(),
                        file("centers.csv", "center,status\nnear,open\n"),
                        file("lanes.csv", lanes),
                        file("orders.csv", orders.toString())))
                .isZero();
        clear();
    }

    @Test
    void aForecastIsStoredAndIsTheDemandFromThenOn() throws IOException {
        importOrders();
        double before = demanded();

        assertThat(forecast("--weeks", "13")).isZero();

        assertThat(out.toString())
                .startsWith(
                        "Demand of 13 weeks from Mar 2, 2026 is forecast from 449 order lines in 57 weeks until Mar 1,"
                                + " 2026.")
                .contains("It is stored, and the plan's demand from now on.")
                .contains("weeks held back")
                .containsPattern("(?m)^This forecast +\\d")
                .contains("Seasonal naive")
                .containsPattern(
                        "(?m)^Products by how they sell\\R +Products\\RSmooth +1\\REnded +1$|^Ended +1\\RSmooth +1$")
                .containsPattern("(?m)^Sells no longer: forecast 0 +1$");
        try (WorkspaceStore store = WorkspaceStore.open(Path.of(workspace()))) {
            assertThat(store.undoable()).last().extracting(Step::label).isEqualTo("forecast of 13 weeks");
        }
        clear();
        assertThat(demanded()).isNotEqualTo(before).isCloseTo(91 * 3, within(60.0));
    }

    @Test
    void jsonHasEveryProductAndWeekAndNoNumberThatIsNone() throws IOException {
        importOrders();
        assertThat(forecast("--weeks", "4", "--format", "json")).isZero();

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/plan_date").asText()).isEqualTo("2026-03-02");
        assertThat(json.at("/weeks").asInt()).isEqualTo(13); // those of the horizon
        assertThat(json.at("/used").asBoolean()).isTrue();
        assertThat(json.at("/overall/forecast/wape").asDouble()).isBetween(0.05, 0.6);
        assertThat(json.at("/kinds/ended").asInt()).isEqualTo(1);
        assertThat(json.at("/products")).hasSize(2);
        assertThat(json.at("/products/0/sku").asText()).isEqualTo("bolt");
        assertThat(json.at("/products/0/rates")).hasSize(13);
        assertThat(json.at("/products/0/rates/12/units_per_day").asDouble()).isBetween(1.0, 5.0);
        assertThat(json.at("/products/1/wape").isNull()).isTrue(); // nothing was asked for to be wrong about
        assertThat(out.toString()).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void outHasTheDemandInUseByProductAndWeek() throws IOException {
        importOrders();
        Path place = folder.resolve("answers");
        assertThat(forecast("--weeks", "13", "--out", place.toString())).isZero();

        List<String> lines = Files.readAllLines(place.resolve("forecast.csv"));
        assertThat(lines.getFirst())
                .isEqualTo("client,sku,week,units_per_day,lo80,hi80,lo95,hi95,statistical_units_per_day,method");
        assertThat(lines).hasSize(1 + 2 * 13);
        String[] first = lines.get(1).split(",", 10);
        assertThat(first[1]).isEqualTo("bolt");
        assertThat(Double.parseDouble(first[3])).isCloseTo(Double.parseDouble(first[8]), within(1e-9));
        assertThat(Double.parseDouble(first[4])).isLessThan(Double.parseDouble(first[5]));
    }

    @Test
    void anExportWithAForecastImportsToTheSameEvaluation() throws IOException {
        importOrders();
        assertThat(forecast("--weeks", "13")).isZero();
        Path place = folder.resolve("export");
        assertThat(run("export", "-w", workspace(), "--out", place.toString())).isZero();
        clear();
        String before = evaluation(workspace());
        String other = folder.resolve("other").toString();
        try (var files = Files.list(place)) {
            List<String> words = new java.util.ArrayList<>(List.of("import", "-w", other));
            files.filter(Files::isRegularFile).map(Path::toString).forEach(words::add);
            assertThat(run(words.toArray(String[]::new))).isZero();
        }
        clear();
        assertThat(evaluation(other)).isEqualTo(before);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aDemandSheetGoesBeforeIt() throws IOException {
        importOrders();
        assertThat(run("import", "-w", workspace(), file("demand.csv", "area,sku,units_per_day\nX,bolt,1\n")))
                .isZero();
        clear();
        assertThat(forecast("--weeks", "13")).isZero();
        assertThat(out.toString())
                .contains("stored, but not used: there is a demand sheet, and it goes before the forecast");
        clear();
        assertThat(demanded()).isEqualTo(91);
    }

    @Test
    void withoutOrdersThereIsNothingToForecastFrom() {
        assertThat(forecast("--weeks", "13")).isEqualTo(3);
        assertThat(err.toString())
                .contains("there are no orders to forecast from: import order history, or a demand sheet");
    }

    @Test
    void oneOrderFillsNoWeek() throws IOException {
        String order = file("orders.csv", "order_id,order_date,sku,quantity,area\nO1,2026-02-25,bolt,1,X\n");
        assertThat(run("import", "-w", workspace(), order)).isZero();
        assertThat(forecast("--weeks", "13")).isEqualTo(3);
        assertThat(err.toString()).contains("there is no whole week of orders before 2026-02-26");
    }

    @Test
    void theSameForecastAgainIsNoStep() throws IOException {
        importOrders();
        assertThat(forecast("--weeks", "13")).isZero();
        assertThat(forecast("--weeks", "13")).isZero();
        try (WorkspaceStore store = WorkspaceStore.open(Path.of(workspace()))) {
            assertThat(store.undoable()).hasSize(2);
        }
        try (OpenWorkspace open = OpenWorkspace.open(Path.of(workspace()))) {
            assertThat(open.workspace().forecasts()).hasSize(2);
        }
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(run("forecast")).isEqualTo(2);
        assertThat(err.toString())
                .contains("forecast a workspace (-w W --weeks N) or a table (--series FILE --out FILE)");
        assertThat(forecast()).isEqualTo(2);
        assertThat(err.toString()).contains("-w wants --weeks N, the weeks to forecast");
        assertThat(forecast("--weeks", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--weeks wants 1 to 522, not 0");
    }

    private double demanded() throws IOException {
        double units = new ObjectMapper()
                .readTree(evaluation(workspace()))
                .at("/units_demanded")
                .asDouble();
        clear();
        return units;
    }

    private String evaluation(String workspace) {
        clear();
        assertThat(run("evaluate", "-w", workspace, "--format", "json")).isZero();
        return out.toString();
    }

    private int forecast(String... options) {
        List<String> words = new java.util.ArrayList<>(List.of("forecast", "-w", workspace()));
        words.addAll(List.of(options));
        return run(words.toArray(String[]::new));
    }

    private void clear() {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }

    private String workspace() {
        return folder.resolve("w").toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        return SpokesCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
