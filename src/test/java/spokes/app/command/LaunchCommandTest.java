package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code launch} as a planner or a program calls it. */
class LaunchCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal = new Terminal(Path.of("not yet"));

    @BeforeEach
    void importAll() throws IOException {
        terminal = new Terminal(folder);
        String places = "center,latitude,longitude\neast,40.5,-74.4\nwest,39.5,-119.8\n";
        String goods = "sku,weight_kg,unit_cost,price,units_per_case\nnut,1,5,20,5\n";
        terminal.imports(
                "centers.csv", places,
                "areas.csv", "area,latitude,longitude\n100,40.7,-74\n900,37,-121\n",
                "products.csv", goods,
                "demand.csv", "area,sku,units_per_day\n100,nut,1\n900,nut,1\n",
                "stock.csv", "center,sku,on_hand\neast,nut,200\nwest,nut,70\n",
                "settings.csv", "key,value\nplan_date,2026-03-02\nhorizon_days,56\n");
    }

    private JsonNode json(String command, String... more) throws IOException {
        terminal.clear();
        String[] words = new String[more.length + 5];
        System.arraycopy(new String[] {command, "-w", terminal.workspace(), "--format", "json"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        assertThat(terminal.run(words)).as(terminal.err()).isZero();
        return new ObjectMapper().readTree(terminal.out());
    }

    private static final String[] PROMOTION = {
        "--sku", "nut", "--uplift", "400", "--area", "9*", "--from", "2026-03-30", "--to", "2026-04-12"
    };

    @Test
    void peopleReadWhatMustBeWhereAndWhatIsLostWithoutIt() {
        assertThat(terminal.run(
                        "launch",
                        "-w",
                        terminal.workspace(),
                        "--sku",
                        "nut",
                        "--uplift",
                        "400",
                        "--from",
                        "2026-03-30",
                        "--to",
                        "2026-04-12"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out())
                .startsWith("Promoting nut from Mar 30, 2026 asks for 112 units more")
                .contains(
                        "units more; getting ready ",
                        "What must be where",
                        "Ready less Not ready",
                        "Getting ready or not, no unit is lost");
    }

    @Test
    void aNewProductIsNamedOnceAndMissesNoMoreThanItNeeds() throws IOException {
        String[] asked = {"--sku", "nut-2", "--like", "nut", "--from", "2026-03-30"};
        for (JsonNode need : json("launch", asked).get("needs")) {
            assertThat(need.get("missing").asDouble())
                    .isLessThanOrEqualTo(Math.ceil(
                            need.get("demand").asDouble() + need.get("safety").asDouble()));
        }
        terminal.clear();
        terminal.run("launch", "-w", terminal.workspace(), "--sku", "nut-2", "--like", "nut", "--from", "2026-03-30");
        assertThat(terminal.out())
                .startsWith("Launching nut-2 (like nut) on Mar 30, 2026 asks for ")
                .contains("Without getting ready nothing is delivered: ")
                .doesNotContain(" 0.00 delivery days");
        Matcher said = Pattern.compile("(\\d+) units have to be in place .*; (\\d+) are missing")
                .matcher(terminal.out());
        assertThat(said.find()).isTrue();
        assertThat(said.group(2)).isEqualTo(said.group(1));
    }

    @Test
    void whatIsAcceptedIsThePlanThatWasPromised() throws IOException {
        JsonNode study = json("launch", PROMOTION);
        String[] accepted = Arrays.copyOf(PROMOTION, PROMOTION.length + 1);
        accepted[PROMOTION.length] = "--accept";
        json("launch", accepted);

        assertThat(study.at("/needs")).hasSize(2);
        assertThat(study.at("/moves")).isNotEmpty();
        assertThat(json("evaluate").at("/costs/total").doubleValue())
                .isCloseTo(study.at("/totals/ready").doubleValue(), within(1e-6));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(terminal.run("launch", "-w", terminal.workspace(), "--sku", "bolt", "--from", "2026-03-30"))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("there is no product bolt");
    }
}
