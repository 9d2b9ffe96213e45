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

/** The command {@code replay} as a planner or a program calls it. */
class ReplayCommandTest {
    private static final String CENTERS = "center,pick_per_order\neast,2\nwest,2\n";
    private static final String AREAS = "area\nNY\nLA\n";
    private static final String LANES = """
        center,area,cost_per_parcel,transit_days
        east,NY,5,1
        east,LA,9,4
        west,NY,9,4
        west,LA,5,1
        """;
    private static final String STOCK = "center,sku,on_hand\neast,bolt,9\nwest,bolt,9\nwest,nut,9\n";
    private static final String ORDERS = """
        order_id,order_date,sku,quantity,area,ship_center,freight_paid
        A,2026-02-26,bolt,1,NY,east,5.5
        B,2026-02-27,bolt,1,NY,,
        B,2026-02-27,nut,1,NY,,
        C,2026-02-28,bolt,20,LA,,
        """;
    private static final String SETTINGS = "key,value\nplan_date,2026-03-02\nhorizon_days,7\n";

    @TempDir
    private Path folder;

    private Terminal terminal = new Terminal(Path.of("not yet"));

    @BeforeEach
    void importAll() throws IOException {
        terminal = new Terminal(folder);
        terminal.imports(
                "centers.csv", CENTERS,
                "areas.csv", AREAS,
                "lanes.csv", LANES,
                "stock.csv", STOCK,
                "orders.csv", ORDERS,
                "settings.csv", SETTINGS);
    }

    @Test
    void jsonHasTheKeysOfAnEvaluationAndWhereTheDifferenceToTheLiveNumbersLies() throws IOException {
        assertThat(replay("--format", "json")).isZero();

        JsonNode json = new ObjectMapper().readTree(terminal.out());
        assertThat(json.at("/window/from").asText()).isEqualTo("2026-02-26");
        assertThat(json.at("/window/to").asText()).isEqualTo("2026-03-01");
        assertThat(json.at("/window/lines").asInt()).isEqualTo(4);
        assertThat(json.at("/orders").asInt()).isEqualTo(3);
        assertThat(json.at("/units_unmet").asInt()).isEqualTo(20 - 16);
        assertThat(json.at("/parcels/count").asInt()).isEqualTo(4);
        double total = json.at("/costs/total").asDouble()
                - json.at("/live/costs/total").asDouble();
        assertThat(json.at("/differences/total/total").asDouble()).isCloseTo(total, within(1e-6));
        assertThat(json.at("/actual/freight/paid").asDouble()).isEqualTo(5.5);
        assertThat(json.at("/actual/freight/modeled").asDouble()).isEqualTo(5);
        assertThat(json.has("late")).isFalse();
        assertThat(terminal.out()).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void anOrderIsToldWithTheReasonOfItsRouting() {
        assertThat(replay("--order", "B")).isZero();

        assertThat(terminal.out())
                .contains("Order B of Feb 27, 2026: one center had all of it.")
                .contains("west to NY: 1 bolt, 1 nut; 0.00 kg: $9.00, pick and pack $2.00, 4 days")
                .contains("east had 1 whole line: $5.00 and pick and pack $2.00 for all as one parcel, 1 day");
        assertThat(replay("--order", "Z")).isEqualTo(3);
        assertThat(terminal.err()).contains("no order Z came from 2026-02-26 to 2026-03-01");
    }

    @Test
    void aWindowIsChosenByItsDays() throws IOException {
        assertThat(replay("--from", "2026-02-27", "--to", "2026-02-27", "--format", "json"))
                .isZero();
        JsonNode json = new ObjectMapper().readTree(terminal.out());
        assertThat(json.at("/horizon_days").asInt()).isEqualTo(1);
        assertThat(json.at("/window/orders").asInt()).isEqualTo(1);
    }

    @Test
    void wrongDaysAreWrongUseAndDaysWithoutOrdersAreRefused() {
        assertThat(replay("--from", "2026-02-27", "--to", "2026-02-26")).isEqualTo(2);
        assertThat(terminal.err()).contains("--from must not be after --to: 2026-02-27 is after 2026-02-26");
        assertThat(replay("--from", "soon")).isEqualTo(2);
        assertThat(replay("--to", "2026-03-02")).isEqualTo(3);
        assertThat(terminal.err()).contains("the window must end before the plan date, 2026-03-02; it ends on");
        assertThat(replay("--from", "2026-03-05")).isEqualTo(3);
        assertThat(replay("--from", "2025-01-01", "--to", "2025-01-31")).isEqualTo(3);
        assertThat(terminal.err()).contains("no orders were placed from 2025-01-01 to 2025-01-31");
    }

    private int replay(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "replay";
        all[1] = "-w";
        all[2] = terminal.workspace();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return terminal.run(all);
    }

    @Test
    void aScenarioIsReplayedInThePlaceOfThePlan() throws IOException {
        assertThat(terminal.run("scenario", "make", "-w", terminal.workspace(), "West first"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.run(
                        "transfer",
                        "-w",
                        terminal.workspace(),
                        "--sku",
                        "bolt",
                        "--from",
                        "east",
                        "--to",
                        "west",
                        "--units",
                        "5",
                        "--scenario",
                        "West first"))
                .as(terminal.err())
                .isZero();

        assertThat(freight("--format", "json")).isZero();
        assertThat(freight("--format", "json", "--scenario", "West first")).isPositive();
        assertThat(replay("--scenario", "East first")).isEqualTo(2);
        assertThat(terminal.err()).contains("no scenario East first; there are West first");
    }

    /** What the replay charges for transfers. */
    private double freight(String... options) throws IOException {
        terminal.clear();
        assertThat(replay(options)).as(terminal.err()).isZero();
        return new ObjectMapper()
                .readTree(terminal.out())
                .at("/costs/transfers")
                .asDouble();
    }
}
