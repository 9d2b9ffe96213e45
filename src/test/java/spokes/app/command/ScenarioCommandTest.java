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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios from the command line: made, changed, compared, merged, exported and read again. */
class ScenarioCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void twoCenters() throws IOException {
        String centers = file("centers.csv", "center,name\nnear,Near\nfar,Far\n");
        String lanes = file("lanes.csv", "center,area,cost_per_unit,transit_days\nnear,X,0.50,1\nfar,X,2.10,4\n");
        String demand = file("demand.csv", "area,sku,units_per_day\nX,bolt,1\n");
        String stock = file("stock.csv", "center,sku,on_hand\nfar,bolt,50\n");
        String areas = file("areas.csv", "area\nX\n");
        String settings = file("settings.csv", "key,value\nplan_date,2026-03-02\nhorizon_days,28\n");
        assertThat(run("import", "-w", workspace(), areas, centers, lanes, demand, stock, settings))
                .isZero();
        out.getBuffer().setLength(0);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String workspace() {
        return folder.resolve("w").toString();
    }

    private int run(String... arguments) {
        return SpokesCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private JsonNode json(String... arguments) throws IOException {
        out.getBuffer().setLength(0);
        assertThat(run(Stream.concat(Stream.of(arguments), Stream.of("--format", "json"))
                        .toArray(String[]::new)))
                .isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    private double total(String... more) throws IOException {
        return json(Stream.concat(Stream.of("evaluate", "-w", workspace()), Stream.of(more))
                        .toArray(String[]::new))
                .at("/costs/total")
                .asDouble();
    }

    private void makeWithAMove() {
        assertThat(run("scenario", "make", "-w", workspace(), "two centers", "--note", "closer"))
                .isZero();
        assertThat(move("--scenario", "two centers")).isZero();
    }

    private int move(String... more) {
        return run(Stream.concat(
                        Stream.of("transfer", "-w", workspace(), "--sku", "bolt"),
                        Stream.concat(Stream.of("--from", "far", "--to", "near", "--units", "20"), Stream.of(more)))
                .toArray(String[]::new));
    }

    @Test
    void aMoveInAScenarioLeavesThePlanItself() throws IOException {
        double plan = total();
        makeWithAMove();

        assertThat(total()).isEqualTo(plan);
        assertThat(total("--scenario", "two centers")).isNotEqualTo(plan);
        JsonNode evaluated = json("evaluate", "-w", workspace(), "--scenario", "two centers");
        assertThat(evaluated.at("/today/costs/total").asDouble()).isEqualTo(plan);
    }

    @Test
    void aScenarioThatIsNotThereIsWrongUseAndThoseThatAreAreNamed() {
        makeWithAMove();

        assertThat(run("evaluate", "-w", workspace(), "--scenario", "three")).isEqualTo(2);
        assertThat(err.toString()).contains("no scenario three; there are two centers");
        assertThat(run("scenario", "delete", "-w", workspace(), "three")).isEqualTo(2);
        assertThat(run("scenario", "make", "-w", workspace(), "Two Centers")).isEqualTo(3);
        assertThat(err.toString()).contains("there is a scenario two centers already");
    }

    @Test
    void listSaysHowManyRowsDiffer() throws IOException {
        assertThat(run("scenario", "list", "-w", workspace())).isZero();
        assertThat(out.toString()).contains("no scenario yet");
        makeWithAMove();

        JsonNode listed = json("scenario", "list", "-w", workspace()).at("/scenarios/0");
        assertThat(listed.at("/scenario").asText()).isEqualTo("two centers");
        assertThat(listed.at("/note").asText()).isEqualTo("closer");
        assertThat(listed.at("/rows_that_differ").asInt()).isEqualTo(1);
    }

    @Test
    void compareShowsEveryFigureTheRowsAndTheAreas() throws IOException {
        makeWithAMove();
        JsonNode compared = json("scenario", "compare", "-w", workspace());

        assertThat(compared.at("/plans")).extracting(JsonNode::asText).containsExactly("plan", "two centers");
        JsonNode total = measure(compared, "total");
        assertThat(total.at("/values/0").asDouble()).isEqualTo(total());
        assertThat(total.at("/values/1").asDouble()).isEqualTo(total("--scenario", "two centers"));
        assertThat(measure(compared, "mean_days").at("/best/0").asInt()).isEqualTo(1);
        assertThat(compared.at("/changes/0/sheet").asText()).isEqualTo("transfers");
        assertThat(compared.at("/changes/0/row").asText()).isEqualTo("transfer_id=T-0001");
        JsonNode area = compared.at("/areas/0");
        assertThat(area.at("/area").asText()).isEqualTo("X");
        assertThat(area.at("/days").asDouble())
                .isCloseTo(measure(compared, "mean_days").at("/differences/1").asDouble(), within(1e-9));

        out.getBuffer().setLength(0);
        assertThat(run("scenario", "compare", "-w", workspace(), "two centers")).isZero();
        assertThat(out.toString()).contains("transfers + transfer_id=T-0001; sku=bolt; from=far; to=near; units=20");
    }

    @Test
    void aScenarioThatIsCalledPlanStandsBesideThePlan() throws IOException {
        makeWithAMove();
        assertThat(run("scenario", "rename", "-w", workspace(), "two centers", "plan"))
                .isZero();
        JsonNode compared = json("scenario", "compare", "-w", workspace());

        assertThat(compared.at("/plans")).extracting(JsonNode::asText).containsExactly("plan", "plan");
        JsonNode total = measure(compared, "total");
        assertThat(total.at("/values/0").asDouble()).isEqualTo(total());
        assertThat(total.at("/values/1").asDouble()).isEqualTo(total("--scenario", "plan"));
        assertThat(compared.at("/changes/0/sheet").asText()).isEqualTo("transfers");
    }

    private static JsonNode measure(JsonNode compared, String key) {
        for (JsonNode measure : compared.at("/measures")) {
            if (measure.at("/key").asText().equals(key)) {
                return measure;
            }
        }
        throw new AssertionError("no measure " + key);
    }

    @Test
    void mergingMakesItThePlan() throws IOException {
        makeWithAMove();
        double scenario = total("--scenario", "two centers");
        assertThat(run("scenario", "rename", "-w", workspace(), "two centers", "2"))
                .isZero();
        assertThat(run("scenario", "merge", "-w", workspace(), "2")).isZero();

        assertThat(total()).isEqualTo(scenario);
        assertThat(json("scenario", "list", "-w", workspace()).at("/scenarios")).isEmpty();
    }

    @Test
    void anExportBringsScenariosBackAndOneOfAScenarioIsAPlanOfItsOwn() throws IOException {
        makeWithAMove();
        assertThat(run("scenario", "make", "-w", workspace(), "copy", "--from", "two centers"))
                .isZero();
        String all = folder.resolve("all").toString();
        String one = folder.resolve("one").toString();
        double scenario = total("--scenario", "two centers");
        assertThat(run("export", "-w", workspace(), "--out", all)).isZero();
        assertThat(run("export", "-w", workspace(), "--out", one, "--scenario", "two centers"))
                .isZero();

        String again = folder.resolve("again").toString();
        importFolder(again, all);
        assertThat(json("evaluate", "-w", again, "--scenario", "copy")
                        .at("/costs/total")
                        .asDouble())
                .isEqualTo(scenario);
        assertThat(json("evaluate", "-w", again).at("/costs/total").asDouble()).isEqualTo(total());
        String alone = folder.resolve("alone").toString();
        importFolder(alone, one);
        assertThat(json("evaluate", "-w", alone).at("/costs/total").asDouble()).isEqualTo(scenario);
        assertThat(json("scenario", "list", "-w", alone).at("/scenarios")).isEmpty();
    }

    private void importFolder(String into, String from) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(from))) {
            String[] arguments = Stream.concat(
                            Stream.of("import", "-w", into),
                            files.filter(Files::isRegularFile).map(Path::toString))
                    .toArray(String[]::new);
            assertThat(run(arguments)).as(err::toString).isZero();
        }
    }

    @Test
    void rowsOfScenariosThatCannotBeReadAreTold() throws IOException {
        String scenarios = file("scenarios.csv", "scenario,note\nA,\n");
        String changes = file("scenario_changes.csv", """
            scenario,sheet,row,after
            A,stock,center=far; sku=bolt,center=far; sku=bolt; on_hand=ten
            A,shelves,center=far,
            A,stock,center=far; sku=bolt,center=near; sku=bolt; on_hand=1
            B,stock,center=far; sku=bolt,
            """);

        assertThat(run("import", "-w", workspace(), scenarios, changes)).isEqualTo(3);
        assertThat(List.of(out.toString(), err.toString()).toString())
                .contains("column on_hand: “ten” cannot be read")
                .contains("there is no sheet “shelves”")
                .contains("its row is another than the one it is of")
                .contains("there is no scenario “B”");
    }

    @Test
    void rowsThatNoSheetWouldTakeAreLeftOutOfScenariosToo() throws IOException {
        String scenarios = file("scenarios.csv", "scenario,note\nbad,\n");
        String changes = file("scenario_changes.csv", """
            scenario,sheet,row,after
            bad,centers,center=far,center=far; status=shut
            bad,stock,center=far; sku=bolt,center=far; sku=bolt; on_hand=-5
            bad,stock,center=near; sku=bolt,center=near; sku=bolt; on_hand=1e13
            bad,inbound,reference=1; center=far; sku=bolt,reference=1; center=far; sku=bolt; units=5
            bad,adjustments,adjustment=A,adjustment=A; kind=scale; factor=-1
            bad,settings,key=horizon_days,key=horizon_days; value=soon
            bad,demand,area=X; sku=bolt,area=X; sku=bolt; units_per_day=2
            """);

        assertThat(run("import", "-w", workspace(), scenarios, changes)).isEqualTo(3);
        assertThat(List.of(out.toString(), err.toString()).toString())
                .contains("column status: “shut” is none of")
                .contains("column on_hand: “-5” is too small: at least 0")
                .contains("column on_hand: “10000000000000” is too large")
                .contains("column arrival_date: every row of inbound needs it")
                .contains("6 rejected");
        assertThat(run("import", "-w", workspace(), "--skip-bad", scenarios, changes))
                .isLessThanOrEqualTo(3);
        assertThat(total("--scenario", "bad")).isNotEqualTo(total());
        assertThat(run("scenario", "compare", "-w", workspace())).isZero();
    }

    @Test
    void aRowThatIsWrittenInAnotherWayIsTheSameRow() throws IOException {
        makeWithAMove();
        String once = file("scenario_changes.csv", """
            scenario,sheet,row,after
            two centers,settings,key=capital_rate,key=capital_rate; value=0.4
            two centers,stock,center=far; sku=bolt,center=far; sku=bolt; on_hand=60
            """);
        String again = file("more_scenario_changes.csv", """
            scenario,sheet,row,after
            two centers,Settings,key=capital_rate,value=0.5; key=capital_rate
            two centers,STOCK,sku=bolt;center=far,sku=bolt;on_hand=70.0;center=far
            """);
        assertThat(run("import", "-w", workspace(), once)).isZero();
        assertThat(run("import", "-w", workspace(), again)).isZero();

        JsonNode changes = json("scenario", "compare", "-w", workspace()).at("/changes");
        assertThat(changes)
                .extracting(change -> change.at("/after").asText())
                .filteredOn(after -> !after.startsWith("transfer_id"))
                .containsExactlyInAnyOrder("key=capital_rate; value=0.5", "center=far; sku=bolt; on_hand=70");
        assertThat(json("scenario", "list", "-w", workspace())
                        .at("/scenarios/0/rows_that_differ")
                        .asInt())
                .isEqualTo(3);
    }
}
