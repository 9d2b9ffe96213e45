package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** What the next plan takes over from the one before is what it would have made itself. */
class NextNetworkTest {
    private static final Workspace WORLD = Worlds.world("""
        centers: center | latitude | longitude
          East | 40 | -75
        areas: area | latitude | longitude
          X | 40 | -76
        products: sku
          bolt
        demand: area | sku | units_per_day
          X | bolt | 1
        stock: center | sku | on_hand
          East | bolt | 100
          East | unlisted | 7
        """);

    @Test
    void aProductThatOnlyStockNamedIsGoneWithItsLastRow() {
        Row last = WORLD.table(Sheet.STOCK).rows().stream()
                .filter(row -> row.text("sku").equals("unlisted"))
                .findFirst()
                .orElseThrow();
        Workspace next = WORLD.with(List.of(RowChange.removed(last)));
        JudgedPlan plan = JudgedPlan.of(WORLD);
        assertThat(plan.listIssues()).anyMatch(issue -> issue.message().contains("unlisted"));

        JudgedPlan after = plan.after(next, Touched.products(new ProductKey("", "unlisted")));

        assertThat(after.listIssues()).isEqualTo(JudgedPlan.of(next).listIssues());
        assertThat(after.listIssues()).noneMatch(issue -> issue.message().contains("unlisted"));
        assertThat(after.evaluation()).isEqualTo(JudgedPlan.of(next).evaluation());
    }
}
