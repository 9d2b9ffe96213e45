package spokes.ui.optimize.study;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import spokes.ui.Texts;

/** What the parts of the bars of a study are. */
final class Legend extends HBox {
    Legend(Texts texts) {
        super(14);
        getStyleClass().add("study-legend");
        for (int part = 0; part < 3; part++) {
            add("legend-part-" + part, texts.get("study.part." + part));
        }
        add("legend-line", texts.get("study.line"));
    }

    private void add(String style, String words) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", style);
        Label label = new Label(words, swatch);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
    }
}
