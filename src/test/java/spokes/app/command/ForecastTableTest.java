package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code forecast} on a table of series, as a planner or a program calls it. */
class ForecastTableTest {
    private static final String AIRLINE = IntStream.range(0, 24)
            .mapToObj(t -> "air,%d,%d,12,3"
                    .formatted(
                            t + 1,
                            new int[] {
                                        112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135,
                                        125, 149, 170, 170, 158, 133, 114, 140
                                    }
                                    [t]))
            .collect(Collectors.joining("\n", "series_id,t,value,season,h\n", "\n"));

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aTableBecomesATableOfForecasts() throws IOException {
        assertThat(forecast(AIRLINE)).isZero();

        List<String> lines = Files.readAllLines(answer());
        assertThat(lines.getFirst()).isEqualTo("series_id,step,mean,lo80,hi80,lo95,hi95,method");
        assertThat(lines).hasSize(4);
        String[] first = lines.get(1).split(",", 8);
        assertThat(first[0]).isEqualTo("air");
        assertThat(first[1]).isEqualTo("1");
        // January of the year before was 115, of the year after 145
        assertThat(Double.parseDouble(first[2])).isBetween(115.0, 160.0);
        assertThat(Double.parseDouble(first[5])).isLessThan(Double.parseDouble(first[3]));
        assertThat(Double.parseDouble(first[4])).isLessThan(Double.parseDouble(first[6]));
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("forecast: 1 series written to");
    }

    @Test
    void badRowsAreAllNamedAndNothingIsWritten() throws IOException {
        assertThat(forecast("series_id,t,value\na,1,x\na,2,2\na,2,3\n")).isEqualTo(3);

        assertThat(err.toString())
                .contains("error: series.csv, row 2, column “value”: “x” is not a number; write a number as 12 or 12.5")
                .contains("error: series.csv, row 4, column “t”: series a has period 2 twice")
                .contains("nothing was forecast");
        assertThat(answer()).doesNotExist();
    }

    @Test
    void aTableWithoutItsColumnsIsRefused() throws IOException {
        assertThat(forecast("sku,t\na,1\n")).isEqualTo(3);
        assertThat(err.toString()).contains("has no column value; its columns are: sku, t");
    }

    @Test
    void wrongUseIsSaid() throws IOException {
        assertThat(run("forecast", "--series", folder.resolve("none.csv").toString(), "--out", "x.csv"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no file");
        String table = table(AIRLINE).toString();
        assertThat(run("forecast", "--series", table, "--out", table)).isEqualTo(2);
        assertThat(run("forecast", "--series", table)).isEqualTo(2);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTheMachinesFault() throws IOException {
        String nowhere = folder.resolve("none").resolve("out.csv").toString();
        assertThat(run("forecast", "--series", table(AIRLINE).toString(), "--out", nowhere))
                .isEqualTo(4);
    }

    private int forecast(String text) throws IOException {
        return run("forecast", "--series", table(text).toString(), "--out", answer().toString());
    }

    private Path answer() {
        return folder.resolve("out.csv");
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("series.csv"), text);
    }

    private int run(String... arguments) {
        return SpokesCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
