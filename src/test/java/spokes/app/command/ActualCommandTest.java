package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code actual} as a planner or a program calls it. */
class ActualCommandTest {
    private static final LocalDate PLAN = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    /** Twenty weeks of orders, so many units a day; by the day before the plan date, from 1. */
    private static String orders(IntUnaryOperator units) {
        StringBuilder text = new StringBuilder("order_id,order_date,sku,quantity,area,ship_center,freight_paid\n");
        for (int day = 140; day > 0; day--) {
            text.append("O%d,%s,bolt,%d,X,near,5%n".formatted(day, PLAN.minusDays(day), units.applyAsInt(day)));
        }
        return text.toString();
    }

    private Terminal world(String name, IntUnaryOperator units) throws IOException {
        Terminal terminal = new Terminal(folder.resolve(name));
        Files.createDirectories(folder.resolve(name));
        terminal.imports(
                "centers.csv", "center\nnear\nfar\n",
                "areas.csv", "area\nX\n",
                "lanes.csv", "center,area,cost_per_parcel,transit_days\nnear,X,5,1\nfar,X,9,4\n",
                "products.csv", "sku,unit_cost,price\nbolt,10,30\n",
                "stock.csv", "center,sku,on_hand\nnear,bolt,100\nfar,bolt,100\n",
                "settings.csv", "key,value\nplan_date,2026-03-02\nhorizon_days,28\n",
                "orders.csv", orders(units));
        return terminal;
    }

    private static JsonNode json(Terminal terminal) throws IOException {
        assertThat(terminal.run("actual", "-w", terminal.workspace(), "--format", "json"))
                .as(terminal.err())
                .isZero();
        return new ObjectMapper().readTree(terminal.out());
    }

    @Test
    void theForecastKnowsNothingOfTheWeekItIsHeldAgainst() throws IOException {
        JsonNode calm = json(world("calm", day -> 2));
        JsonNode wild = json(world("wild", day -> day <= 7 ? 9 : 2));

        assertThat(wild.at("/forecast_units")).isEqualTo(calm.at("/forecast_units"));
        assertThat(calm.at("/ordered_units").doubleValue()).isEqualTo(14);
        assertThat(wild.at("/ordered_units").doubleValue()).isEqualTo(63);
        assertThat(wild.at("/wape").doubleValue())
                .isGreaterThan(calm.at("/wape").doubleValue());
        assertThat(calm.at("/freight/paid").doubleValue()).isEqualTo(35);
    }

    @Test
    void peopleReadWhichPlanIsComparedAndWhatDiffered() throws IOException {
        Terminal terminal = world("read", day -> 2);

        assertThat(terminal.run("actual", "-w", terminal.workspace(), "--from", "2026-02-09"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out())
                .startsWith("Feb 9, 2026 to Feb 15, 2026: 14 units were forecast and 14 ordered")
                .contains("the plan as it could be made on Feb 9, 2026", "Forecast by product", "Shipments");
    }

    @Test
    void aCountIsHeldAgainstTheOneBeforeThatTheJournalKeeps() throws IOException {
        Terminal terminal = world("counted", day -> 2);
        for (String count : new String[] {"150,2026-02-20", "120,2026-03-01"}) {
            assertThat(terminal.run(
                            "import",
                            "-w",
                            terminal.workspace(),
                            terminal.file("stock.csv", "center,sku,on_hand,as_of\nnear,bolt," + count + "\n")))
                    .isZero();
        }
        terminal.clear();

        JsonNode gap = json(terminal).at("/stock/0");

        // nine days of two since, of 150; 120 were counted
        assertThat(gap.at("/expected").doubleValue()).isEqualTo(150 - 18);
        assertThat(gap.at("/counted").doubleValue()).isEqualTo(120);
        assertThat(gap.at("/money").doubleValue()).isEqualTo(120);
    }

    @Test
    void aWindowThatIsNotOverIsRefused() throws IOException {
        Terminal terminal = world("late", day -> 2);

        assertThat(terminal.run("actual", "-w", terminal.workspace(), "--from", "2026-02-27"))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("the window must end before the plan date, 2026-03-02");
    }
}
