package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import spokes.engine.speed.Figure;
import spokes.engine.speed.Figure.Unit;
import spokes.engine.speed.Machine;
import spokes.engine.speed.SpeedReport;

/** What {@code bench} prints of its figures. */
class SpeedTextTest {
    private static final SpeedReport REPORT = new SpeedReport(
            new Machine(2, 4L << 30, "A Java 25", "An OS"),
            List.of(
                    new Figure("M", "floor", "floor", 1.25, Unit.MILLISECONDS, OptionalDouble.empty()),
                    new Figure("L", "state", "state per pair", 61.5, Unit.BYTES, OptionalDouble.of(64)),
                    new Figure("L", "whole_ratio", "whole", 1234.5, Unit.FLOORS, OptionalDouble.of(1.5))));

    @Test
    void everyFigureStandsInALineUnderItsSize() {
        assertThat(SpeedText.text(REPORT).lines().map(String::strip).map(line -> line.replaceAll(" +", " ")))
                .startsWith(
                        "2 cores, 4,096 MB of memory for Spokes, A Java 25, An OS",
                        "",
                        "size M",
                        "floor 1.250 ms",
                        "",
                        "size L",
                        "state per pair 61.500 bytes at most 64 kept",
                        "whole 1,234.500 × floor at most 1.5 NOT KEPT",
                        "");
    }

    @Test
    void programsGetEveryFigureInFullPrecision() throws IOException {
        var json = new ObjectMapper().readTree(SpeedText.json(REPORT));

        assertThat(json.at("/machine/cores").asInt()).isEqualTo(2);
        assertThat(json.at("/figures/0/value").asDouble()).isEqualTo(1.25);
        assertThat(json.at("/figures/0/limit").isMissingNode()).isTrue();
        assertThat(json.at("/figures/1/limit").asDouble()).isEqualTo(64);
        assertThat(json.at("/figures/2/key").asText()).isEqualTo("whole_ratio");
        assertThat(json.at("/figures/2/kept").asBoolean()).isFalse();
    }

    @Test
    void anUnknownSizeIsWrongUse() {
        StringWriter err = new StringWriter();
        int code = SpokesCommand.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err, true), "bench", "--size", "M,S");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("no size S; there are [M, L, XL]");
    }
}
