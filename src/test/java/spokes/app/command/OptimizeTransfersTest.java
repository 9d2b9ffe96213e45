package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Transfers from the command line: proposed, written, accepted. */
class OptimizeTransfersTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return SpokesCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String workspace() {
        return folder.resolve("w").toString();
    }

    private JsonNode json(String... args) throws IOException {
        out.getBuffer().setLength(0);
        assertThat(run(args)).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    @BeforeEach
    void importWorld() throws IOException {
        assertThat(run(
                        "import",
                        "-w",
                        workspace(),
                        file("centers.csv", "center\neast\nwest\n"),
                        file("products.csv", "client,sku,weight_kg\nACME,bolt,1\n"),
                        file("lanes.csv", "center,area,cost_per_unit\neast,X,9\nwest,X,1\n"),
                        file("areas.csv", "area\nX\n"),
                        file("demand.csv", "area,client,sku,units_per_day\nX,ACME,bolt,3\n"),
                        file("stock.csv", "center,client,sku,on_hand\neast,ACME,bolt,500\n"),
                        file("freight.csv", "from,to,mode,fixed,days\n*,*,van,100,3\n"),
                        file("settings.csv", "key,value\nplan_date,2026-03-02\nhorizon_days,14\ndefault_mode,van\n")))
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
        assertThat(run("optimize", "-w", folder.resolve("none").toString(), "--goal", goal, option))
                .isEqualTo(2);
        assertThat(err.toString()).contains(option.split("=")[0] + " is not for --goal " + goal);
    }

    @Test
    void anAcceptedProposalCostsWhatWasPromised() throws IOException {
        JsonNode before = json("evaluate", "-w", workspace(), "--format", "json");
        JsonNode proposal = json("optimize", "-w", workspace(), "--goal", "transfers", "--accept", "--format", "json");
        JsonNode after = json("evaluate", "-w", workspace(), "--format", "json");

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
        assertThat(err.toString()).contains("better plan");
    }

    @Test
    void aProposalIsWrittenAsTransfersThatCanBeImported() throws IOException {
        String proposed = folder.resolve("out").toString();
        JsonNode proposal =
                json("optimize", "-w", workspace(), "--goal", "transfers", "--out", proposed, "--format", "json");
        assertThat(run(
                        "import",
                        "-w",
                        workspace(),
                        folder.resolve("out/proposed_transfers.csv").toString(),
                        "--as",
                        "transfers"))
                .isZero();

        JsonNode after = json("evaluate", "-w", workspace(), "--format", "json");
        assertThat(after.at("/costs/total").asDouble())
                .isEqualTo(proposal.at("/objective").asDouble());
    }

    @Test
    void textGivesReasonsInMoneyAndDays() {
        assertThat(run("optimize", "-w", workspace(), "--goal", "transfers")).isZero();
        assertThat(out.toString())
                .contains("ACME · bolt: 27 east → west on 2026-03-02 by van: saves ")
                .contains("after 100.00 of freight, payback ");
    }

    @Test
    void nothingWorthMovingIsNoFailure() {
        assertThat(run("optimize", "-w", workspace(), "--goal", "transfers", "--accept"))
                .isZero();
        out.getBuffer().setLength(0);
        assertThat(run("optimize", "-w", workspace(), "--goal", "transfers", "--accept"))
                .isZero();
        assertThat(out.toString()).contains("no transfer was found that saves its freight and its trouble");
    }
}
