package spokes.ui.verdict;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Stylesheet;
import spokes.ui.study.Study;

/** Whether distributed inventory is right: asks for the verdict in the background and shows it. */
public final class VerdictTab extends VBox implements Study {
    private final Texts texts = Texts.of("verdict");
    private final Background background;
    private final VerdictWords words;
    private final VerdictBar bar;
    private final VerdictPane pane;
    private final EmptyState nothing;
    private Optional<State> state = Optional.empty();
    private Optional<State> judged = Optional.empty();
    private boolean busy;

    /** A tab without a state yet. */
    public VerdictTab(Figures figures, Background background) {
        this.background = background;
        words = new VerdictWords(texts, figures);
        bar = new VerdictBar(texts, words, this::judge);
        pane = new VerdictPane(texts, words, figures, bar.references());
        pane.setVisible(false);
        nothing = new EmptyState("chart", texts.get("empty"), texts.get("empty.hint"));
        Stylesheet.apply(this, VerdictTab.class);
        getStyleClass().add("asking-tab");
        setId("verdict");
        StackPane pages = new StackPane(nothing, pane);
        pages.setMinHeight(60);
        VBox.setVgrow(pages, Priority.ALWAYS);
        getChildren().setAll(bar, pages);
    }

    @Override
    public Node node() {
        return this;
    }

    /** Follows the plan; the verdict stays, and says that it is of an earlier one. */
    @Override
    public void show(State next) {
        state = Optional.of(next);
        if (judged.isEmpty()) {
            words.follow(next.workspace());
        }
        bar.follow(next.workspace());
        if (!busy) {
            note();
        }
    }

    private void note() {
        boolean isOutdated = judged.isPresent()
                && state.isPresent()
                && !judged.get().judged().equals(state.get().judged());
        bar.say(isOutdated ? texts.get("outdated") : "");
    }

    private void judge() {
        state.ifPresent(now -> {
            setBusy(true);
            bar.say(texts.get("underway"));
            Optional<String> center = bar.center();
            Background.Work work = background.start(
                    texts.get("work"), progress -> VerdictAnswer.of(now, center, progress), this::fill);
            work.whenOver(() -> {
                setBusy(false);
                if (!work.isDone()) {
                    note();
                }
            });
        });
    }

    private void setBusy(boolean on) {
        busy = on;
        bar.setBusy(on);
    }

    private void fill(VerdictAnswer answer) {
        setBusy(false);
        bar.say(answer.refusal());
        answer.verdict().ifPresent(verdict -> {
            judged = Optional.of(answer.state());
            words.follow(answer.state().workspace());
            nothing.setVisible(false);
            pane.setVisible(true);
            pane.show(verdict, answer.state().workspace());
            state.ifPresent(this::show);
        });
    }
}
