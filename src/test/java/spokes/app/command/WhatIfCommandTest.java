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
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What if, from the command line: 28 bolts are asked for in 28 days, and far alone has them. */
class WhatIfCommandTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void twoCenters() throws IOException {
        assertThat(run(
                        "import",
                        "-w",
                        workspace(),
                        file("centers.csv", "center\nnear\nfar\n"),
                        file("areas.csv", "area\n941\n"),
                        file("lanes.csv", "center,area,cost_per_unit,transit_days\nnear,941,0.50,1\nfar,941,2.00,4\n"),
                        file("demand.csv", "area,sku,units_per_day\n941,bolt,1\n"),
                        file("stock.csv", "center,sku,on_hand\nfar,bolt,50\n"),
                        file("inbound.csv", "center,sku,units,arrival_date\nnear,bolt,5,2026-03-09\n"),
                        file("settings.csv", "key,value\nplan_date,2026-03-02\nhorizon_days,28\n")))
                .isZero();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String workspace() {
        return folder.resolve("w").toString();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return SpokesCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private int ask(String... options) {
        return run(Stream.concat(Stream.of("whatif", "-w", workspace()), Stream.of(options))
                .toArray(String[]::new));
    }

    private JsonNode json(String... arguments) throws IOException {
        assertThat(run(arguments)).as(err.toString()).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    private JsonNode asked(String... options) throws IOException {
        return json(Stream.concat(Stream.of("whatif", "-w", workspace(), "--format", "json"), Stream.of(options))
                .toArray(String[]::new));
    }

    private double demanded(String... more) throws IOException {
        return json(Stream.concat(Stream.of("evaluate", "-w", workspace(), "--format", "json"), Stream.of(more))
                        .toArray(String[]::new))
                .at("/units_demanded")
                .asDouble();
    }

    @Test
    void bothAreToldAndNothingIsStored() throws IOException {
        JsonNode told = asked("--demand", "+50%");

        assertThat(told.at("/what_if").asText()).isEqualTo("demand +50 %");
        assertThat(told.at("/before/units_demanded").asDouble()).isEqualTo(28);
        assertThat(told.at("/after/units_demanded").asDouble()).isCloseTo(42, EXACTLY);
        assertThat(told.at("/rows").toString()).isEqualTo("{\"adjustments\":1}");
        assertThat(told.at("/taken").asText()).isEqualTo("no");
        assertThat(demanded()).isEqualTo(28);
    }

    @Test
    void acceptedItIsAStepOfThePlan() throws IOException {
        assertThat(ask("--demand", "-50%", "--region", "pacific", "--accept")).isZero();

        assertThat(out.toString())
                .contains("What if: demand −50 % in pacific. The plan costs $", "Taken as a step; undo takes it back.");
        assertThat(demanded()).isCloseTo(14, EXACTLY);
    }

    @Test
    void asAScenarioItLeavesThePlan() throws IOException {
        assertThat(asked("--demand", "+50%", "--as-scenario", "boom")
                        .at("/taken")
                        .asText())
                .isEqualTo("scenario");

        assertThat(demanded()).isEqualTo(28);
        assertThat(demanded("--scenario", "boom")).isCloseTo(42, EXACTLY);
        assertThat(ask("--demand", "-10%", "--as-scenario", "boom")).isEqualTo(3);
    }

    @Test
    void severalQuestionsAreAskedTogether() throws IOException {
        JsonNode told = asked("--close", "far", "--from", "2026-03-04", "--to", "2026-03-05", "--late", "3");

        assertThat(told.at("/what_if").asText())
                .isEqualTo("far closed from 4 Mar 2026 to 5 Mar 2026, inbound 3 days late");
        assertThat(told.at("/after/units_unmet").asDouble()).isCloseTo(2, EXACTLY);
        assertThat(told.at("/rows").toString()).isEqualTo("{\"closures\":1,\"inbound\":2}");
    }

    @Test
    void aCenterIsClosedForTwoWeeksIfNothingElseIsSaid() throws IOException {
        assertThat(asked("--close", "far").at("/what_if").asText())
                .isEqualTo("far closed from 2 Mar 2026 to 15 Mar 2026");
    }

    @Test
    void whatCannotBeAskedIsRefusedWithTheChoicesThereAre() {
        assertThat(ask()).isEqualTo(2);
        assertThat(err.toString()).contains("what if what? Give --demand, --carrier-rate");
        assertThat(ask("--demand", "20")).isEqualTo(2);
        assertThat(err.toString()).contains("“20” is no percentage; write it as +20% or -5%");
        assertThat(ask("--close", "moon")).isEqualTo(3);
        assertThat(err.toString()).contains("no open center moon; there are far, near");
        assertThat(ask("--fuel", "0%")).isEqualTo(3);
        assertThat(err.toString()).contains("fuel surcharge 0 %: that is so already");
    }
}
