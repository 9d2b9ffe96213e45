package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is bought and placed from the command line: told, written, accepted. */
class OptimizePlacementTest {
    @TempDir
    private Path folder;

    private Terminal terminal = new Terminal(Path.of(""));

    private JsonNode place(String... more) throws IOException {
        String[] args = {"optimize", "-w", terminal.workspace(), "--goal", "placement", "--format", "json"};
        return terminal.json(Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @BeforeEach
    void importWorld() throws IOException {
        terminal = new Terminal(folder);
        assertThat(terminal.run(
                        "import",
                        "-w",
                        terminal.workspace(),
                        terminal.file("centers.csv", "center,dock_to_stock_days\neast,0\nwest,0\n"),
                        terminal.file("products.csv", "sku,unit_cost,price,lead_time_days\nbolt,2,9,4\n"),
                        terminal.file(
                                "lanes.csv", "center,area,cost_per_unit\neast,X,1\neast,Y,2\nwest,X,3\nwest,Y,1\n"),
                        terminal.file("areas.csv", "area\nX\nY\n"),
                        terminal.file("demand.csv", "area,sku,units_per_day\nX,bolt,3\nY,bolt,1\n"),
                        terminal.file("stock.csv", "center,sku,on_hand\neast,bolt,20\n"),
                        terminal.file("settings.csv", "key,value\nplan_date,2026-03-02\nhorizon_days,28\n")))
                .isZero();
    }

    @Test
    void whatIsBoughtBecomesInboundAndCostsWhatWasPromised() throws IOException {
        String table = terminal.file("buy.csv", "SKU;Qty\nbolt;30\n");
        JsonNode proposal =
                place("--buy", table, "--accept", "--out", folder.resolve("out").toString());
        JsonNode after = terminal.json("evaluate", "-w", terminal.workspace(), "--format", "json");

        assertThat(proposal.at("/objective").asDouble())
                .isEqualTo(after.at("/costs/total").asDouble());
        assertThat(proposal.at("/stock/on_hand").asDouble()).isEqualTo(20);
        assertThat(proposal.at("/stock/bought").asDouble()).isEqualTo(30);
        assertThat(proposal.at("/stock/bought_cost").asDouble()).isEqualTo(60);
        assertThat(proposal.at("/purchases/0/arrival_date").asText()).isEqualTo("2026-03-06");
        terminal.run(
                "export",
                "-w",
                terminal.workspace(),
                "--out",
                folder.resolve("plan").toString());
        assertThat(folder.resolve("plan/inbound.csv"))
                .content()
                .contains("planned buy")
                .contains("2026-03-06");
        assertThat(folder.resolve("out/proposed_purchases.csv"))
                .content()
                .startsWith("center,client,sku,units,arrival_date,reference");
    }

    @Test
    void asMuchIsBoughtAsTheTargetsOfTheExportAskFor() throws IOException {
        JsonNode proposal = place("--buy-to-target", "--accept");
        JsonNode again = place("--buy-to-target");

        assertThat(proposal.at("/stock/bought").asDouble())
                .isEqualTo(proposal.at("/stock/target").asDouble() - 20)
                .isPositive();
        assertThat(proposal.at("/reason").asText()).contains("targets cover the lead time and the review period");
        assertThat(again.at("/stock/bought").asDouble()).isZero();
        assertThat(again.at("/stock/inbound").asDouble())
                .isEqualTo(proposal.at("/stock/bought").asDouble());
    }

    @Test
    void forPeopleTheAmountsStandBesideTheMoney() throws IOException {
        String table = terminal.file("buy.csv", "sku,units\nbolt,30\n");
        terminal.run("optimize", "-w", terminal.workspace(), "--goal", "placement", "--buy", table, "--keep-safety");

        assertThat(terminal.out())
                .contains("Placed: 20 units on hand, 0 inbound, 30 bought of 1 product for 60.00; targets ask for ")
                .contains("Purchases");
    }

    @Test
    void everyProblemOfTheTableIsToldAndNothingIsPlaced() throws IOException {
        String table = terminal.file("buy.csv", "sku,units\nscrew,30\nbolt,1.5\n");

        assertThat(terminal.run("optimize", "-w", terminal.workspace(), "--goal", "placement", "--buy", table))
                .isEqualTo(3);
        assertThat(terminal.err())
                .contains("error: buy.csv, row 2: there is no product screw")
                .contains("error: buy.csv, row 3: “1.5” is no whole number of units")
                .contains("the table of purchases has problems, so nothing was placed");
    }

    @Test
    void unitsAndTargetsDoNotGoTogether() throws IOException {
        String table = terminal.file("buy.csv", "sku,units\nbolt,30\n");

        assertThat(terminal.run(
                        "optimize",
                        "-w",
                        terminal.workspace(),
                        "--goal",
                        "placement",
                        "--buy",
                        table,
                        "--buy-to-target"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("--buy and --buy-to-target do not go together");
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "study", "transfers"})
    void purchasesAreForPlacementsOnly(String goal) {
        for (String option : new String[] {"--buy=x.csv", "--buy-to-target", "--keep-safety"}) {
            assertThat(terminal.run("optimize", "-w", terminal.workspace(), "--goal", goal, option))
                    .isEqualTo(2);
            assertThat(terminal.err()).contains(option.split("=")[0] + " is not for --goal " + goal);
        }
    }
}
