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

/** The command {@code modes} as a planner or a program calls it. */
class ModesCommandTest {
    private static final String FREIGHT = "from,to,mode,fixed,days\nPort,*,sea,100,10\nPort,*,truck,300,4\n";
    private static final String INBOUND =
            "center,sku,units,arrival_date,supply_point,mode,reference\neast,bolt,200,2026-03-12,Port,truck,PO-1\n";

    @TempDir
    private Path folder;

    private Terminal terminal = new Terminal(Path.of("not yet"));

    @BeforeEach
    void importAll() throws IOException {
        terminal = new Terminal(folder);
        terminal.imports(
                "centers.csv", "center,name,postal_code\neast,East,08837\n",
                "supply_points.csv", "supply_point,postal_code\nPort,90731\n",
                "products.csv", "sku,weight_kg,unit_cost,price\nbolt,1,10,25\n",
                "demand.csv", "area,sku,units_per_day\n100,bolt,5\n",
                "stock.csv", "center,sku,on_hand\neast,bolt,100\n",
                "freight.csv", FREIGHT,
                "inbound.csv", INBOUND,
                "settings.csv", "key,value\nplan_date,2026-03-02\nhorizon_days,60\n");
    }

    @Test
    void peopleReadWhatToChangeAndBothSidesOfIt() {
        assertThat(terminal.run("modes", "-w", terminal.workspace()))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out())
                .startsWith("1 of 1 inbound shipments should take another mode; that costs $")
                .contains("PO-1 (Port → East) by sea in the place of truck: at the dock on Wed 18 Mar, not Thu 12 Mar;"
                        + " freight $100 for $300")
                .contains("money bound on the way")
                .contains("inbound_pipeline_share");
    }

    @Test
    void aDayThatIsSaidDecidesAndOneThatIsNoDayIsWrongUse() {
        assertThat(terminal.run("modes", "-w", terminal.workspace(), "--need-by", "PO-1=2026-03-13"))
                .isZero();
        assertThat(terminal.out()).startsWith("Each of 1 inbound shipments takes the cheapest mode");
        assertThat(terminal.run("modes", "-w", terminal.workspace(), "--need-by", "soon"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("--need-by wants 2026-11-30 or PO-1=2026-11-30, not 'soon'");
    }

    @Test
    void whatIsAcceptedSavesWhatWasSaid() throws IOException {
        ObjectMapper json = new ObjectMapper();
        terminal.run("evaluate", "-w", terminal.workspace(), "--format", "json");
        double before = json.readTree(terminal.out()).at("/costs/total").asDouble();
        terminal.clear();
        assertThat(terminal.run("modes", "-w", terminal.workspace(), "--accept", "--format", "json"))
                .as(terminal.err())
                .isZero();
        JsonNode said = json.readTree(terminal.out());
        terminal.clear();
        terminal.run("evaluate", "-w", terminal.workspace(), "--format", "json");
        double after = json.readTree(terminal.out()).at("/costs/total").asDouble();
        assertThat(said.get("plan_change").asDouble()).isNegative().isCloseTo(after - before, within(1e-9));
        assertThat(said.at("/shipments/0/recommended").asText()).isEqualTo("sea");
    }
}
