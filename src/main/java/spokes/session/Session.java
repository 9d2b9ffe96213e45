package spokes.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import spokes.engine.JudgedPlan;
import spokes.engine.result.MoveEffect;
import spokes.model.Edit;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Step;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** The open workspace and its history. Owned by one thread, except for {@link #prepare}, which any thread may call. */
public final class Session {
    private final Journal journal;
    private final Deque<Turn> undoable = new ArrayDeque<>();
    private final Deque<Turn> redoable = new ArrayDeque<>();
    private final List<Consumer<State>> watchers = new ArrayList<>();
    private volatile State state;

    /** A step and the plan on its other side, which is kept while the session lives; beyond it, the journal knows. */
    private record Turn(Step step, Optional<JudgedPlan> other) {
        Set<Sheet> reading() {
            return other.isPresent() ? Set.of() : step.sheets();
        }
    }

    /**
     * Opens a session.
     *
     * @param workspace what was stored
     * @param journal   where steps are kept
     * @param undoable  steps that are in force, the oldest first
     * @param redoable  steps that were undone, the one to redo first first
     */
    public Session(Workspace workspace, Journal journal, List<Step> undoable, List<Step> redoable) {
        this(JudgedPlan.of(workspace), journal, undoable, redoable);
    }

    /**
     * Opens a session on a plan that was judged already, as in the background.
     *
     * @param judged   what was stored, and what it is worth
     * @param journal  where steps are kept
     * @param undoable steps that are in force, the oldest first
     * @param redoable steps that were undone, the one to redo first first
     */
    public Session(JudgedPlan judged, Journal journal, List<Step> undoable, List<Step> redoable) {
        this.journal = journal;
        undoable.forEach(step -> this.undoable.push(new Turn(step, Optional.empty())));
        redoable.reversed().forEach(step -> this.redoable.push(new Turn(step, Optional.empty())));
        this.state = next(0, judged);
    }

    /** What there is now. */
    public State state() {
        return state;
    }

    /** Calls the watcher now and after every change. Call {@code run} on what is returned to stop it. */
    public Runnable watch(Consumer<State> watcher) {
        watchers.add(watcher);
        watcher.accept(state);
        return () -> watchers.remove(watcher);
    }

    /** What a move would change; changes nothing. */
    public Preview preview(MoveStock move) throws Refused {
        State now = state;
        List<Transfer> transfers = move.transfers(now);
        JudgedPlan after = prepare(now, move).after();
        return new Preview(move, after, now.judged().effectOf(after, transfers));
    }

    /**
     * A move and what it would change.
     *
     * @param move   what was asked
     * @param after  the plan with it
     * @param effect the difference
     */
    public record Preview(MoveStock move, JudgedPlan after, MoveEffect effect) {}

    /** Works a command out without changing anything; may take long, may run on any thread. */
    public Prepared prepare(Command command) throws Refused {
        return prepare(command, Progress.UNWATCHED);
    }

    /**
     * The same, and writes ahead what is large in it, telling how far it is.
     *
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public Prepared prepare(Command command, Progress progress) throws Refused {
        Prepared prepared = prepare(state, command);
        journal.stage(prepared.edit().changes(), progress);
        return prepared;
    }

    private static Prepared prepare(State now, Command command) throws Refused {
        Edit edit = command.toEdit(now);
        Amounts.check(edit.changes().rows());
        JudgedPlan after = now.judged().after(now.workspace().with(edit.changes()), command.touched());
        return new Prepared(now.number(), edit, after);
    }

    /** Does what was asked, durably. */
    public void perform(Command command) throws Refused {
        adopt(prepare(command));
    }

    /**
     * Does what was prepared, durably.
     *
     * @throws Refused if the workspace changed since it was prepared
     */
    public void adopt(Prepared prepared) throws Refused {
        if (prepared.basis() != state.number()) {
            throw new Refused("the plan changed meanwhile; please do it again");
        }
        if (prepared.edit().changes().isEmpty()) {
            return;
        }
        journal.append(prepared.edit());
        undoable.push(new Turn(Step.of(prepared.edit()), Optional.of(state.judged())));
        redoable.clear();
        show(prepared.after());
    }

    /** Takes the newest step back; does nothing without one. */
    public void undo() {
        Turn turn = undoable.peek();
        if (turn != null) {
            List<Table> tables = journal.undo(turn.reading());
            turn(turn, tables, undoable, redoable);
        }
    }

    /** Brings the step that was undone last back; does nothing without one. */
    public void redo() {
        Turn turn = redoable.peek();
        if (turn != null) {
            List<Table> tables = journal.redo(turn.reading());
            turn(turn, tables, redoable, undoable);
        }
    }

    private void turn(Turn turn, List<Table> tables, Deque<Turn> from, Deque<Turn> to) {
        JudgedPlan now = state.judged();
        JudgedPlan other =
                turn.other().orElseGet(() -> now.after(now.workspace().withTables(tables), Touched.everything()));
        from.pop();
        to.push(new Turn(turn.step(), Optional.of(now)));
        show(other);
    }

    private void show(JudgedPlan judged) {
        state = next(state.number() + 1, judged);
        List.copyOf(watchers).forEach(watcher -> watcher.accept(state));
    }

    private State next(long number, JudgedPlan judged) {
        return new State(number, judged, label(undoable), label(redoable));
    }

    private static Optional<String> label(Deque<Turn> turns) {
        return Optional.ofNullable(turns.peek()).map(turn -> turn.step().label());
    }
}
