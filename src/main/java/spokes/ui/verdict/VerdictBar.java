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
import javafx.scene.layout.VBox;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.ui.Texts;
import spokes.ui.control.Names;

/** Which one center the answer is about, the button that asks for it, and what is to say about it. */
final class VerdictBar extends VBox {
    private static final String UNSAID = "";

    private final ChoiceBox<String> center = new ChoiceBox<>();
    private final Button judge;
    private final HBox references = new HBox();
    private final Label note = new Label();

    VerdictBar(Texts texts, VerdictWords words, Runnable judges) {
        getStyleClass().add("asking-bar");
        judge = new Button(texts.get("judge"));
        judge.setId("verdict-judge");
        judge.getStyleClass().add("accent");
        judge.setOnAction(_ -> judges.run());
        center.setId("verdict-center");
        center.setAccessibleText(texts.get("center.accessible"));
        center.setConverter(new Names<>(code -> code.equals(UNSAID) ? texts.get("center.unsaid") : words.center(code)));
        references.getStyleClass().add("verdict-switch");
        references.setAccessibleText(texts.get("references"));
        note.setId("verdict-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        FlowPane line = new FlowPane(new Label(texts.get("center")), center, judge, references);
        line.getChildren().forEach(part -> ((Region) part).setMinWidth(USE_PREF_SIZE));
        line.getStyleClass().add("asking-line");
        getChildren().setAll(line, note);
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

    void say(String words) {
        note.setText(words);
    }

    void setBusy(boolean busy) {
        judge.setDisable(busy);
    }
}
