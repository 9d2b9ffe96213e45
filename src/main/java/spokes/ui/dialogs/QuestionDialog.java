package spokes.ui.dialogs;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import spokes.model.Refused;
import spokes.ui.Texts;
import spokes.ui.words.Phrases;

/** A question with one field. A refused answer is told below the field, and the planner may try again. */
public final class QuestionDialog extends Dialog {
    private final Label refusal = new Label();
    private final Answer answer;

    /** Reads the field and does what was asked. */
    @FunctionalInterface
    public interface Answer {
        /** Takes the answer that is in the field now. */
        void take() throws Refused;
    }

    /**
     * A question.
     *
     * @param title    what will be done
     * @param question what is asked
     * @param field    where the answer goes
     * @param answer   takes it
     */
    public QuestionDialog(String title, String question, Control field, Answer answer) {
        super("help", title, () -> {});
        this.answer = answer;
        Texts texts = Texts.of("dialogs");
        Label words = new Label(question);
        words.setWrapText(true);
        words.setLabelFor(field);
        field.setId("answer");
        field.setAccessibleText(question);
        refusal.setId("refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.setManaged(false);
        setContent(words, field, refusal);
        setPrefWidth(400);
        addCancel(texts.get("cancel"));
        addMain("dialog-ok", title, this::accept);
        setFirst(field);
    }

    private void accept() {
        try {
            answer.take();
            close();
        } catch (Refused e) {
            refusal.setText(Phrases.say(e.reason()));
            refusal.setManaged(true);
        }
    }
}
