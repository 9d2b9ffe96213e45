package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code prediction} as a planner or a program calls it. */
class PredictionCommandTest {
    private static final LocalDate PLAN_DATE = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    private Terminal terminal = new Terminal(Path.of("not yet"));

    /** Thirty weeks of orders, ten to twelve a week. */
    @BeforeEach
    void importAll() throws IOException {
        StringBuilder orders = new StringBuilder("order_id,order_date,sku,quantity,area\n");
        for (int week = 30; week >= 1; week--) {
            for (int i = 0; i < 10 + week % 3; i++) {
                orders.append(
                        "o%d-%d,%s,bolt,1,%s\n".formatted(week, i, PLAN_DATE.minusWeeks(week), i % 3 == 0 ? 900 : 100));
            }
        }
        terminal = new Terminal(folder);
        terminal.imports(
                "centers.csv", "center\neast\nwest\n",
                "products.csv", "sku,unit_cost,price\nbolt,10,25\n",
                "areas.csv", "area\n100\n900\n",
                "stock.csv", "center,sku,on_hand\neast,bolt,60\nwest,bolt,30\n",
                "settings.csv", "key,value\nplan_date,%s\n".formatted(PLAN_DATE),
                "orders.csv", orders.toString(),
                "lanes.csv",
                        "center,area,cost_per_parcel,transit_days\n"
                                + "east,100,1,1\n"
                                + "west,900,1,1\n"
                                + "east,900,4,4\n"
                                + "west,100,4,4\n");
    }

    @Test
    void peopleReadWhatIsGainedAndWhatIsStillToGain() {
        assertThat(terminal.run("prediction", "-w", terminal.workspace(), "--weeks", "4", "--times", "2"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out())
                .startsWith("Our forecast ")
                .contains(" the naive one on 56 days of real orders")
                .contains("To know every order beforehand would have saved")
                .contains("By forecast")
                .contains("Perfect: the orders themselves.")
                .contains("Where it comes from");
    }

    @Test
    void programsReadEachTimeAndAllTogether() throws IOException {
        JsonNode found = terminal.json(
                "prediction", "-w", terminal.workspace(), "--weeks", "4", "--times", "2", "--format", "json");
        JsonNode naive = found.at("/forecasts/naive");
        JsonNode ours = found.at("/forecasts/ours");
        assertThat(found.at("/gained").asDouble())
                .isCloseTo(naive.at("/total").asDouble() - ours.at("/total").asDouble(), within(1e-9));
        assertThat(found.at("/times")).hasSize(2);
        assertThat(found.at("/times/0/plans/2/forecast").asText()).isEqualTo("perfect");
        assertThat(found.at("/times/0/plans/2/units_lost").asDouble()).isZero();
        assertThat(found.at("/times/0/plans/2/forecast_error").asDouble()).isZero();
    }

    @Test
    void tooFewOrdersAreRefusedAndNoWeekIsWrongUse() {
        assertThat(terminal.run("prediction", "-w", terminal.workspace(), "--weeks", "30"))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("to hold 2025-08-04 to 2026-03-01 back takes orders in these weeks");
        assertThat(terminal.run("prediction", "-w", terminal.workspace(), "--weeks", "0"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("--weeks takes 1 to 52, not 0");
    }
}
