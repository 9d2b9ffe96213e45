package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code quote} as a planner or a program calls it. */
class QuoteCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal = new Terminal(Path.of("not yet"));

    @BeforeEach
    void importAll() throws IOException {
        terminal = new Terminal(folder);
        terminal.imports(
                "centers.csv", "center,name,postal_code\neast,East,08837\nwest,West,89506\n",
                "products.csv", "client,sku,weight_kg,unit_cost\nAcme,bolt,2,10\n",
                "demand.csv", "area,client,sku,units_per_day\n100,Acme,bolt,9\n941,Acme,bolt,9\n",
                "settings.csv", "key,value\nplan_date,2026-03-02\nhorizon_days,28\n");
    }

    @Test
    void peopleReadTheCheapestNumberOfCentersFirst() {
        assertThat(terminal.run("quote", "-w", terminal.workspace(), "--client", "Acme"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out())
                .startsWith("Acme, 548 orders a month of one product: cheapest with 2 centers (East, West): $")
                .contains("Mind: no returns are taken in")
                .contains("Every set of centers was tried")
                .contains("Cost per order")
                .contains("service_level");
    }

    @Test
    void programsReadLinesThatAddUp() throws IOException {
        assertThat(terminal.run(
                        "quote", "-w", terminal.workspace(), "--client", "Acme", "--margin", "20", "--format", "json"))
                .as(terminal.err())
                .isZero();
        JsonNode options = new ObjectMapper().readTree(terminal.out()).get("options");
        assertThat(options).hasSize(2);
        for (JsonNode option : options) {
            double total = option.at("/costs/total").asDouble();
            assertThat(option.get("cost_per_order").asDouble())
                    .isCloseTo(total / option.get("orders").asDouble(), within(1e-9));
            assertThat(option.get("price_per_order").asDouble() * 0.8)
                    .isCloseTo(option.get("cost_per_order").asDouble(), within(1e-9));
        }
    }

    @Test
    void itIsWrittenAsAPageToPrintAndAsCsv() throws IOException {
        Path page = folder.resolve("quote.html");
        Path csv = folder.resolve("quote.csv");
        assertThat(terminal.run(
                        "quote",
                        "-w",
                        terminal.workspace(),
                        "--client",
                        "Acme",
                        "--out",
                        page.toString(),
                        "--csv",
                        csv.toString()))
                .as(terminal.err())
                .isZero();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>Quote for Acme</h1>", "@page", "Cost per order", "2: East, West");
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst())
                .contains("client,centers,orders,cost_per_order,price_per_order,outbound_shipping_per_order,");
        List<String> cells = List.of(lines.getLast().split(",", -1));
        assertThat(cells).startsWith("Acme", "east; west", "504");
        double sum =
                cells.subList(5, 18).stream().mapToDouble(Double::parseDouble).sum();
        assertThat(sum).isCloseTo(Double.parseDouble(cells.get(3)), within(13 * 0.005));
        assertThat(cells.subList(3, 18)).allMatch(cell -> cell.matches("-?[0-9]+[.][0-9]{2}"));
    }

    @Test
    void amountsThatCannotBeAreWrongUseAndAnUnknownClientIsRefused() {
        assertThat(terminal.run("quote", "-w", terminal.workspace(), "--client", "Acme", "--margin", "100"))
                .isEqualTo(2);
        assertThat(terminal.run("quote", "-w", terminal.workspace(), "--client", "Nobody"))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("no client Nobody; there are Acme");
        assertThat(terminal.run("quote", "-w", terminal.workspace())).isEqualTo(2);
        assertThat(terminal.err()).contains("whose goods? say --client, one of Acme");
    }
}
