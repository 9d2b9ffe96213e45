package spokes.ui.optimize.bound;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Dialog;
import spokes.ui.proposal.BestPossible;

/** Says what the best possible is: the proven bound, what it covers, and when there is none. */
final class BoundDialog extends Dialog {
    private final GridPane grid = new GridPane();
    private int row;

    BoundDialog(BestPossible best, Figures figures, Runnable place) {
        super("optimize", Texts.of("optimize").get("bound.title"), () -> {});
        Texts texts = Texts.of("optimize");
        Stylesheet.apply(this, BoundLine.class);
        setId("bound-dialog");
        setPrefWidth(560);
        grid.getStyleClass().add("bound-grid");
        line(texts.get("bound.cost"), figures.wholeMoney(best.cost()));
        best.bound().ifPresent(bound -> {
            line(texts.get("bound.bound"), figures.wholeMoney(bound));
            line(texts.get("bound.distance"), figures.wholeMoney(Math.max(0, best.cost() - bound)));
            line(texts.get("bound.share"), figures.number(100 * best.above(), 2) + "\u00a0%");
        });
        VBox words = new VBox(8);
        Stream.of(best.reason(), texts.get("bound.means"), texts.get("bound.covers"), texts.get("bound.not"))
                .filter(text -> !text.isEmpty())
                .forEach(text -> {
                    Label label = new Label(text);
                    label.setWrapText(true);
                    label.setMinHeight(USE_PREF_SIZE);
                    words.getChildren().add(label);
                });
        setContent(grid, words);
        addCancel(texts.get("close"));
        addMain("bound-place", texts.get("menu.placement"), () -> {
            close();
            place.run();
        });
    }

    private void line(String name, String value) {
        Label number = new Label(value);
        number.getStyleClass().add("bound-number");
        grid.addRow(row++, new Label(name), number);
    }
}
