package spokes.ui.stress;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Stylesheet;
import spokes.ui.study.Study;
import spokes.ui.study.Workplace;

/** The plan under demand as it may come: draws it in the background and shows how cost and service are spread. */
public final class StressStudy extends VBox implements Study {
    private final Texts texts = Texts.of("stress");
    private final Background background;
    private final StressBar bar;
    private final StressPane pane;
    private final EmptyState nothing;
    private Optional<State> state = Optional.empty();
    private Optional<State> judged = Optional.empty();
    private boolean busy;

    /** A study without a state yet. */
    public StressStudy(Workplace at) {
        background = at.background();
        bar = new StressBar(texts, this::run);
        pane = new StressPane(texts, at.figures());
        pane.setVisible(false);
        nothing = new EmptyState("chart", texts.get("empty"), texts.get("empty.hint"));
        Stylesheet.apply(this, StressStudy.class);
        getStyleClass().add("asking-tab");
        setId("stress");
        StackPane pages = new StackPane(nothing, pane);
        pages.setMinHeight(60);
        VBox.setVgrow(pages, Priority.ALWAYS);
        getChildren().setAll(bar, pages);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(State next) {
        state = Optional.of(next);
        bar.follow(next);
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

    private void run() {
        state.ifPresent(now -> bar.asked().ifPresent(asked -> run(now, asked)));
    }

    private void run(State now, StressAsked asked) {
        setBusy(true);
        bar.say(texts.get("underway"));
        Background.Work work = background.start(texts.get("work"), progress -> asked.run(now, progress), this::fill);
        work.whenOver(() -> {
            setBusy(false);
            note();
        });
    }

    private void setBusy(boolean on) {
        busy = on;
        bar.setBusy(on);
    }

    private void fill(StressAsked.Found found) {
        judged = Optional.of(found.state());
        nothing.setVisible(false);
        pane.setVisible(true);
        pane.show(found.stress(), found.state().workspace());
    }
}
