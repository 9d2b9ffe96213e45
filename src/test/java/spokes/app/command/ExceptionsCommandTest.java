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

/** The command {@code exceptions} as a planner or a program calls it. */
class ExceptionsCommandTest {
    private static final String LANES = """
        center,area,cost_per_unit,transit_days
        east,X,1,1
        east,Y,9,4
        west,X,9,4
        west,Y,1,1
        """;

    @TempDir
    private Path folder;

    private Terminal terminal = new Terminal(Path.of("not yet"));

    @BeforeEach
    void importAll() throws IOException {
        terminal = new Terminal(folder);
        terminal.imports(
                "centers.csv", "center\neast\nwest\n",
                "areas.csv", "area\nX\nY\n",
                "lanes.csv", LANES,
                "freight.csv", "from,to,mode,fixed,days\n*,*,ltl,10,2\n",
                "demand.csv", "area,sku,units_per_day\nX,bolt,2\nY,bolt,1\n",
                "stock.csv", "center,sku,on_hand\neast,bolt,400\n",
                "settings.csv", "key,value\nplan_date,2026-03-02\nhorizon_days,60\n");
    }

    private void ask(String... options) {
        String[] words = new String[options.length + 3];
        System.arraycopy(new String[] {"exceptions", "-w", terminal.workspace()}, 0, words, 0, 3);
        System.arraycopy(options, 0, words, 3, options.length);
        assertThat(terminal.run(words)).as(terminal.err()).isZero();
    }

    @Test
    void peopleReadWhatIsWrongAndWhatHelpsMost() {
        ask();
        assertThat(terminal.out().lines().toList())
                .hasSize(8)
                .satisfies(lines -> assertThat(lines.getFirst())
                        .isEqualTo("2 products at centers need a look: 1 out, 0 short, 0 sold out early, 1 in"
                                + " surplus worth $0."))
                .satisfies(lines -> assertThat(String.join(" ", lines))
                        .contains("move 56 to west, Mar 4, 2026", "Out ", "as for east"))
                .satisfies(lines -> assertThat(lines.get(1))
                        .isEqualTo("What saves most is at east, $438 for bolt: move 56 to west, Mar 4, 2026."))
                .satisfies(lines -> assertThat(lines.get(4)).isEqualTo("What is wrong, by what its best action saves"));
        terminal.clear();
        ask("--limit", "1");
        assertThat(terminal.out()).contains("1 more were not looked into; --limit 2 does.");
    }

    @Test
    void fewerThanOneToLookIntoIsRefused() {
        assertThat(terminal.run("exceptions", "-w", terminal.workspace(), "--limit", "0"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("--limit must be at least 1, was 0");
    }

    @Test
    void nothingWrongIsOneSentence() {
        assertThat(terminal.run("exceptions", "-w", folder.resolve("empty").toString()))
                .isZero();
        assertThat(terminal.out()).isEqualToIgnoringNewLines("No product is out, short or in surplus at any center.");
    }

    @Test
    void jsonSaysTheSameInFullPrecision() throws IOException {
        ask("--format", "json");
        JsonNode json = new ObjectMapper().readTree(terminal.out());

        assertThat(json.at("/counts/out").asInt()).isEqualTo(1);
        assertThat(json.at("/exceptions/0/remedy/kind").asText()).isEqualTo("move");
        assertThat(json.at("/exceptions/0/remedy/units").asDouble()).isEqualTo(56);
        assertThat(json.at("/exceptions/0/remedy/saved").asDouble()).isCloseTo(56 * 8 - 10, within(1e-6));
        assertThat(terminal.out()).doesNotContain("NaN").doesNotContain("Infinity");
    }
}
