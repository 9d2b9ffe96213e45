package spokes.ui.window;

import java.util.Optional;
import java.util.Set;
import spokes.engine.JudgedPlan;
import spokes.model.goods.ProductKey;
import spokes.ui.Background;
import spokes.ui.Latest;
import spokes.ui.Selection;
import spokes.ui.Texts;
import spokes.ui.kpi.KpiPanel;
import spokes.ui.panels.CenterList;
import spokes.ui.panels.ProductList;

/** How the plan runs over time, as lists and cards show it in small: worked out in the background after all else. */
final class Trends {
    private final Selection selection;
    private final CenterList centers;
    private final ProductList products;
    private final KpiPanel kpis;
    private final Latest stock;
    private final Latest selected;
    private final Latest weeks;
    private Optional<JudgedPlan> plan = Optional.empty();

    Trends(Background background, Selection selection, CenterList centers, ProductList products, KpiPanel kpis) {
        Texts texts = Texts.of("window");
        this.selection = selection;
        this.centers = centers;
        this.products = products;
        this.kpis = kpis;
        stock = new Latest(background, texts.get("work.trends"));
        selected = new Latest(background, texts.get("work.trends"));
        weeks = new Latest(background, texts.get("work.trends"));
        selection.productsProperty().subscribe((_, _) -> showSelected());
    }

    void show(JudgedPlan judged) {
        plan = Optional.of(judged);
        stock.ask(_ -> judged.stockCourses(Set.of()), courses -> {
            products.show(courses);
            if (selection.productsProperty().get().isEmpty()) {
                centers.show(courses);
            }
        });
        weeks.ask(_ -> judged.listWeeks(), kpis::show);
        if (!selection.productsProperty().get().isEmpty()) {
            showSelected();
        }
    }

    /** The list of centers shows the stock of the selected products, and their courses. */
    private void showSelected() {
        Set<ProductKey> keys = selection.productsProperty().get();
        plan.ifPresent(judged -> selected.ask(_ -> judged.stockCourses(keys), centers::show));
    }
}
