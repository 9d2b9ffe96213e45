package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.TodayRows;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** A count after an accepted proposal says what is there today, also where it says what the proposal did. */
class KnownTodayTest {
    @TempDir
    private Path folder;

    private Workspace plan = Workspace.empty(ShippedDefaults.read());

    /** 900 were in East and none in West, where the proposal put 300. */
    @BeforeEach
    void place() throws Exception {
        ImportWorld world = new ImportWorld(folder);
        world.accept(world.file("centers.csv", "center\nEast\nWest\n"), world.file("stock.csv", stock("East,A,900,4")));
        Row east = world.workspace().table(Sheet.STOCK).rows().iterator().next();
        List<RowChange> made = List.of(
                RowChange.changed(east, east.with("on_hand", 600.0)),
                RowChange.added(Row.blank(Sheet.STOCK)
                        .with("center", "West")
                        .with("sku", "A")
                        .with("on_hand", 300.0)));
        plan = world.workspace().with(made).with(new TodayRows(world.workspace()).decided(made));
        assertThat(today()).containsExactly("East 900, 4");
    }

    private static String stock(String... rows) {
        return "center,sku,on_hand,allocated\n" + String.join("\n", rows) + "\n";
    }

    private void count(String csv) throws Exception {
        ImportWorld world = new ImportWorld(folder);
        world.begin(plan);
        world.accept(world.file("monday.csv", csv));
        plan = world.workspace();
    }

    private List<String> today() {
        return new TodayRows(plan)
                .today().stock().stream()
                        .map(level -> "%s %.0f, %.0f".formatted(level.center(), level.onHand(), level.allocated()))
                        .toList();
    }

    @Test
    void whatIsCountedIsThere() throws Exception {
        count(stock("East,A,880,4", "West,A,0,0"));
        assertThat(today()).containsExactly("East 880, 4", "West 0, 0");
        assertThat(new TodayRows(plan).isEmpty()).isTrue();
    }

    @Test
    void alsoAsThePlacementHadIt() throws Exception {
        count(stock("East,A,600,4"));
        assertThat(today()).containsExactly("East 600, 4");
        count(stock("West,A,300,0"));
        assertThat(today()).containsExactly("East 600, 4", "West 300, 0");
        assertThat(new TodayRows(plan).isEmpty()).isTrue();
    }

    @Test
    void whatAFileDoesNotSayStaysUnknown() throws Exception {
        count("center,sku,allocated,on_hand\nEast,A,5,900\n");
        assertThat(today()).containsExactly("East 900, 5");
        count(stock("East,B,1,0"));
        assertThat(today()).containsExactly("East 900, 5", "East 1, 0");
    }
}
