package spokes.ui.forecast.adjustment;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.util.Duration;
import spokes.model.Refused;
import spokes.session.ChangeAdjustments;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.Sentence;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Dialog;

/**
 * The form of one adjustment. What it would change is worked out while it is written, and told before it is applied; so is
 * why it cannot be.
 */
public final class AdjustmentDialog extends Dialog {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final Duration PAUSE = Duration.millis(250);

    private final Texts texts = Texts.of("forecast");
    private final AdjustmentDraft draft;
    private final State state;
    private final AdjustmentDesk desk;
    private final EffectWords words;
    private final Latest latest;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final AdjustmentFields fields;
    private final Label what = new Label();
    private final Label effect = new Label();
    private boolean applying;

    /** What is known of the step that is asked for: its effect, or why it cannot be. */
    private record Answer(boolean refused, String words) {}

    AdjustmentDialog(AdjustmentDraft draft, State state, Figures figures, Background background, AdjustmentDesk desk) {
        super("calendar", title(draft), () -> {});
        this.draft = draft;
        this.state = state;
        this.desk = desk;
        words = new EffectWords(texts, figures);
        latest = new Latest(background, texts.get("work.effects"));
        fields = new AdjustmentFields(texts, draft.proposed(), draft.products().size(), this::changed);
        Stylesheet.apply(this, AdjustmentDialog.class);
        setId("adjustment-dialog");
        Label hint = new Label(texts.get("adjustment.hint." + draft.proposed().kind()));
        hint.getStyleClass().add("cell-detail");
        hint.setWrapText(true);
        what.setId("adjustment-what");
        what.setWrapText(true);
        what.getStyleClass().add("adjustment-what");
        effect.setId("adjustment-effect");
        effect.setWrapText(true);
        effect.setMinHeight(38);
        effect.getStyleClass().add("adjustment-effect");
        setContent(hint, fields, what, effect);
        setPrefWidth(620);
        addCancel(Texts.of("dialogs").get("cancel"));
        addMain(
                "adjustment-apply",
                texts.get(draft.before().isPresent() ? "adjustment.save" : "adjustment.apply"),
                this::apply);
        setFirst(fields.first());
        pause.setOnFinished(_ -> work());
        work();
    }

    private static String title(AdjustmentDraft draft) {
        return Texts.of("forecast")
                .get("adjustment.title." + draft.proposed().kind())
                .replace("…", "");
    }

    private void changed() {
        latest.drop();
        pause.playFromStart();
    }

    /** Works out, in the background, what the fields ask for. */
    private void work() {
        try {
            ChangeAdjustments step = draft.step(state, fields.read());
            what.setText(Sentence.of(step.label()));
            tell(new Answer(false, texts.get("effect.pending")));
            latest.ask(_ -> answer(step), this::tell);
        } catch (Refused e) {
            what.setText("");
            tell(new Answer(true, Sentence.of(e.reason())));
        }
    }

    private Answer answer(ChangeAdjustments step) {
        try {
            Effect found = Effect.of(
                    state.judged().evaluation(), desk.prepare(step).after().evaluation());
            boolean past = step.after().stream().noneMatch(adjustment -> adjustment.changesDemand());
            return new Answer(false, past ? texts.get("effect.history.long") : words.sentence(found));
        } catch (Refused e) {
            return new Answer(true, Sentence.of(e.reason()));
        }
    }

    private void tell(Answer answer) {
        effect.setText(answer.words());
        effect.pseudoClassStateChanged(REFUSED, answer.refused());
    }

    private void apply() {
        if (applying) {
            return;
        }
        try {
            ChangeAdjustments step = draft.step(state, fields.read());
            pause.stop();
            latest.drop();
            applying = true;
            desk.perform(step, this::close, this::refuse);
        } catch (Refused e) {
            refuse(e.reason());
        }
    }

    private void refuse(String reason) {
        applying = false;
        tell(new Answer(true, Sentence.of(reason)));
    }
}
