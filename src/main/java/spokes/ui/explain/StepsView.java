package spokes.ui.explain;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.engine.derivation.Derivation;
import spokes.ui.Texts;
import spokes.ui.words.Phrases;

/** The steps by which a number is computed, each below its result, with the rows and assumptions it rests on. */
final class StepsView extends VBox {
    private static final double INDENT = 12;

    private final Amounts amounts;
    private final Texts texts;

    StepsView(Derivation derivation, Amounts amounts, Texts texts) {
        this.amounts = amounts;
        this.texts = texts;
        getStyleClass().add("steps");
        add(derivation, "", 0);
    }

    private void add(Derivation step, String sign, int depth) {
        Label says = new Label(sign.isEmpty() ? Phrases.say(step.says()) : sign + " " + Phrases.say(step.says()));
        says.getStyleClass().add(depth == 0 ? "step-result" : "step-name");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        Label value = new Label(amounts.step(step.value(), step.unit()));
        value.getStyleClass().add("step-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, says, value);
        line.setAlignment(Pos.TOP_LEFT);
        line.setPadding(new Insets(0, 0, 0, depth * INDENT));
        getChildren().add(line);
        step.because().forEach(reason -> add(reason, texts.get("explain.because"), depth + 1));
        for (int i = 0; i < step.of().size(); i++) {
            add(step.of().get(i), i == 0 ? "" : step.operation().sign(), depth + 1);
        }
        step.sources().forEach(source -> {
            Label from = SourceLine.of(source.text());
            VBox.setMargin(from, new Insets(0, 0, 0, (depth + 1) * INDENT));
            getChildren().add(from);
        });
    }
}
