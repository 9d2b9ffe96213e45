package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code stress} as a planner or a program calls it. */
class StressCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal = new Terminal(Path.of("not yet"));

    @BeforeEach
    void importAll() throws IOException {
        terminal = new Terminal(folder);
        terminal.imports(
                "centers.csv",
                "center\neast\nwest\n",
                "products.csv",
                "sku,unit_cost,price\nbolt,10,25\n",
                "areas.csv",
                "area\n100\n900\n",
                "lanes.csv",
                """
                center,area,cost_per_parcel,transit_days
                east,100,1,1
                east,900,4,4
                west,100,4,4
                west,900,1,1
                """,
                "demand.csv",
                "area,sku,units_per_day\n100,bolt,2\n900,bolt,1\n",
                "stock.csv",
                "center,sku,on_hand\neast,bolt,60\nwest,bolt,30\n",
                "settings.csv",
                "key,value\nplan_date,2026-03-02\nhorizon_days,28\n");
    }

    @Test
    void peopleReadThePlanBesideTheDrawsAndWhatItLeavesOut() {
        assertThat(terminal.run("stress", "-w", terminal.workspace(), "--draws", "300"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out())
                .startsWith("In 9 of 10 of 300 draws of demand the plan costs $")
                .contains("demand that comes as it likes costs $")
                .contains(" lost margin")
                .contains("The evaluation estimates $")
                .contains("Products that lose sales")
                .doesNotContain("cheaper than");
    }

    @Test
    void whereTheOtherSideIsTheSameItSaysSoOnce() {
        assertThat(terminal.run("stress", "-w", terminal.workspace(), "--draws", "20", "--against", "plan"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out())
                .contains("The plan is as plan in every draw; hold another against it by --against SCENARIO.")
                .doesNotContain("cheaper than", "The plan less");
    }

    @Test
    void programsReadDistributionsWhoseMiddleIsNearThePlan() throws IOException {
        JsonNode stress = terminal.json(
                "stress", "-w", terminal.workspace(), "--draws", "400", "--seed", "9", "--format", "json");
        JsonNode shipping = stress.at("/measures/outbound_shipping");
        assertThat(shipping.at("/plan").asDouble()).isCloseTo(84, within(1e-6));
        assertThat(shipping.at("/mean").asDouble())
                .isCloseTo(84, within(5 * shipping.at("/standard_error").asDouble()));
        assertThat(StreamSupport.stream(shipping.at("/histogram/counts").spliterator(), false)
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(400);
        assertThat(stress.at("/products/0/sku").asText()).isEqualTo("bolt");
        assertThat(stress.at("/products/0/lost_probability").asDouble()).isBetween(0.1, 0.4);
        assertThat(stress.at("/stockouts/0/center").asText()).isEqualTo("east");
    }

    @Test
    void theSameSeedGivesTheSameAnswer() throws IOException {
        String[] asked = {"stress", "-w", terminal.workspace(), "--draws", "50", "--seed", "3", "--format", "json"};
        assertThat(terminal.json(asked)).isEqualTo(terminal.json(asked));
    }

    @Test
    void aPlanWithATransferIsHeldAgainstTodayDrawByDraw() throws IOException {
        assertThat(terminal.run(
                        "transfer",
                        "-w",
                        terminal.workspace(),
                        "--sku",
                        "bolt",
                        "--from",
                        "west",
                        "--to",
                        "east",
                        "--units",
                        "25",
                        "--day",
                        "0"))
                .as(terminal.err())
                .isZero();
        JsonNode against = terminal.json("stress", "-w", terminal.workspace(), "--draws", "100", "--format", "json")
                .at("/against");
        assertThat(against.at("/name").asText()).isEqualTo("today");
        assertThat(against.at("/measures/total/higher").asDouble()).isEqualTo(1);
        assertThat(against.at("/measures/mean_days/mean").asDouble()).isPositive();
    }

    @Test
    void anUnknownScenarioOrNoDrawIsWrongUse() {
        assertThat(terminal.run("stress", "-w", terminal.workspace(), "--draws", "0"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("--draws takes 1 to 100,000, not 0");
        assertThat(terminal.run("stress", "-w", terminal.workspace(), "--against", "nobody"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("no scenario nobody; there are no scenarios");
    }
}
