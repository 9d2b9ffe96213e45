package spokes.ui.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.Selection;
import spokes.ui.Texts;
import spokes.ui.control.Names;
import spokes.ui.control.Stylesheet;

/** Stock over time of what is selected: a center or all, products or all. */
public final class StockTab extends VBox {
    private final Texts texts = Texts.of("stock");
    private final Selection selection;
    private final Latest reading;
    private final StockChart chart;
    private final Label title = new Label();
    private final ChoiceBox<Place> place = new ChoiceBox<>();
    private Optional<State> state = Optional.empty();
    private boolean active;
    private boolean following;

    /** A center to choose, or all of them. */
    private record Place(Optional<String> code, String name) {}

    /** A chart without stock that follows a selection. */
    public StockTab(Selection selection, Figures figures, Background background) {
        this.selection = selection;
        reading = new Latest(background, texts.get("work"));
        chart = new StockChart(figures);
        Stylesheet.apply(this, StockTab.class);
        getStyleClass().addAll("table-tab", "stock-tab");
        title.setId("stock-over-time-title");
        title.getStyleClass().add("stock-title");
        title.setMinWidth(0);
        place.setId("stock-center");
        place.setAccessibleText(texts.get("center"));
        place.setConverter(new Names<>(Place::name));
        place.valueProperty().subscribe(this::chosen);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(
                place,
                title,
                gap,
                sign("stock-inbound-sign", "legend.inbound"),
                sign("stock-transferred-sign", "legend.transferred"),
                sign("stock-out-sign", "legend.out"));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("stock-bar");
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().setAll(bar, chart);
        selection.centerProperty().subscribe(_ -> read());
        selection.productsProperty().subscribe(_ -> read());
    }

    private Label sign(String style, String key) {
        Region mark = new Region();
        mark.getStyleClass().addAll("stock-sign", style);
        Label label = new Label(texts.get(key), mark);
        label.getStyleClass().add("stock-legend");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void chosen(@Nullable Place chosen) {
        if (!following && chosen != null) {
            selection.centerProperty().set(chosen.code());
        }
    }

    /** Shows the stock of a state, once the tab is in front. */
    public void show(State next) {
        state = Optional.of(next);
        read();
    }

    /** Hears whether its tab is in front. */
    public void setActive(boolean isActive) {
        active = isActive;
        read();
    }

    private void read() {
        if (!active) {
            return;
        }
        state.ifPresent(now -> {
            Optional<String> center = selection.centerProperty().get();
            Set<ProductKey> products = selection.productsProperty().get();
            follow(now, center);
            title.setText(title(now, products));
            reading.ask(_ -> StockView.of(now.judged(), products, center), chart::show);
        });
    }

    private void follow(State now, Optional<String> center) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(Optional.empty(), texts.get("all")));
        now.workspace().centers().stream()
                .filter(Center::isOpen)
                .forEach(open -> places.add(new Place(Optional.of(open.code()), open.name())));
        following = true;
        if (!place.getItems().equals(places)) {
            place.getItems().setAll(places);
        }
        place.setValue(places.stream()
                .filter(each -> each.code().equals(center))
                .findFirst()
                .orElse(places.getFirst()));
        following = false;
    }

    private String title(State now, Set<ProductKey> products) {
        if (products.size() == 1) {
            return now.workspace().products().stream()
                    .filter(product -> products.contains(product.key()))
                    .findFirst()
                    .map(Product::name)
                    .orElse("");
        }
        int count = products.isEmpty() ? now.workspace().products().size() : products.size();
        return texts.get(products.isEmpty() ? "of.all" : "of.some", count);
    }
}
