package spokes.session;

import java.util.List;
import java.util.stream.Stream;
import spokes.engine.JudgedPlan;
import spokes.model.Edit;
import spokes.model.InView;
import spokes.model.Refused;
import spokes.model.TodayRows;
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

    /** With what is to be kept of what stands today, where the base plan changes. */
    private Changes kept() {
        TodayRows today = new TodayRows(now.base());
        List<RowChange> kept = command.decides() ? today.decided(changes.rows()) : today.known(changes.rows());
        return kept.isEmpty()
                ? changes
                : new Changes(
                        Stream.concat(changes.rows().stream(), kept.stream()).toList(), changes.blocks());
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

    private JudgedPlan judgedBase(Changes made) {
        return sight.base().after(stored(made), command.touched());
    }

    private Workspace stored(Changes made) {
        return now.base().with(made);
    }

    private Prepared prepared(String label, Changes made, Sight next) {
        InView inView = new InView(sight.scenario(), next.scenario());
        return new Prepared(now.number(), new Edit(label, made, inView), next);
    }

    private Prepared ofScenarios(String inView) {
        Changes made = kept();
        return prepared(command.label(), made, sight.next(stored(made), inView));
    }

    private Prepared inBase() {
        Changes made = kept();
        return prepared(command.label(), made, Sight.of(judgedBase(made)));
    }

    /** The base changes, and with it the scenario that is in view. */
    private Prepared besideScenario() {
        Changes made = kept();
        return prepared(sight.told(command.label(), ""), made, Sight.of(judgedBase(made), sight.scenario()));
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
