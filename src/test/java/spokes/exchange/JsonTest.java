package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.engine.JudgedPlan;

/** The keys of what the command line prints, exactly as they are promised. */
class JsonTest {
    @TempDir
    private Path folder;

    @Test
    void anImportTellsSheetsAndIssues() throws Exception {
        ImportWorld world = new ImportWorld(folder).withBasics();
        JsonNode json = new ObjectMapper()
                .readTree(ImportJson.of(
                        world.review(world.file("stock.csv", "Warehouse,SKU,Qty\nHAM2,bolt,5\nRNO,bolt,4\n"))));
        assertThat(json.fieldNames()).toIterable().containsExactly("sheets", "issues");
        assertThat(json.get("sheets").toString())
                .isEqualTo(
                        "[{\"file\":\"stock.csv\",\"sheet\":\"stock\",\"kind\":\"stock\",\"rows\":2,\"stored\":1,\"merged\":0,"
                            + "\"repaired\":0,\"rejected\":1,\"mapping\":{\"Warehouse\":\"center\",\"SKU\":\"sku\",\"Qty\":\"on_hand\"}}]");
        assertThat(json.get("issues").get(0).toString())
                .isEqualTo(
                        "{\"file\":\"stock.csv\",\"sheet\":\"stock\",\"row\":2,\"column\":\"Warehouse\",\"value\":\"HAM2\",\"severity\":\"error\",\"message\":\"no"
                            + " center “HAM2”; did you mean HAM-2?; the row was left out\"}");
    }

    @Test
    void anEvaluationTellsThePlanAndBothReferences() throws Exception {
        ImportWorld world = new ImportWorld(folder).withBasics();
        world.accept("stock.csv", "center,sku,on_hand\nHAM-2,bolt,5\n");
        world.accept("demand.csv", "area,sku,units_per_day\n071,bolt,1\n");
        JsonNode json =
                new ObjectMapper().readTree(EvaluationJson.of(JudgedPlan.of(world.workspace()), Optional.of("RNO")));
        String[] keys = {
            "horizon_days",
            "orders",
            "units_demanded",
            "units_shipped",
            "units_unmet",
            "costs",
            "service",
            "co2e_kg",
            "stockouts"
        };
        assertThat(json.fieldNames())
                .toIterable()
                .startsWith(keys)
                .endsWith("today", "baseline")
                .hasSize(11);
        assertThat(json.get("baseline").fieldNames()).toIterable().containsExactly(keys);
        assertThat(json.get("costs").fieldNames())
                .toIterable()
                .containsExactly(
                        "outbound_shipping",
                        "splits",
                        "pick_and_pack",
                        "transfers",
                        "inbound",
                        "receiving",
                        "storage",
                        "capital",
                        "fixed",
                        "loss_and_damage",
                        "returns",
                        "lost_margin",
                        "surplus",
                        "total");
        assertThat(json.get("service").fieldNames())
                .toIterable()
                .containsExactly(
                        "mean_days",
                        "p50_days",
                        "p90_days",
                        "p95_days",
                        "coverage",
                        "mean_calendar_days",
                        "calendar_coverage",
                        "fill_rate",
                        "mean_zone",
                        "mean_km",
                        "parcels_per_order",
                        "split_rate");
        assertThat(json.get("service").get("coverage").fieldNames())
                .toIterable()
                .containsExactly("1", "2", "3", "5");
        assertThat(json.get("stockouts").get(0).fieldNames())
                .toIterable()
                .containsExactly("client", "sku", "center", "day");
        assertThat(json.get("units_demanded").doubleValue()).isEqualTo(91);
    }
}
