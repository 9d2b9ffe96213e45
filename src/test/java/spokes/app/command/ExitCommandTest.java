package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code exit} as a planner or a program calls it. */
class ExitCommandTest {
    private static final String CENTERS = """
        center,name,latitude,longitude
        east,East,40.5,-74.4
        west,West,39.5,-119.8
        """;
    private static final String AREAS = "area,latitude,longitude\nNY,40.7,-74\nCA,37,-121\n";
    private static final String PRODUCTS = "sku,weight_kg,unit_cost,price\nbolt,2,5,20\n";
    private static final String DEMAND = "area,sku,units_per_day\nNY,bolt,1\nCA,bolt,1\n";
    private static final String STOCK = "center,sku,on_hand\neast,bolt,40\nwest,bolt,60\n";
    private static final String SETTINGS = "key,value\nplan_date,2026-03-02\nhorizon_days,50\n";

    @TempDir
    private Path folder;

    private Terminal terminal = new Terminal(Path.of("not yet"));

    @BeforeEach
    void importAll() throws IOException {
        terminal = new Terminal(folder);
        run(
                "import",
                terminal.file("centers.csv", CENTERS),
                terminal.file("areas.csv", AREAS),
                terminal.file("products.csv", PRODUCTS),
                terminal.file("demand.csv", DEMAND),
                terminal.file("stock.csv", STOCK),
                terminal.file("settings.csv", SETTINGS));
    }

    private void run(String command, String... more) {
        terminal.clear();
        String[] words = new String[more.length + 3];
        words[0] = command;
        words[1] = "-w";
        words[2] = terminal.workspace();
        System.arraycopy(more, 0, words, 3, more.length);
        assertThat(terminal.run(words)).as(terminal.err()).isZero();
    }

    private JsonNode json(String command, String... more) throws IOException {
        run(command, more);
        return new ObjectMapper().readTree(terminal.out());
    }

    @Test
    void peopleReadWhatItCostsWhatMovesAndWhoWaits() {
        run("exit", "--center", "west", "--by", "2026-03-20");

        assertThat(terminal.out())
                .startsWith("Leaving West by Mar 20, 2026 costs ")
                .contains("are sold down until the trucks leave", "Orders come later in 1 of 2 areas", "bolt");
    }

    @Test
    void whatIsSoldOutByThenIsSaidWithoutZeros() throws IOException {
        terminal.imports("stock.csv", "center,sku,on_hand\neast,bolt,400\nwest,bolt,0\n");
        run("exit", "--center", "west", "--by", "2026-03-20");

        assertThat(terminal.out())
                .startsWith("Leaving West by Mar 20, 2026 costs nothing more over ")
                .contains("none has to move", "Orders come later in none of 2 areas", "Proposal less It stays")
                .doesNotContain("behind; no cost line", "No transfer pays", "$0 more");
    }

    @Test
    void whatIsAcceptedIsThePlanThatWasPromisedAndNothingIsDoneUnasked() throws IOException {
        JsonNode before = json("evaluate", "--format", "json");
        JsonNode study = json("exit", "--center", "west", "--by", "2026-03-20", "--format", "json");
        assertThat(json("evaluate", "--format", "json")).isEqualTo(before);

        run("exit", "--center", "west", "--by", "2026-03-20", "--accept");

        double total = json("evaluate", "--format", "json").at("/costs/total").doubleValue();
        assertThat(total).isCloseTo(study.at("/totals/proposal/costs/total").doubleValue(), within(1e-6));
        assertThat(total - before.at("/costs/total").doubleValue())
                .isCloseTo(study.at("/cost_more").doubleValue(), within(1e-6));
    }

    @Test
    void whatWasAcceptedOnceIsRefusedTheSecondTimeAndChangesNothing() throws IOException {
        run("exit", "--center", "west", "--by", "2026-03-20", "--accept");
        JsonNode once = json("evaluate", "--format", "json");

        assertThat(terminal.run(
                        "exit", "-w", terminal.workspace(), "--center", "west", "--by", "2026-03-20", "--accept"))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("west is out then by a step that was taken already; undo that");
        assertThat(json("evaluate", "--format", "json")).isEqualTo(once);
    }

    @Test
    void asAScenarioItLeavesThePlanAlone() throws IOException {
        JsonNode before = json("evaluate", "--format", "json");

        run("exit", "--center", "west", "--by", "2026-03-20", "--as-scenario", "without west");

        assertThat(json("evaluate", "--format", "json")).isEqualTo(before);
        assertThat(json("evaluate", "--scenario", "without west", "--format", "json")
                        .at("/costs/total"))
                .isNotEqualTo(before.at("/costs/total"));
    }

    @Test
    void aNameThatIsTakenIsRefusedBeforeTheWork() {
        run("exit", "--center", "west", "--by", "2026-03-20", "--as-scenario", "S");
        terminal.clear();
        assertThat(terminal.run(
                        "exit",
                        "-w",
                        terminal.workspace(),
                        "--center",
                        "west",
                        "--by",
                        "2026-03-20",
                        "--as-scenario",
                        "S"))
                .isEqualTo(3);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("there is a scenario S already");
    }

    @Test
    void aScenarioIsJudgedAndChangedInsteadOfThePlan() throws IOException {
        run("exit", "--center", "west", "--by", "2026-03-20", "--as-scenario", "without west");
        JsonNode before = json("evaluate", "--format", "json");
        double then = json("evaluate", "--scenario", "without west", "--format", "json")
                .at("/costs/total")
                .doubleValue();

        JsonNode again = json(
                "exit",
                "--center",
                "east",
                "--from",
                "2026-03-10",
                "--to",
                "2026-03-12",
                "--scenario",
                "without west",
                "--accept",
                "--format",
                "json");

        assertThat(again.at("/totals/stays/costs/total").doubleValue()).isCloseTo(then, within(1e-6));
        assertThat(json("evaluate", "--format", "json")).isEqualTo(before);
    }

    @Test
    void ofAScenarioItIsJudgedAndAcceptedInThat() throws IOException {
        run("whatif", "--demand", "+50%", "--as-scenario", "boom");
        JsonNode before = json("evaluate", "--format", "json");

        JsonNode study = json(
                "exit", "--scenario", "boom", "--center", "west", "--by", "2026-03-20", "--accept", "--format", "json");

        assertThat(json("evaluate", "--format", "json")).isEqualTo(before);
        assertThat(json("evaluate", "--scenario", "boom", "--format", "json")
                        .at("/costs/total")
                        .doubleValue())
                .isCloseTo(study.at("/totals/proposal/costs/total").doubleValue(), within(1e-6));
    }

    @Test
    void anOutageHasTwoDaysAndAnExitOne() {
        run("exit", "--center", "east", "--from", "2026-03-10", "--to", "2026-03-20");
        assertThat(terminal.out())
                .startsWith("If nothing is done, being without East from Mar 10, 2026 to Mar 20, 2026 costs $22 more");

        assertThat(terminal.run("exit", "-w", terminal.workspace(), "--center", "east", "--from", "2026-03-10"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("say --by for a center that is left, or --from and --to");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(terminal.run("exit", "-w", terminal.workspace(), "--center", "moon", "--by", "2026-03-20"))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("there is no center moon; there are ");
    }

    @Test
    void aDateThatIsNoneIsRefusedInWordsOfPeople() {
        assertThat(terminal.run("exit", "-w", terminal.workspace(), "--center", "east", "--by", "2026-13-45"))
                .isEqualTo(2);
        assertThat(terminal.err())
                .contains("“2026-13-45” is no date; write it as 2026-12-31")
                .doesNotContain("java.");
    }
}
