package spokes.ui;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import spokes.model.goods.ProductKey;

/** What the planner has selected; shared by map, tables and inspector. Window thread only. */
public final class Selection {
    private final ObjectProperty<Optional<String>> center = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> area = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<ProductKey>> products = new SimpleObjectProperty<>(Set.of());
    private Runnable revealing = () -> {};

    /** Selects a center, and brings it in sight. */
    public void revealCenter(String code) {
        area.set(Optional.empty());
        center.set(Optional.of(code));
        revealing.run();
    }

    /** Selects an area, and brings it in sight. */
    public void revealArea(String code) {
        center.set(Optional.empty());
        area.set(Optional.of(code));
        revealing.run();
    }

    /** Who brings in sight what is selected. */
    public void setOnReveal(Runnable reveal) {
        revealing = reveal;
    }

    /** Code of the selected center. */
    public ObjectProperty<Optional<String>> centerProperty() {
        return center;
    }

    /** Code of the selected area. */
    public ObjectProperty<Optional<String>> areaProperty() {
        return area;
    }

    /** The selected products: a drag moves these; if none, all in proportion. */
    public ObjectProperty<Set<ProductKey>> productsProperty() {
        return products;
    }
}
