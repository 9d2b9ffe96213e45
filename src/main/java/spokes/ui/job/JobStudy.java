package spokes.ui.job;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import spokes.session.Command;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.study.AskingPane;
import spokes.ui.study.Inquiry;
import spokes.ui.study.Study;
import spokes.ui.study.Workplace;

/** Any job as a study: asks, works in the background, shows what it found, and does what it proposes where that is wanted. */
public final class JobStudy implements Study {
    private final Workplace at;
    private final Job job;
    private final Texts texts = Texts.of("job");
    private final JobForm form = new JobForm(this::askOn);
    private final Inquiry<Printout> inquiry;
    private final Button print;
    private final Button accept;
    private final Button branch;
    private final JobPane pane;
    private final AskingPane root;

    /**
     * A study of a job.
     *
     * @param printing puts on paper what it finds
     */
    public JobStudy(Workplace at, Job job, Printing printing) {
        this.at = at;
        this.job = job;
        Texts own = Texts.of(job.id());
        Inquiry.Words words = new Inquiry.Words(
                own.get("ask"), own.get("study.title"), texts.get("job.underway"), texts.get("job.outdated"));
        inquiry = new Inquiry<>("job", at.background(), words, this::show);
        PrintTrip trip = new PrintTrip(at, texts, printing);
        print = button("print", () -> inquiry.found().ifPresent(trip::start));
        accept = button("accept", () -> perform(false));
        branch = button("branch", () -> perform(true));
        form.end(inquiry.button("job-ask", this::find), accept, branch, print);
        pane = new JobPane(at.figures());
        EmptyState nothing = new EmptyState("decide", own.get("empty"), own.get("empty.hint"));
        root = new AskingPane(job.id(), JobStudy.class, form, inquiry, nothing, pane);
        inquiry.busyProperty().subscribe(this::allow);
    }

    private Button button(String id, Runnable does) {
        Button button = new Button(texts.get("job." + id));
        button.setId("job-" + id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(State next) {
        inquiry.follow(next);
        askOn();
        allow();
    }

    /** Asks what there is to ask after what was said. */
    private void askOn() {
        inquiry.state().ifPresent(now -> form.show(job.fields(now, form.values())));
    }

    private Optional<Command> step() {
        return inquiry.found().map(Printout::page).flatMap(JobPage::step);
    }

    /** What can be done now; a step that was proposed for an earlier plan is refused by the session if it no longer fits. */
    private void allow() {
        boolean isProposed = step().isPresent();
        boolean can = isProposed && !inquiry.busyProperty().get() && !inquiry.isOutdated();
        accept.setDisable(!can);
        branch.setDisable(!can);
        accept.setVisible(isProposed);
        branch.setVisible(isProposed);
        print.setVisible(inquiry.found().isPresent());
    }

    private void find() {
        Map<String, String> values = form.values();
        inquiry.ask((state, progress) -> printout(state, values, job.find(state, values, progress)));
    }

    private Printout printout(State of, Map<String, String> values, JobPage page) {
        LocalDate day = of.workspace().settings().planDate();
        int days = of.judged().evaluation().horizonDays();
        String scenario = of.sight().scenario();
        String subtitle = texts.get("job.subtitle", at.figures().date(day), days, scenario.isEmpty() ? 0 : 1, scenario);
        return new Printout(job.title(values), subtitle, page, at.figures());
    }

    private void show(Printout found, State of) {
        pane.show(found.page());
        allow();
        root.reveal();
    }

    private void perform(boolean isScenario) {
        step().ifPresent(command -> {
            inquiry.hold();
            new Acceptance(at, texts).take(command, isScenario, inquiry::release);
        });
    }
}
