package spokes.session;

import java.util.List;
import spokes.engine.JudgedPlan;
import spokes.model.Edit;
import spokes.model.InView;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.sheet.Changes;
import spokes.model.sheet.RowChange;

/** Works commands out: says where a change belongs, to the base plan or to the scenario in view. */
final class Preparation {
    private final State now;
    private final Sight sight;
    private final Command command;
    private final Changes changes;

    private Preparation(State now, Command command) throws Refused {
        this.now = now;
        this.sight = now.sight();
        this.command = command;
        this.changes = command.changesTo(now);
        Amounts.check(changes.rows());
    }

    static Prepared of(State now, Command command) throws Refused {
        Preparation it = new Preparation(now, command);
        if (command instanceof ScenarioCommand step) {
            return it.ofScenarios(step.viewAfter(now));
        }
        if (it.sight.isBase()) {
            return it.inBase();
        }
        return command.isForBase() ? it.besideScenario() : it.inScenario(it.judged());
    }

    /** The plan in view with a change of it, without a word of what would be stored. */
    static JudgedPlan preview(State now, Command command) throws Refused {
        return new Preparation(now, command).judged();
    }

    /** A change of the plan in view that is judged already. */
    static Prepared of(State now, Command command, JudgedPlan after) throws Refused {
        Preparation it = new Preparation(now, command);
        return it.sight.isBase() ? it.prepared(command.label(), it.changes, Sight.of(after)) : it.inScenario(after);
    }

    private JudgedPlan judged() {
        return now.judged().after(now.workspace().with(changes), command.touched());
    }

    private JudgedPlan judgedBase() {
        return sight.base().after(stored(changes), command.touched());
    }

    private Workspace stored(Changes made) {
        return now.base().with(made);
    }

    private Prepared prepared(String label, Changes made, Sight next) {
        InView inView = new InView(sight.scenario(), next.scenario());
        return new Prepared(now.number(), new Edit(label, made, inView), next);
    }

    private Prepared ofScenarios(String inView) {
        return prepared(command.label(), changes, sight.next(stored(changes), inView));
    }

    private Prepared inBase() {
        return prepared(command.label(), changes, Sight.of(judgedBase()));
    }

    /** The base changes, and with it the scenario that is in view. */
    private Prepared besideScenario() {
        return prepared(sight.told(command.label(), ""), changes, Sight.of(judgedBase(), sight.scenario()));
    }

    private Prepared inScenario(JudgedPlan after) {
        if (!changes.blocks().isEmpty()) {
            throw new IllegalStateException("packed rows belong to the base plan alone: " + command.label());
        }
        List<RowChange> rows = sight.book().record(sight.scenario(), changes.rows());
        Changes made = Changes.of(rows);
        return prepared(command.label(), made, sight.next(stored(made), after));
    }
}
