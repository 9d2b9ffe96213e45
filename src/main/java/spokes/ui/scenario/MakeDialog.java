package spokes.ui.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import spokes.model.Refused;
import spokes.session.MakeScenario;
import spokes.ui.Texts;
import spokes.ui.dialogs.Dialog;
import spokes.ui.words.Phrases;

/** Asks what a new scenario is called, and what it begins with. */
final class MakeDialog extends Dialog {
    private final Texts texts = Texts.of("scenario");
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final ComboBox<String> from = new ComboBox<>();
    private final Label refusal = new Label();
    private final Answer answer;

    /** What was asked for. */
    interface Answer {
        /** Makes it, or says why that cannot be. */
        void take(Asked asked) throws Refused;
    }

    /**
     * A scenario that is asked for.
     *
     * @param from the scenario that it begins with; empty = the base plan
     */
    record Asked(String name, String note, String from) {
        MakeScenario scenario(LocalDate today) {
            return new MakeScenario(name, note, from, today);
        }
    }

    MakeDialog(List<String> there, String inView, Answer answer) {
        super("plus", Texts.of("scenario").get("make.title"), () -> {});
        this.answer = answer;
        setId("scenario-dialog");
        List<String> begins = new ArrayList<>(List.of(texts.get("base")));
        begins.addAll(there);
        from.getItems().setAll(begins);
        from.getSelectionModel().select(inView.isEmpty() ? 0 : 1 + there.indexOf(inView));
        from.setMaxWidth(Double.MAX_VALUE);
        name.setText(free(there));
        name.selectAll();
        Label hint = new Label(texts.get("make.hint"));
        hint.getStyleClass().add("cell-detail");
        hint.setWrapText(true);
        refusal.setId("refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        setContent(hint, field("name", name), field("from", from), field("note", note), refusal);
        setPrefWidth(440);
        addCancel(Texts.of("dialogs").get("cancel"));
        addMain("scenario-make-ok", texts.get("make.ok"), this::accept);
        setFirst(name);
    }

    private String free(List<String> there) {
        int number = there.size() + 1;
        while (there.contains(texts.get("make.proposed", number))) {
            number++;
        }
        return texts.get("make.proposed", number);
    }

    private VBox field(String key, Control control) {
        Label label = new Label(texts.get("make." + key));
        label.setLabelFor(control);
        control.setId("scenario-" + key);
        control.setAccessibleText(texts.get("make." + key));
        return new VBox(2, label, control);
    }

    private void accept() {
        int begin = from.getSelectionModel().getSelectedIndex();
        try {
            answer.take(new Asked(
                    name.getText(),
                    note.getText(),
                    begin <= 0 ? "" : from.getItems().get(begin)));
            close();
        } catch (Refused e) {
            refusal.setText(Phrases.say(e.reason()));
        }
    }
}
