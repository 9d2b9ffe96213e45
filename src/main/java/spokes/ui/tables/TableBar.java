package spokes.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Captions;
import spokes.ui.control.FilterField;
import spokes.ui.control.Icon;
import spokes.ui.grid.BlockHands;
import spokes.ui.grid.BlockWords;

/** The bar above a table: a filter, what is done with marked rows, and a button that copies them. */
public final class TableBar extends HBox {

    /**
     * A bar.
     *
     * @param name   of the filter and the button, in the singular and the plural: "truck", "trucks"
     * @param prompt of the filter
     * @param wanted hears which rows are wanted, by their words
     * @param doing  what is done with marked rows
     * @param table  whose rows are copied
     * @param hands  of the table: what they mark is summed up in the bar
     */
    public TableBar(
            List<String> name,
            String prompt,
            Consumer<Predicate<String>> wanted,
            List<? extends Node> doing,
            TableView<?> table,
            BlockHands<?> hands,
            Figures figures) {
        Texts texts = Texts.of("tables");
        FilterField filter = new FilterField(prompt);
        filter.setId(name.getFirst() + "-filter");
        filter.textProperty().subscribe((_, _) -> wanted.accept(filter.wanted()));
        BlockWords told = new BlockWords(name.getLast() + "-told", figures);
        hands.setOnTold(block -> told.tell(block, ""));
        Button copying = new Button(texts.get("table.copy"), new Icon("copy", 14));
        copying.getStyleClass().addAll("flat", "small");
        copying.setMinWidth(Region.USE_PREF_SIZE);
        copying.setId("copy-" + name.getLast());
        copying.setTooltip(new Tooltip(texts.get("table.copy.tip")));
        copying.setOnAction(_ -> TableText.copy(table));
        getChildren().add(filter);
        getChildren().addAll(doing);
        getChildren().addAll(told, copying);
        List<Labeled> worded = new ArrayList<>();
        doing.forEach(node -> {
            if (node instanceof ButtonBase button && button.getGraphic() != null && button.getTooltip() != null) {
                button.setMinWidth(Region.USE_PREF_SIZE);
                worded.add(button);
            }
        });
        worded.add(copying);
        Captions.fit(this, worded);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("table-bar");
    }
}
