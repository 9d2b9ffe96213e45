package spokes.ui.stress;

import javafx.scene.Node;
import spokes.engine.stress.Stress;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.study.AskingPane;
import spokes.ui.study.Inquiry;
import spokes.ui.study.Study;
import spokes.ui.study.Workplace;

/** The plan under demand as it may come: draws it in the background and shows how cost and service are spread. */
public final class StressStudy implements Study {
    private final Inquiry<Stress> inquiry;
    private final StressBar bar;
    private final StressPane pane;
    private final AskingPane root;

    /** A study without a state yet. */
    public StressStudy(Workplace at) {
        Texts texts = Texts.of("stress");
        inquiry = new Inquiry<>("stress", at.background(), Inquiry.Words.of(texts, "run"), this::show);
        bar = new StressBar(texts, inquiry.button("stress-run", this::run));
        pane = new StressPane(texts, at.figures());
        EmptyState nothing = new EmptyState("chart", texts.get("empty"), texts.get("empty.hint"));
        root = new AskingPane("stress", StressStudy.class, bar, inquiry, nothing, pane);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(State next) {
        bar.follow(next);
        inquiry.follow(next);
    }

    private void run() {
        bar.asked(inquiry::say).ifPresent(asked -> inquiry.ask(asked::run));
    }

    private void show(Stress stress, State of) {
        root.reveal();
        pane.show(stress, of.workspace());
    }
}
