package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line answers, and with which exit code. */
class CommandLineTest {
    private static final String CENTERS = """
        center,latitude,longitude,bin_fee_per_month
        near,40.5,-74.3,5
        far,39.5,-119.8,5
        """;
    private static final String REST = """
        center,sku,on_hand
        near,bolt,10
        """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anEmptyWorkspaceIsMadeAndEvaluatesToNothing() throws IOException {
        assertThat(run("evaluate", "-w", workspace(), "--format", "json")).isZero();

        var json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/costs/total").asDouble()).isZero();
        assertThat(json.at("/service/fill_rate").asDouble()).isZero();
    }

    @Test
    void textSaysWhatThinStockRisksAndHowMuchKeepsTheService() throws IOException {
        String demand = file("demand.csv", "area,sku,units_per_day\n10001,bolt,4\n");
        assertThat(run("import", "-w", workspace(), file("centers.csv", CENTERS), file("stock.csv", REST), demand))
                .isZero();
        assertThat(run("evaluate", "-w", workspace())).isZero();

        // 28 units a week are asked for, 10 are there; 28 + 1.645 · √28 = 36.7
        assertThat(out.toString())
                .contains("Thin stock is expected to fall 18 units short before it is refilled, which costs $0 (an"
                        + " estimate, in no total)")
                .contains("A cycle service of 95.0 % takes 37 units of stock where the plan has it, 37 all in near.");
    }

    @Test
    void aTransferIsPlannedAndOneOfMoreThanThereIsIsRefused() throws IOException {
        assertThat(run("import", "-w", workspace(), file("centers.csv", CENTERS), file("stock.csv", REST)))
                .isZero();

        assertThat(transfer("4")).isZero();
        assertThat(transfer("7")).isEqualTo(3);
        assertThat(err.toString()).contains("near has 6 of bolt; cannot move 7");
    }

    private void importNetwork() throws IOException {
        String centers = file("centers.csv", """
            center,status,fixed_cost_per_month,throughput_per_day
            east,open,304.375,100
            west,candidate,304.375,100
            """);
        String lanes = file("lanes.csv", """
            center,area,cost_per_unit,transit_days
            east,NY,1,1
            east,LA,9,5
            west,NY,9,5
            west,LA,1,1
            """);
        String areas = file("areas.csv", "area\nNY\nLA\n");
        String demand = file("demand.csv", "area,sku,units_per_day\nNY,bolt,4\nLA,bolt,6\n");
        String settings = file("settings.csv", "key,value\nplan_date,2026-03-02\nhorizon_days,100\n");
        assertThat(run("import", "-w", workspace(), centers, lanes, areas, demand, settings))
                .isZero();
    }

    @Test
    void aNetworkIsProposedWithItsBoundAndFlowsAndItsProgressGoesToStandardError() throws IOException {
        importNetwork();
        out.getBuffer().setLength(0);
        assertThat(run("optimize", "-w", workspace(), "--goal", "network", "--format", "json"))
                .isZero();

        var json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/goal").asText()).isEqualTo("network");
        assertThat(json.at("/status").asText()).isEqualTo("optimal");
        assertThat(json.at("/objective").asDouble()).isEqualTo(3000, within(1e-6));
        assertThat(json.at("/bound").asDouble()).isBetween(3000 * (1 - 1e-6), 3000.0);
        assertThat(json.at("/gap").asDouble()).isBetween(0.0, 1e-6);
        assertThat(json.at("/seconds").asDouble()).isPositive();
        assertThat(json.at("/open_centers")).extracting(node -> node.asText()).containsExactly("east", "west");
        assertThat(json.at("/moves")).isEmpty();
        assertThat(json.at("/flows")).hasSize(2);
        assertThat(json.at("/flows/0/units").asDouble()).isPositive();
        assertThat(err.toString()).contains("better plan");
    }

