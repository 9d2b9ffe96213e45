package spokes.ui.map;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.model.goods.Product;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.move.Amount;
import spokes.ui.move.Cargo;

/** The goods that hang on the pointer, in words. */
final class Ghost extends VBox {
    private final Label goods = new Label();
    private final Label note = new Label();
    private final Figures figures;
    private final Texts texts;

    Ghost(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        getStyleClass().addAll("map-panel", "ghost");
        setId("drag-ghost");
        note.getStyleClass().add("muted");
        getChildren().addAll(goods, note);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /** Says what is carried, how much of it, and that a center is to be picked. */
    void carry(Cargo cargo, Amount amount) {
        String what = cargo.single()
                .map(Product::name)
                .orElseGet(() -> texts.get("ghost.products", cargo.items().size()));
        say(what, units(cargo, amount) + " · " + texts.get("ghost.pick"));
    }

    private String units(Cargo cargo, Amount amount) {
        double units = amount.units(0, cargo.spare());
        return units > 0 ? figures.number(units, 0) : texts.get("ghost.spare", figures.number(cargo.spare(), 0));
    }

    /** Says what is carried, in words. */
    void carry(String what, String more) {
        say(what, more);
    }

    /** Says why nothing is carried. */
    void carryNothing(String reason) {
        say(reason, "");
    }

    private void say(String what, String more) {
        goods.setText(what);
        note.setText(more);
        autosize();
    }
}
