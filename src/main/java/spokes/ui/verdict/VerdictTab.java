package spokes.ui.verdict;

import java.util.Optional;
import javafx.scene.Node;
import spokes.engine.verdict.Verdict;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.study.AskingPane;
import spokes.ui.study.Inquiry;
import spokes.ui.study.Study;

/** Whether distributed inventory is right: asks for the verdict in the background and shows it. */
public final class VerdictTab implements Study {
    private final VerdictWords words;
    private final Inquiry<Verdict> inquiry;
    private final VerdictBar bar;
    private final VerdictPane pane;
    private final AskingPane root;

    /** A tab without a state yet. */
    public VerdictTab(Figures figures, Background background) {
        Texts texts = Texts.of("verdict");
        words = new VerdictWords(texts, figures);
        inquiry = new Inquiry<>("verdict", background, Inquiry.Words.of(texts, "judge"), this::show);
        bar = new VerdictBar(texts, words, inquiry.button("verdict-judge", this::judge));
        pane = new VerdictPane(texts, words, figures, bar.references());
        EmptyState nothing = new EmptyState("chart", texts.get("empty"), texts.get("empty.hint"));
        root = new AskingPane("verdict", VerdictTab.class, bar, inquiry, nothing, pane);
    }

    @Override
    public Node node() {
        return root;
    }

    /** Follows the plan; the verdict stays, and says that it is of an earlier one. */
    @Override
    public void show(State next) {
        if (inquiry.found().isEmpty()) {
            words.follow(next.workspace());
        }
        bar.follow(next.workspace());
        inquiry.follow(next);
    }

    private void judge() {
        Optional<String> center = bar.center();
        inquiry.ask((state, progress) -> VerdictAnswer.of(state, center, progress));
    }

    private void show(Verdict verdict, State of) {
        words.follow(of.workspace());
        root.reveal();
        pane.show(verdict, of.workspace());
        inquiry.state().ifPresent(now -> bar.follow(now.workspace()));
    }
}
