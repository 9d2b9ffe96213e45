package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tornado from the command line: 28 bolts go from near for 6 each, or all from far for 7. */
class TornadoCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void twoCenters() throws IOException {
        assertThat(run(
                        "import",
                        file("centers.csv", "center,pick_per_unit\nnear,4\nfar,1\n"),
                        file("areas.csv", "area\nX\n"),
                        file("lanes.csv", "center,area,cost_per_unit,transit_days\nnear,X,2,1\nfar,X,6,4\n"),
                        file("demand.csv", "area,sku,units_per_day\nX,bolt,1\n"),
                        file("stock.csv", "center,sku,on_hand\nnear,bolt,50\nfar,bolt,0\n"),
                        file(
                                "settings.csv",
                                "key,value\nplan_date,2026-03-02\nhorizon_days,28\ntornado_demand,0.5 1\n")))
                .isZero();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String command, String... options) {
        out.getBuffer().setLength(0);
        return SpokesCommand.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Stream.concat(Stream.of(command, "-w", folder.resolve("w").toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    @Test
    void barsComeByTheirSwingWithRangesOfTheSettingsOrTheOptions() throws IOException {
        assertThat(run(
                        "tornado",
                        "--baseline",
                        "far",
                        "--only",
                        "demand,pick_fees",
                        "--range",
                        "pick_fees=1:2",
                        "--format",
                        "json"))
                .as(err.toString())
                .isZero();

        JsonNode told = new ObjectMapper().readTree(out.toString());
        assertThat(told.at("/now/total").asDouble()).isCloseTo(168, within(1e-6));
        assertThat(told.at("/now/one").asText()).isEqualTo("better");
        assertThat(told.at("/bars/0/input").asText()).isEqualTo("pick_fees");
        assertThat(told.at("/bars/0/high/total").asDouble()).isCloseTo(168 + 28 * 4, within(1e-6));
        assertThat(told.at("/bars/0/turns").asBoolean()).isTrue();
        assertThat(told.at("/bars/1/low/value").asDouble()).isEqualTo(0.5);
        assertThat(told.at("/bars/1/swing").asDouble()).isCloseTo(84, within(1e-6));
        assertThat(told.at("/bars/1/turns").asBoolean()).isFalse();
    }

    @Test
    void forPeopleItIsDrawn() {
        assertThat(run("tornado", "--baseline", "far", "--only", "pick_fees,receiving", "--range", "pick_fees=1:2"))
                .isZero();

        assertThat(out.toString())
                .startsWith("Pick and pack moves the total most: by $112 of $168 within its range.")
                .contains("Pick and pack, +100 %: the plan is worse than all from far.")
                .contains("All from far, the baseline center, costs $28 more.")
                .contains("All from near, the best single center, costs nothing more.")
                .contains("Left out: receiving: no receiving per unit is above 0.")
                .contains("What the total of $168 changes by");
        assertThat(out.toString().lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Pick and pack")
                        .contains("as now", "+100 %", "+$112")
                        .endsWith("│████████████████"));
    }

    @Test
    void whatIsNoInputAndNoRangeIsRefused() {
        assertThat(run("tornado", "--only", "weather")).isEqualTo(2);
        assertThat(err.toString()).contains("no input weather; there are demand, carrier_rate");
        assertThat(run("tornado", "--range", "demand=2:1")).isEqualTo(2);
        assertThat(err.toString()).contains("“2:1” is no range; write it as 0.8:1.3, from low to high");
        assertThat(run("tornado", "--range", "demand=2")).isEqualTo(2);
        assertThat(err.toString()).contains("“2” is no range; write it as 0.8:1.3, from low to high");
    }
}
