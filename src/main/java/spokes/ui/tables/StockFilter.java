package spokes.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import spokes.engine.result.StockState;
import spokes.ui.Texts;
import spokes.ui.control.Captions;
import spokes.ui.control.FilterField;
import spokes.ui.control.Icon;
import spokes.ui.control.StateMark;
import spokes.ui.grid.BlockWords;

/** The line above the stock matrix: words, one state or all, and a button to copy. */
final class StockFilter extends HBox {
    private final FilterField words;
    private final ToggleGroup states = new ToggleGroup();

    StockFilter(Texts texts, Runnable changed, Runnable copy, BlockWords told) {
        getStyleClass().add("table-bar");
        setAlignment(Pos.CENTER_LEFT);
        words = new FilterField(texts.get("stock.filter"));
        words.setId("stock-filter");
        words.textProperty().subscribe((_, _) -> changed.run());
        getChildren().add(words);
        List<Labeled> worded = new ArrayList<>();
        for (StockState.State state : StockState.State.values()) {
            worded.add(toggle(state, texts));
        }
        getChildren().addAll(worded);
        states.selectedToggleProperty().subscribe((_, _) -> changed.run());
        Button copying = new Button(texts.get("table.copy"), new Icon("copy", 14));
        copying.setId("copy-stock");
        copying.getStyleClass().addAll("flat", "small");
        copying.setTooltip(new Tooltip(texts.get("table.copy.tip")));
        copying.setOnAction(_ -> copy.run());
        copying.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(told, copying);
        worded.add(copying);
        Captions.fit(this, worded);
    }

    private ToggleButton toggle(StockState.State state, Texts texts) {
        StateMark mark = new StateMark();
        mark.show(state);
        ToggleButton toggle = new ToggleButton(texts.get("state." + state), mark);
        toggle.setId("only-" + state);
        toggle.setUserData(state);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setAccessibleText(texts.get("stock.only", texts.get("state." + state)));
        toggle.setToggleGroup(states);
        toggle.getStyleClass().addAll("state-toggle", "small");
        toggle.setTooltip(new Tooltip(texts.get("stock.only", texts.get("state." + state))));
        return toggle;
    }

    /** Tells whether a row is to be shown now. */
    Predicate<StockRow> wanted() {
        Predicate<String> spelled = words.wanted();
        Optional<StockState.State> state =
                Optional.ofNullable(states.getSelectedToggle()).map(toggle -> (StockState.State) toggle.getUserData());
        return row -> spelled.test(row.words()) && state.map(row::has).orElse(true);
    }
}
