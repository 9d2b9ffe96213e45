package spokes.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import spokes.engine.JudgedPlan;
import spokes.engine.result.MoveEffect;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Step;
import spokes.model.Workspace;
import spokes.model.goods.Transfer;

/** The open workspace and its history. Owned by one thread, except for {@link #prepare}, which any thread may call. */
public final class Session {
    private final Journal journal;
    private final Timeline timeline;
    private final List<Consumer<State>> watchers = new ArrayList<>();
    private volatile State state;

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
        this.timeline = new Timeline(journal, undoable, redoable);
        this.state = next(0, Sight.of(judged));
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
        JudgedPlan after = Preparation.preview(now, move);
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
        Prepared prepared = Preparation.of(state, command);
        journal.stage(prepared.edit().changes(), progress);
        return prepared;
    }

    /** What a preview of this state showed, to be adopted. */
    public Prepared prepare(Preview preview) throws Refused {
        return Preparation.of(state, preview.move(), preview.after());
    }

    /** Does what was asked, durably. */
    public void perform(Command command) throws Refused {
        adopt(prepare(command));
    }

    /**
     * Does what was prepared, durably.
     *
     * @return whether that was a step: what changes nothing is none, and undo takes nothing of it back
     * @throws Refused if the workspace changed since it was prepared
     */
    public boolean adopt(Prepared prepared) throws Refused {
        if (prepared.basis() != state.number()) {
            throw new Refused("the plan changed meanwhile; please do it again");
        }
        if (prepared.edit().changes().isEmpty()) {
            return false;
        }
        journal.append(prepared.edit());
        timeline.append(Step.of(prepared.edit()), state.sight(), prepared.sight());
        show(prepared.sight());
        return true;
    }

    /** A scenario as it would be in view, or the base plan; may take long, may run on any thread. */
    public PreparedView prepareView(String scenario) throws Refused {
        State now = state;
        if (!scenario.isEmpty()) {
            ScenarioNames.get(now.sight().book(), scenario);
        }
        return new PreparedView(now.number(), now.sight().on(scenario));
    }

    /**
     * A scenario worked out to be taken in view.
     *
     * @param basis the {@link State#number()} that it was made against
     * @param sight what would be in view
     */
    public record PreparedView(long basis, Sight sight) {}

    /** Takes a scenario in view, or the base plan (empty). This is no step: undo goes back to what was done, not seen. */
    public void view(String scenario) throws Refused {
        view(prepareView(scenario));
    }

    /**
     * Takes in view what was prepared.
     *
     * @throws Refused if the workspace changed since it was prepared
     */
    public void view(PreparedView prepared) throws Refused {
        if (prepared.basis() != state.number()) {
            throw new Refused("the plan changed meanwhile; please do it again");
        }
        if (prepared.sight() != state.sight()) {
            show(prepared.sight());
        }
    }

    /** Takes the newest step back, in the scenario that it was made in; does nothing without one. */
    public void undo() {
        goTo(timeline.inForce() - 1);
    }

    /** Brings the step that was undone last back, with the scenario that it left in view; does nothing without one. */
    public void redo() {
        goTo(timeline.inForce() + 1);
    }

    /** All steps that are kept, those in force and those undone. */
    public History history() {
        return timeline.history(state.sight());
    }

    /**
     * Takes steps back, or brings them back, until so many are in force; watchers see the end of it alone. If the journal
     * fails on the way, it stops there, and so it is shown.
     *
     * @param inForce fewer than none are none, more than there are are all
     */
    public void goTo(int inForce) {
        timeline.seen(state.sight());
        Arrival arrival = new Arrival(state.sight());
        try {
            timeline.goTo(inForce, arrival);
        } finally {
            arrival.sight().ifPresent(there -> {
                timeline.seen(there);
                show(there);
            });
        }
    }

    private void show(Sight sight) {
        state = next(state.number() + 1, sight);
        List.copyOf(watchers).forEach(watcher -> watcher.accept(state));
    }

    private State next(long number, Sight sight) {
        return new State(number, sight, timeline.toUndo(sight), timeline.toRedo(sight));
    }
}