    @Test
    void aPlacementIsAcceptedAsOneStepAndCostsWhatItPromised() throws IOException {
        importNetwork();
        String stock = file("stock.csv", "center,sku,on_hand\neast,bolt,1000\n");
        String centers = file("centers.csv", "center,status\neast,open\nwest,open\n");
        assertThat(run("import", "-w", workspace(), stock, centers)).isZero();
        out.getBuffer().setLength(0);
        assertThat(run("optimize", "-w", workspace(), "--goal", "placement", "--accept", "--format", "json"))
                .isZero();
        var json = new ObjectMapper().readTree(out.toString());
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", "-w", workspace(), "--format", "json")).isZero();

        assertThat(json.at("/goal").asText()).isEqualTo("placement");
        assertThat(json.at("/status").asText()).isEqualTo("optimal");
        assertThat(json.at("/objective").asDouble())
                .isEqualTo(new ObjectMapper()
                        .readTree(out.toString())
                        .at("/costs/total")
                        .asDouble());
        assertThat(json.at("/bound").asDouble())
                .isBetween(
                        json.at("/objective").asDouble() * (1 - 1e-6),
                        json.at("/objective").asDouble());
        assertThat(json.at("/moves/0/units").asDouble()).isEqualTo(600);
        assertThat(json.at("/flows")).hasSize(2);
    }

    @Test
    void anAcceptedNetworkOpensItsCenters() throws IOException {
        importNetwork();
        String folder = this.folder.resolve("proposal").toString();
        assertThat(run(
                        "optimize",
                        "-w",
                        workspace(),
                        "--goal",
                        "network",
                        "--centers",
                        "1",
                        "--accept",
                        "--out",
                        folder))
                .isZero();

        assertThat(run(
                        "export",
                        "-w",
                        workspace(),
                        "--out",
                        this.folder.resolve("plan").toString()))
                .isZero();
        assertThat(this.folder.resolve("plan").resolve("centers.csv"))
                .content()
                .contains("west,,,,,,open")
                .contains("east,,,,,,closed");
        assertThat(Path.of(folder, "network_flows.csv"))
                .content()
                .contains("west,NY,,bolt,400")
                .contains("west,LA,,bolt,600");
        assertThat(Path.of(folder, "network_centers.csv")).content().contains("west,open");
    }

    @Test
    void aStudyHasARowForEachNumberOfCenters() throws IOException {
        importNetwork();
        out.getBuffer().setLength(0);
        String folder = this.folder.resolve("study").toString();
        assertThat(run("optimize", "-w", workspace(), "--goal", "study", "--format", "json", "--out", folder))
                .isZero();

        var json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/rows")).hasSize(2);
        assertThat(json.at("/rows/0/centers").asInt()).isEqualTo(1);
        assertThat(json.at("/rows/0/objective").asDouble()).isEqualTo(1000 + 400 * 9 + 600, within(1e-6));
        assertThat(json.at("/rows/1/service/mean_days").asDouble()).isEqualTo(1);
        assertThat(json.at("/objective").asDouble()).isEqualTo(3000, within(1e-6));
        assertThat(Path.of(folder, "study.csv")).content().contains("2,optimal,3000");
        assertThat(run("optimize", "-w", workspace(), "--goal", "study")).isZero();
        assertThat(out.toString()).contains("Cheapest with 2 centers");
    }

