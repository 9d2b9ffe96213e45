package spokes.ui.study;

import java.util.Optional;
import javafx.scene.control.Tab;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import spokes.session.State;
import spokes.ui.control.Scrolled;

/** The tab of a study, which is made when the tab first comes to the front. */
final class StudyTab extends Tab {
    /** So high is a study at least, with its questions and some of its answer, in pixels. */
    private static final double LEAST = 290;

    private final StudyKind kind;
    private final Workplace workplace;
    private Optional<State> state;
    private Optional<Study> study = Optional.empty();

    /**
     * A tab without a view yet.
     *
     * @param state what there is to show so far
     */
    StudyTab(StudyKind kind, Workplace workplace, Optional<State> state) {
        super(kind.title());
        this.kind = kind;
        this.workplace = workplace.branch();
        this.state = state;
        setId("tab-" + kind.id());
        setTooltip(new Tooltip(kind.tip()));
        setClosable(true);
        selectedProperty().subscribe(this::setActive);
    }

    String kindId() {
        return kind.id();
    }

    private void setActive(boolean active) {
        if (active && study.isEmpty()) {
            Study made = kind.maker().apply(workplace);
            study = Optional.of(made);
            setContent(made.node() instanceof Region region ? Scrolled.of(region, LEAST) : made.node());
            state.ifPresent(made::show);
        }
        study.ifPresent(made -> made.setActive(active));
    }

    void show(State next) {
        state = Optional.of(next);
        study.ifPresent(made -> made.show(next));
    }

    /** Ends the study's work. */
    void close() {
        workplace.background().close();
        study.ifPresent(Study::close);
        study = Optional.empty();
    }
}
