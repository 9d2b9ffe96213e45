package spokes.ui.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.ui.Texts;
import spokes.ui.control.Names;

/** Which one center the answer is about, the button that asks for it, and which reference is shown. */
final class VerdictBar extends FlowPane {
    private static final String UNSAID = "";

    private final ChoiceBox<String> center = new ChoiceBox<>();
    private final HBox references = new HBox();

    VerdictBar(Texts texts, VerdictWords words, Button judge) {
        center.setId("verdict-center");
        center.setAccessibleText(texts.get("center.accessible"));
        center.setConverter(new Names<>(code -> code.equals(UNSAID) ? texts.get("center.unsaid") : words.center(code)));
        references.getStyleClass().add("verdict-switch");
        references.setAccessibleText(texts.get("references"));
        getChildren().setAll(new Label(texts.get("center")), center, judge, references);
        getChildren().forEach(part -> ((Region) part).setMinWidth(USE_PREF_SIZE));
    }

    /** Offers the open centers; the one that was chosen stays if it is still open. */
    void follow(Workspace workspace) {
        List<String> codes = new ArrayList<>(List.of(UNSAID));
        workspace.centers().stream().filter(Center::isOpen).map(Center::code).forEach(codes::add);
        String chosen = Objects.requireNonNullElse(center.getValue(), UNSAID);
        if (!center.getItems().equals(codes)) {
            center.getItems().setAll(codes);
        }
        center.setValue(codes.contains(chosen) ? chosen : UNSAID);
    }

    /** The center that the answer is to be about; else the setting's or the best one. */
    Optional<String> center() {
        return Optional.ofNullable(center.getValue()).filter(code -> !code.equals(UNSAID));
    }

    /** Where the choice of the reference goes. */
    HBox references() {
        return references;
    }
}