    @Test
    void whatCannotBeIsRefusedWithItsReason() throws IOException {
        importNetwork();
        out.getBuffer().setLength(0);
        assertThat(run("optimize", "-w", workspace(), "--goal", "network", "--centers", "3", "--format", "json"))
                .isEqualTo(3);

        var json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/status").asText()).isEqualTo("infeasible");
        assertThat(json.at("/reason").asText())
                .isEqualTo("3 centers are asked for; there are 2 open and candidate ones");
        assertThat(json.at("/objective").isNull()).isTrue();
        assertThat(err.toString()).contains("3 centers are asked for");
        assertThat(run("optimize", "-w", workspace(), "--goal", "network", "--coverage", "90"))
                .isEqualTo(2);
        assertThat(run("optimize", "-w", workspace(), "--goal", "network", "--gap", "-1"))
                .isEqualTo(2);
        assertThat(run("optimize", "-w", workspace(), "--goal", "placement", "--centers", "1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--centers is not for --goal placement");
    }

    @Test
    void pinnedCentersAndABudgetLimitANetwork() throws IOException {
        importNetwork();
        out.getBuffer().setLength(0);
        assertThat(run("optimize", "-w", workspace(), "--goal", "network", "--pin-closed", "west", "--format", "json"))
                .isZero();
        assertThat(new ObjectMapper().readTree(out.toString()).at("/open_centers"))
                .extracting(node -> node.asText())
                .containsExactly("east");

        String[] poor = {"optimize", "-w", workspace(), "--goal", "network", "--pin-open", "west", "--budget", "1"};
        assertThat(run(poor)).isEqualTo(3);
        assertThat(err.toString()).contains("the budget is 1.00");
        assertThat(run("optimize", "-w", workspace(), "--goal", "network", "--pin-open", "a", "--pin-closed", "a"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("pinned open and closed: a");
    }

    @Test
    void severalGoodNetworksSayWhatItCostsToBeFaster() throws IOException {
        importNetwork();
        out.getBuffer().setLength(0);
        assertThat(run("optimize", "-w", workspace(), "--goal", "network", "--alternatives", "3", "--format", "json"))
                .isZero();

        var json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/open_centers")).hasSize(2);
        assertThat(json.at("/alternatives")).hasSize(1);
        assertThat(json.at("/alternatives/0/mean_order_days").asDouble()).isEqualTo(1);
        assertThat(json.at("/alternatives/0/value_of_a_day_from").asDouble()).isZero();
        assertThat(json.at("/alternatives/0/value_of_a_day_to").isNull()).isTrue();
    }

    @Test
    void withoutDemandNoCenterIsClosed() throws IOException {
        run("import", "-w", workspace(), file("centers.csv", CENTERS));

        assertThat(run("optimize", "-w", workspace(), "--goal", "network", "--accept"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("no center was closed: import orders or a demand sheet first");
    }

    @Test
    void aRejectedRowChangesNothingUnlessTheGoodOnesAreWanted() throws IOException {
        String centers = file("centers.csv", CENTERS);
        String stock = file("stock.csv", "center,sku,on_hand\nnear,bolt,many\nnear,nut,5\n");

        assertThat(run("import", "-w", workspace(), centers, stock)).isEqualTo(3);
        assertThat(err.toString())
                .contains("error: stock.csv, sheet stock, row 2, column “on_hand”: “many” is not a number");
        assertThat(transfer("1")).as("nothing was stored").isEqualTo(3);

        assertThat(run("import", "-w", workspace(), "--skip-bad", centers, stock))
                .isEqualTo(3);
        assertThat(run("transfer", "-w", workspace(), "--sku", "nut", "--from", "near", "--to", "far", "--units", "5"))
                .isZero();
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        assertThat(run("import", "-w", workspace(), "--dry-run", file("centers.csv", CENTERS), file("stock.csv", REST)))
                .isZero();
        assertThat(transfer("1")).isEqualTo(3);
    }

    @Test
    void wrongUseIsToldFromData() throws IOException {
        String centers = file("centers.csv", CENTERS);

        assertThat(run("evaluate")).isEqualTo(2);
        assertThat(run("dance")).isEqualTo(2);
        assertThat(run("import", "-w", workspace(), "no-such.csv")).isEqualTo(2);
        assertThat(run("import", "-w", workspace(), centers, "--map", "Foo=center"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no header “Foo”; there are");
        assertThat(run("evaluate", "-w", workspace(), "--baseline", "moon")).isEqualTo(3);
    }

    @Test
    void aFileThatIsNoWorkspaceIsTheEnvironmentsFault() throws IOException {
        Files.writeString(folder.resolve("w.mv.db"), "no database");

        assertThat(run("evaluate", "-w", workspace())).isEqualTo(4);
        assertThat(Files.readString(folder.resolve("w.mv.db"))).isEqualTo("no database");
    }

    private int transfer(String units) {
        return run("transfer", "-w", workspace(), "--sku", "bolt", "--from", "near", "--to", "far", "--units", units);
    }

    private int run(String... arguments) {
        return SpokesCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String workspace() {
        return folder.resolve("w").toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
