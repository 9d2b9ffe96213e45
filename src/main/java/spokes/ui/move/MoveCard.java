package spokes.ui.move;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.ui.Texts;

/** The drag sentence on a card: what and where, the money large, then what else changes. */
public final class MoveCard extends VBox {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final double WIDTH = 344;

    private final Label what = line("what");
    private final Label route = line("route");
    private final Label verdict = line("verdict");
    private final Label warnings = line("warnings");
    private final Label details = line("details");
    private final Label hint = line("hint");
    private final Texts texts = Texts.of("map.map");

    /** An empty card. */
    public MoveCard() {
        getStyleClass().addAll("map-panel", "move-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(what, route, verdict, warnings, details, hint);
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
    }

    private static Label line(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Shows what a move would change. */
    public void show(DragSentence sentence) {
        show(sentence, texts.get("ghost.hint"));
    }

    /** The same, and what else can be done meanwhile. */
    public void show(DragSentence sentence, String more) {
        hint.setText(more);
        what.setText(sentence.what());
        route.setText(sentence.route());
        verdict.setText(sentence.verdict());
        warnings.setText(String.join("\n", sentence.warnings()));
        details.setText(String.join("\n", sentence.details()));
        verdict(sentence.saves(), !sentence.saves());
        setAccessibleText(sentence.whole());
        shown(List.of(what, route, verdict, warnings, details, hint));
    }

    /** Shows why a move cannot be. */
    public void refuse(String title, String reason) {
        what.setText(title);
        verdict.setText(reason);
        verdict(false, true);
        setAccessibleText(reason);
        shown(List.of(what, verdict));
    }

    /** Shows that the answer is being worked out. */
    public void wait(String title) {
        what.setText(title);
        details.setText(texts.get("card.working"));
        verdict(false, false);
        shown(List.of(what, details));
    }

    private void verdict(boolean good, boolean bad) {
        pseudoClassStateChanged(GOOD, good);
        pseudoClassStateChanged(BAD, bad);
    }

    private void shown(List<Label> lines) {
        for (Label line : List.of(what, route, verdict, warnings, details, hint)) {
            boolean on = lines.contains(line) && !line.getText().isEmpty();
            line.setVisible(on);
            line.setManaged(on);
        }
    }
}
