package spokes.ui.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.TextField;
import spokes.model.Refused;
import spokes.model.ScenarioBook;
import spokes.model.scenario.Scenario;
import spokes.model.scenario.ScenarioChange;
import spokes.session.DeleteScenario;
import spokes.session.MergeScenario;
import spokes.session.NoteScenario;
import spokes.session.Prepared;
import spokes.session.RenameScenario;
import spokes.session.ScenarioCommand;
import spokes.session.Session;
import spokes.ui.Background;
import spokes.ui.Latest;
import spokes.ui.Sentence;
import spokes.ui.Texts;
import spokes.ui.dialogs.Overlay;
import spokes.ui.dialogs.QuestionDialog;
import spokes.ui.notice.Notices;

/** What a planner does with scenarios: looks at one, makes, renames, notes, merges and deletes them. */
public final class ScenarioTrip {
    private final Texts texts = Texts.of("scenario");
    private final Session session;
    private final Background background;
    private final Overlay overlay;
    private final Notices notices;
    private final Latest looking;

    /** A trip of a session. */
    public ScenarioTrip(Session session, Background background, Overlay overlay, Notices notices) {
        this.session = session;
        this.background = background;
        this.overlay = overlay;
        this.notices = notices;
        looking = new Latest(background, texts.get("work.view"));
    }

    private ScenarioBook book() {
        return session.state().sight().book();
    }

    private String inView() {
        return session.state().sight().scenario();
    }

    /** Takes a scenario in view, or the base plan. */
    public void view(String scenario) {
        looking.ask(_ -> session.prepareView(scenario), prepared -> {
            try {
                session.view(prepared);
                notices.tell(scenario.isEmpty() ? texts.get("view.base") : texts.get("view.one", scenario));
            } catch (Refused _) {
                view(scenario);
            }
        });
    }

    /** Asks for a name and makes a scenario. */
    public void make() {
        List<String> there = book().list().stream().map(Scenario::name).toList();
        overlay.open(new MakeDialog(
                there, inView(), asked -> checked(asked.scenario(LocalDate.now(ZoneId.systemDefault())))));
    }

    /** Asks for another name of the scenario in view. */
    public void rename() {
        TextField field = new TextField(inView());
        field.selectAll();
        String scenario = inView();
        ask("rename", field, () -> checked(new RenameScenario(scenario, field.getText())));
    }

    /** Asks for a note on the scenario in view. */
    public void note() {
        String scenario = inView();
        TextField field =
                new TextField(book().find(scenario).map(Scenario::note).orElse(""));
        ask("note", field, () -> checked(new NoteScenario(scenario, field.getText())));
    }

    private void ask(String what, TextField field, QuestionDialog.Answer answer) {
        overlay.open(new QuestionDialog(
                texts.get("action." + what).replace("…", ""), texts.get("ask." + what, inView()), field, answer));
    }

    /** Looks whether a step can be, so that the question stays open if not, and does it in the background. */
    private void checked(ScenarioCommand step) throws Refused {
        step.changesTo(session.state());
        perform(step);
    }

    /** Throws the scenario in view away; undo brings it back. */
    public void delete() {
        perform(new DeleteScenario(inView()));
    }

    /** Asks whether the base plan is to become what is in view, says where it has changed since, and what is left out. */
    public void merge() {
        String scenario = inView();
        int rows = book().listDifferences(scenario).size();
        List<String> overlaps = book().listOverlaps(scenario).stream()
                .map(ScenarioChange::row)
                .map(row -> RowWords.nameOf(texts, row))
                .toList();
        List<String> problems = book().listProblems(scenario);
        overlay.open(new MergeDialog(scenario, rows, overlaps, problems, () -> perform(new MergeScenario(scenario))));
    }

    private void perform(ScenarioCommand step) {
        background.start(
                Sentence.of(step.label()),
                progress -> session.prepare(step, progress),
                prepared -> adopt(step, prepared));
    }

    private void adopt(ScenarioCommand step, Prepared prepared) {
        if (prepared.basis() != session.state().number()) {
            perform(step);
            return;
        }
        try {
            if (session.adopt(prepared)) {
                notices.tellDone(Sentence.of(step.label()));
            } else {
                notices.tell(texts.get("nothing.changed"));
            }
        } catch (Refused e) {
            notices.refuse(e.reason());
        }
    }
}
