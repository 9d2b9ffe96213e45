package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Transfers from the command line: proposed, written, accepted. */
class OptimizeTransfersTest {
    @TempDir
    private Path folder;

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void importWorld() throws IOException {
        terminal = new Terminal(folder);
        assertThat(terminal.run(
                        "import",
                        "-w",
                        terminal.workspace(),
                        terminal.file("centers.csv", "center\neast\nwest\n"),
                        terminal.file("products.csv", "client,sku,weight_kg\nACME,bolt,1\n"),
                        terminal.file("lanes.csv", "center,area,cost_per_unit\neast,X,9\nwest,X,1\n"),
                        terminal.file("areas.csv", "area\nX\n"),
                        terminal.file("demand.csv", "area,client,sku,units_per_day\nX,ACME,bolt,3\n"),
                        terminal.file("stock.csv", "center,client,sku,on_hand\neast,ACME,bolt,500\n"),
                        terminal.file("freight.csv", "from,to,mode,fixed,days\n*,*,van,100,3\n"),
                        terminal.file(
                                "settings.csv",
                                "key,value\nplan_date,2026-03-02\nhorizon_days,14\ndefault_mode,van\n")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "transfers, --centers=2",
        "transfers, --single-source",
        "transfers, --within-days=2",
        "transfers, --coverage=90",
        "transfers, --pin-open=east",
        "transfers, --pin-closed=east",
        "transfers, --budget=9",
        "transfers, --alternatives=3",
        "placement, --centers=2",
        "placement, --single-source",
        "placement, --pin-open=east",
        "placement, --pin-closed=east",
        "placement, --budget=9",
        "placement, --alternatives=3",
        "study, --alternatives=3"
    })
    void anOptionThatMeansNothingForTheGoalIsRefusedBeforeAWorkspaceIsOpened(String goal, String option) {
        assertThat(terminal.run("optimize", "-w", folder.resolve("none").toString(), "--goal", goal, option))
                .isEqualTo(2);
        assertThat(terminal.err()).contains(option.split("=")[0] + " is not for --goal " + goal);
    }

    @Test
    void anAcceptedProposalCostsWhatWasPromised() throws IOException {
        JsonNode before = terminal.json("evaluate", "-w", terminal.workspace(), "--format", "json");
        JsonNode proposal = terminal.json(
                "optimize", "-w", terminal.workspace(), "--goal", "transfers", "--accept", "--format", "json");
        JsonNode after = terminal.json("evaluate", "-w", terminal.workspace(), "--format", "json");

        assertThat(proposal.at("/goal").asText()).isEqualTo("transfers");
        assertThat(proposal.at("/objective").asDouble())
                .isEqualTo(after.at("/costs/total").asDouble())
                .isLessThan(before.at("/costs/total").asDouble() - 100);
        assertThat(proposal.at("/before").asDouble())
                .isEqualTo(before.at("/costs/total").asDouble())
                .isEqualTo(after.at("/today/costs/total").asDouble());
        JsonNode move = proposal.at("/moves/0");
        assertThat(move.at("/client").asText()).isEqualTo("ACME");
        assertThat(move.at("/from").asText()).isEqualTo("east");
        assertThat(move.at("/to").asText()).isEqualTo("west");
        assertThat(move.at("/units").asDouble()).isEqualTo(27); // 9 days are left when they are sellable
        assertThat(move.at("/freight").asDouble()).isEqualTo(100);
        assertThat(move.at("/payback_days").asDouble())
                .isLessThan(move.at("/lasts_days").asDouble());
        assertThat(terminal.err()).contains("better plan");
    }

    @Test
    void aProposalIsWrittenAsTransfersThatCanBeImported() throws IOException {
        String proposed = folder.resolve("out").toString();
        JsonNode proposal = terminal.json(
                "optimize", "-w", terminal.workspace(), "--goal", "transfers", "--out", proposed, "--format", "json");
        assertThat(terminal.run(
                        "import",
                        "-w",
                        terminal.workspace(),
                        folder.resolve("out/proposed_transfers.csv").toString(),
                        "--as",
                        "transfers"))
                .isZero();

        JsonNode after = terminal.json("evaluate", "-w", terminal.workspace(), "--format", "json");
        assertThat(after.at("/costs/total").asDouble())
                .isEqualTo(proposal.at("/objective").asDouble());
    }

    @Test
    void whatIsAcceptedInAScenarioStaysInIt() throws IOException {
        assertThat(terminal.run("scenario", "make", "-w", terminal.workspace(), "west"))
                .isZero();
        JsonNode before = terminal.json("evaluate", "-w", terminal.workspace(), "--format", "json");
        for (String goal : List.of("transfers", "placement")) {
            JsonNode proposal = terminal.json(inScenario("optimize", "--goal", goal, "--accept"));
            JsonNode there = terminal.json(inScenario("evaluate"));
            assertThat(there.at("/costs/total").asDouble())
                    .isEqualTo(proposal.at("/objective").asDouble())
                    .isLessThan(before.at("/costs/total").asDouble());
        }
        assertThat(terminal.run(inScenario("optimize", "--goal", "network", "--accept")))
                .isZero();
        JsonNode after = terminal.json("evaluate", "-w", terminal.workspace(), "--format", "json");

        assertThat(after.at("/costs")).isEqualTo(before.at("/costs"));
    }

    private String[] inScenario(String... words) {
        return Stream.concat(
                        Stream.of(words),
                        Stream.of("-w", terminal.workspace(), "--scenario", "west", "--format", "json"))
                .toArray(String[]::new);
    }

    @Test
    void aScenarioThatThereIsNotIsNamed() {
        assertThat(terminal.run(inScenario("optimize", "--goal", "network"))).isEqualTo(2);
        assertThat(terminal.err()).contains("no scenario west; there are no scenarios");
    }

    @Test
    void textGivesReasonsInMoneyAndDays() {
        assertThat(terminal.run("optimize", "-w", terminal.workspace(), "--goal", "transfers"))
                .isZero();
        assertThat(terminal.out())
                .containsPattern("ACME · bolt +27 +east +west +Mar 2, 2026 +van +\\$")
                .contains("$100");
    }

    @Test
    void nothingWorthMovingIsNoFailure() {
        assertThat(terminal.run("optimize", "-w", terminal.workspace(), "--goal", "transfers", "--accept"))
                .isZero();
        terminal.clear();
        assertThat(terminal.run("optimize", "-w", terminal.workspace(), "--goal", "transfers", "--accept"))
                .isZero();
        assertThat(terminal.out()).contains("No transfer was found that saves its freight and its trouble");
    }
}
