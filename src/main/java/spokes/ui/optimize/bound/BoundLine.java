package spokes.ui.optimize.bound;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Icon;
import spokes.ui.control.Press;
import spokes.ui.control.Stylesheet;
import spokes.ui.proposal.BestPossible;

/** How far the plan is from the best possible, as it is proven: a line with a bar; pressed, it says what that means. */
public final class BoundLine extends HBox {
    private static final PseudoClass UNPROVEN = PseudoClass.getPseudoClass("unproven");
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    /** A plan so much above the best fills the bar, share of the bound. */
    private static final double FULL = 0.25;

    private static final double BAR = 48;

    private final Texts texts = Texts.of("optimize");
    private final Figures figures;
    private final Label words = new Label();
    private final Region part = new Region();
    private final Tooltip tip = new Tooltip();
    private Optional<BestPossible> shown = Optional.empty();

    BoundLine(Figures figures, Runnable asked) {
        super(8);
        this.figures = figures;
        Stylesheet.apply(this, BoundLine.class);
        setId("bound");
        getStyleClass().add("bound-line");
        words.setId("bound-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        StackPane bar = new StackPane(part);
        bar.getStyleClass().add("bound-bar");
        bar.setMinWidth(BAR);
        bar.setMaxWidth(BAR);
        part.getStyleClass().add("bound-part");
        StackPane.setAlignment(part, javafx.geometry.Pos.CENTER_LEFT);
        getChildren().setAll(new Icon("optimize", 14), words, bar);
        Tooltip.install(this, tip);
        Press.on(this, asked);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** What is shown; empty if nothing is proven. */
    Optional<BestPossible> shown() {
        return shown;
    }

    /** Says that another plan is looked at; what is shown is that of the plan before. */
    void await() {
        pseudoClassStateChanged(PENDING, true);
    }

    /** Shows a bound, or nothing. */
    void show(Optional<BestPossible> found) {
        shown = found;
        pseudoClassStateChanged(PENDING, false);
        setVisible(found.isPresent());
        found.ifPresent(best -> {
            words.setText(words(best, "bound.above"));
            pseudoClassStateChanged(UNPROVEN, best.bound().isEmpty());
            double wide = BAR * Math.min(1, best.above() / FULL);
            part.setMinWidth(wide);
            part.setMaxWidth(wide);
            tip.setText(words(best, "bound.above.whole") + ". " + reason(best));
            setAccessibleText(tip.getText());
        });
    }

    private String reason(BestPossible best) {
        return best.bound().isEmpty()
                ? best.reason()
                : texts.get(
                        "bound.tip",
                        figures.wholeMoney(best.cost()),
                        figures.wholeMoney(best.bound().getAsDouble()));
    }

    /**
     * What is proven, in words.
     *
     * @param above key of the words for a plan that is above the bound
     */
    private String words(BestPossible best, String above) {
        if (best.bound().isEmpty()) {
            return texts.get("bound.unproven");
        }
        double percent = 100 * best.above();
        return percent < 0.05
                ? texts.get("bound.best")
                : texts.get(above, figures.number(percent, percent < 9.95 ? 1 : 0));
    }
}
