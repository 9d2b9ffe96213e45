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

/** The command {@code returns} as a planner or a program calls it. */
class ReturnsCommandTest {
    private static final String CENTERS = """
        center,name,postal_code,takes_returns,return_processing
        east,East,08837,yes,4
        west,West,89506,no,
        """;

    @TempDir
    private Path folder;

    private Terminal terminal = new Terminal(Path.of("not yet"));

    @BeforeEach
    void importAll() throws IOException {
        terminal = new Terminal(folder);
        terminal.imports(
                "centers.csv", CENTERS,
                "products.csv", "sku,weight_kg,unit_cost,return_rate\ncap,0.9,20,0.25\n",
                "demand.csv", "area,sku,units_per_day\n100,cap,10\n941,cap,10\n",
                "stock.csv", "center,sku,on_hand\neast,cap,300\nwest,cap,300\n",
                "settings.csv", "key,value\nplan_date,2026-03-02\nhorizon_days,30\n");
    }

    @Test
    void peopleReadTheCheapestWayFirstAndWhatFlattersIt() {
        assertThat(terminal.run("returns", "-w", terminal.workspace()))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out())
                .startsWith("150 units come back over 30 days. As planned that costs ")
                .contains("Cheapest, nearest of all open centers: the plan costs ")
                .contains("Mind: no returns are taken in West. As the only center it would pay nothing")
                .contains("Mind: no fee for returns is known of West; $4.00 a unit is assumed")
                .contains("Middle Atlantic")
                .contains("return_resale_share");
    }

    @Test
    void programsReadEveryWayAndRowsThatAddUp() throws IOException {
        assertThat(terminal.run("returns", "-w", terminal.workspace(), "--format", "json"))
                .as(terminal.err())
                .isZero();
        JsonNode root = new ObjectMapper().readTree(terminal.out());
        assertThat(root.at("/best/kind").asText()).isEqualTo("nearest_of_all");
        assertThat(root.get("policies")).hasSize(4);
        for (JsonNode policy : root.get("policies")) {
            double sum = 0;
            for (JsonNode row : policy.get("regions")) {
                sum += row.get("cost").asDouble();
            }
            assertThat(sum).isCloseTo(policy.at("/all/cost").asDouble(), within(1e-9));
        }
        assertThat(root.has("actual")).isFalse();
    }

    @Test
    void theCheapestWayCanBeMadeThePlansInAScenario() throws IOException {
        assertThat(terminal.run("returns", "-w", terminal.workspace(), "--as-scenario", "all take"))
                .as(terminal.err())
                .isZero();
        terminal.clear();
        assertThat(terminal.run("returns", "-w", terminal.workspace(), "--scenario", "all take", "--format", "json"))
                .as(terminal.err())
                .isZero();
        JsonNode root = new ObjectMapper().readTree(terminal.out());
        assertThat(root.at("/best/kind").asText()).isEqualTo("as_planned");
        assertThat(root.get("warnings")).isEmpty();
    }
}
