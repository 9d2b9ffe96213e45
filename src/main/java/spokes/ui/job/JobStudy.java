package spokes.ui.job;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.Command;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Stylesheet;
import spokes.ui.study.Study;
import spokes.ui.study.Workplace;

/** Any job as a study: asks, works in the background, shows what it found, and does what it proposes where that is wanted. */
public final class JobStudy implements Study {
    private final Workplace at;
    private final Job job;
    private final Texts texts = Texts.of("job");
    private final JobForm form = new JobForm(this::askOn);
    private final Button ask;
    private final Button accept;
    private final Button branch;
    private final Label note = new Label();
    private final EmptyState nothing;
    private final JobPane pane;
    private final VBox root = new VBox();
    private Optional<State> state = Optional.empty();
    private Optional<Found> found = Optional.empty();
    private boolean busy;

    /** A page, or why there is none, and the state that it is of. */
    private record Found(State state, Optional<JobPage> page, String refusal) {
        static Found of(Job job, State state, Map<String, String> values, Progress progress) {
            try {
                return new Found(state, Optional.of(job.find(state, values, progress)), "");
            } catch (Refused refused) {
                return new Found(state, Optional.empty(), String.valueOf(refused.getMessage()));
            }
        }
    }

    /** A study of a job. */
    public JobStudy(Workplace at, Job job) {
        this.at = at;
        this.job = job;
        Texts own = Texts.of(job.id());
        ask = button("ask", own.get("ask"), this::find);
        ask.getStyleClass().add("accent");
        accept = button("accept", texts.get("job.accept"), () -> perform(false));
        branch = button("branch", texts.get("job.branch"), () -> perform(true));
        note.setId("job-note");
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        nothing = new EmptyState("decide", own.get("empty"), own.get("empty.hint"));
        pane = new JobPane(at.figures());
        pane.setVisible(false);
        build();
        allow();
    }

    private void build() {
        form.end(ask, accept, branch);
        VBox bar = new VBox(form, note);
        bar.getStyleClass().add("asking-bar");
        // else what is below would lie over its last line where there is little room
        bar.setMinHeight(VBox.USE_PREF_SIZE);
        StackPane pages = new StackPane(nothing, pane);
        pages.setMinHeight(60);
        VBox.setVgrow(pages, Priority.ALWAYS);
        Stylesheet.apply(root, JobStudy.class);
        root.getStyleClass().add("asking-tab");
        root.setId(job.id());
        root.getChildren().setAll(bar, pages);
    }

    private static Button button(String id, String title, Runnable does) {
        Button button = new Button(title);
        button.setId("job-" + id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(State next) {
        state = Optional.of(next);
        askOn();
        if (!busy) {
            note();
        }
        allow();
    }

    /** Asks what there is to ask after what was said. */
    private void askOn() {
        state.ifPresent(now -> form.show(job.fields(now, form.values())));
    }

    private boolean isOutdated() {
        return found.isPresent()
                && state.isPresent()
                && !found.get().state().judged().equals(state.get().judged());
    }

    private Optional<Command> step() {
        return found.flatMap(Found::page).flatMap(JobPage::step);
    }

    private void note() {
        note.setText(
                isOutdated()
                        ? texts.get("job.outdated")
                        : found.map(Found::refusal).orElse(""));
    }

    /** What can be done now; a step that was proposed for an earlier plan is refused by the session if it no longer fits. */
    private void allow() {
        ask.setDisable(busy);
        boolean can = !busy && step().isPresent() && !isOutdated();
        accept.setDisable(!can);
        branch.setDisable(!can);
        accept.setVisible(step().isPresent());
        branch.setVisible(step().isPresent());
    }

    private void find() {
        state.ifPresent(now -> {
            busy = true;
            allow();
            note.setText(texts.get("job.underway"));
            Map<String, String> values = form.values();
            Background.Work work = at.background()
                    .start(
                            Texts.of(job.id()).get("study.title"),
                            progress -> Found.of(job, now, values, progress),
                            this::fill);
            work.whenOver(() -> {
                busy = false;
                if (!work.isDone()) {
                    note();
                }
                allow();
            });
        });
    }

    private void fill(Found answer) {
        busy = false;
        if (answer.page().isPresent()) {
            found = Optional.of(answer);
            nothing.setVisible(false);
            pane.setVisible(true);
            pane.show(answer.page().get());
            note();
        } else {
            note.setText(answer.refusal());
        }
        allow();
    }

    private void perform(boolean isScenario) {
        step().ifPresent(command -> {
            busy = true;
            allow();
            new Acceptance(at, texts).take(command, isScenario, () -> {
                busy = false;
                note();
                allow();
            });
        });
    }
}
