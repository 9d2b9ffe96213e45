package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code calibrate} as a planner or a program calls it. */
class CalibrateCommandTest {
    private static final String ORDERS = "order_id,order_date,sku,quantity,area,ship_center,freight_paid\n";

    @TempDir
    private Path folder;

    private Terminal terminal = new Terminal(Path.of("not yet"));

    @BeforeEach
    void importAll() throws IOException {
        terminal = new Terminal(folder);
        terminal.imports(
                "centers.csv", "center,name,postal_code\neast,East,08837\n",
                "areas.csv", "area,latitude,longitude\nNY,40.75,-73.99\nLA,34.05,-118.24\n",
                "products.csv", "sku,weight_kg,unit_cost,price\nbolt,0.4,10,25\n",
                "rates.csv", "service,max_weight_lb,zone_1,zone_2,zone_8\npost,1,4,5,8\n",
                "stock.csv", "center,sku,on_hand\neast,bolt,100\n",
                "orders.csv",
                        ORDERS + "1,2026-02-20,bolt,1,NY,east,3.2\n2,2026-02-21,bolt,1,NY,east,3.2\n"
                                + "3,2026-02-22,bolt,1,LA,east,7.2\n",
                "settings.csv", "key,value\nplan_date,2026-03-02\nhorizon_days,60\n");
    }

    private JsonNode json(String... arguments) throws IOException {
        terminal.clear();
        assertThat(terminal.run(arguments)).as(terminal.err()).isZero();
        return new ObjectMapper().readTree(terminal.out());
    }

    @Test
    void peopleReadWhatWasPaidByZoneAndWeightAndTheFactorThatIsOffered() {
        assertThat(terminal.run("calibrate", "-w", terminal.workspace()))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out())
                .startsWith("For 3 orders you paid $14, and the rate card asks $16: you paid 15.0\u00a0% less."
                        + " With the rate factor 0.8500 in the place of 1.0000 it asks what you paid.")
                .contains("from 0.8000 (zone 1, 0 to 1 lb) to 0.9000 (zone 8, 0 to 1 lb)");
    }

    @Test
    void theFactorThatIsAcceptedMakesTheCardAskWhatWasPaid() throws IOException {
        JsonNode said = json("calibrate", "-w", terminal.workspace(), "--accept", "--format", "json");
        assertThat(said.get("factor").asDouble()).isEqualTo(0.85);
        assertThat(terminal.err()).contains("done: set the rate factor to what was paid, 0.85; undo takes it back");
        JsonNode evaluation = json("evaluate", "-w", terminal.workspace(), "--format", "json");
        assertThat(evaluation.at("/costs/total").asDouble())
                .isCloseTo(said.get("total_then").asDouble(), within(1e-9))
                .isLessThan(said.get("total").asDouble());
        JsonNode again = json("calibrate", "-w", terminal.workspace(), "--format", "json");
        assertThat(again.get("modeled").asDouble()).isCloseTo(said.get("paid").asDouble(), within(0.001));
        assertThat(again.get("total")).isEqualTo(again.get("total_then"));
    }

    @Test
    void aServicesOwnFactorIsSetToo() throws IOException {
        terminal.imports("services.csv", "service,rate_factor\npost,2\n");
        JsonNode said = json("calibrate", "-w", terminal.workspace(), "--accept", "--format", "json");
        JsonNode again = json("calibrate", "-w", terminal.workspace(), "--format", "json");
        assertThat(again.get("modeled").asDouble()).isCloseTo(said.get("paid").asDouble(), within(0.001));
    }

    @Test
    void withoutPaidFreightItSaysWhatTheSheetHasToSay() throws IOException {
        Terminal bare = new Terminal(Files.createDirectory(folder.resolve("bare")));
        bare.imports("centers.csv", "center,name,postal_code\neast,East,08837\n");
        assertThat(bare.run("calibrate", "-w", bare.workspace())).isEqualTo(3);
        assertThat(bare.err()).contains("the sheet orders has to say freight_paid and ship_center");
    }
}
