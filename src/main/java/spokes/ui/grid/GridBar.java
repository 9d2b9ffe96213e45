package spokes.ui.grid;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.FilterField;
import spokes.ui.control.Icon;

/** The bar above a grid: filter, how many rows there are, what the marked cells add up to, copy and export. */
final class GridBar extends HBox {
    private final Texts texts = Texts.of("grid");
    private final Figures figures;
    private final BlockWords told;

    GridBar(
            String id,
            String title,
            Figures figures,
            Consumer<Predicate<String>> narrow,
            Runnable copy,
            Runnable export) {
        this.figures = figures;
        FilterField filter = new FilterField(texts.get("filter", title));
        filter.setId(id + "-filter");
        filter.textProperty().subscribe((_, _) -> narrow.accept(filter.wanted()));
        told = new BlockWords(id + "-told", figures);
        getChildren()
                .setAll(
                        filter,
                        told,
                        button("copy-" + id, "copy", texts.get("copy"), texts.get("copy.tip"), copy),
                        button("export-" + id, "export", texts.get("export"), texts.get("export.tip"), export));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("table-bar");
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    private static Button button(String id, String icon, String text, String tip, Runnable does) {
        Button button = new Button(text, new Icon(icon, 14));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(_ -> does.run());
        return button;
    }

    /** Tells what is shown and what is marked. */
    void tell(int shown, int all, BlockSum block) {
        told.tell(
                block,
                shown == all
                        ? texts.get("rows", all)
                        : texts.get("rows.some", figures.number(shown, 0), figures.number(all, 0)));
    }
}
