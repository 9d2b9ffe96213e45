package spokes.ui.explain;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import spokes.ui.control.Icon;

/** Who says so: a row, a setting or an assumption with its source and date. */
final class SourceLine {
    private SourceLine() {}

    static Label of(String text) {
        Label line = new Label(text, new Icon("info", 11));
        line.getStyleClass().add("source");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
