package spokes.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import spokes.model.Step;
import spokes.model.sheet.Table;

/** The steps of a session: those in force, and those that were undone; kept in the journal before they count here. */
final class Timeline {
    /** Newest steps of which both sides are kept: each may hold a whole judged plan. */
    static final int KEPT = 20;

    private final Journal journal;
    private final Deque<Turn> undoable = new ArrayDeque<>();
    private final Deque<Turn> redoable = new ArrayDeque<>();

    /**
     * A timeline of stored steps.
     *
     * @param undoable steps that are in force, the oldest first
     * @param redoable steps that were undone, the one to redo first first
     */
    Timeline(Journal journal, List<Step> undoable, List<Step> redoable) {
        this.journal = journal;
        undoable.forEach(step -> this.undoable.push(Turn.stored(step)));
        redoable.reversed().forEach(step -> this.redoable.push(Turn.stored(step)));
    }

    int inForce() {
        return undoable.size();
    }

    /** A new step, which is in the journal already. */
    void append(Step step, Sight before, Sight after) {
        push(undoable, new Turn(step, Optional.of(before), Optional.of(after)));
        redoable.clear();
    }

    /** Goes until so many steps are in force. */
    void goTo(int inForce, Arrival arrival) {
        while (undoable.size() > inForce && !undoable.isEmpty()) {
            back(arrival);
        }
        while (undoable.size() < inForce && !redoable.isEmpty()) {
            forth(arrival);
        }
    }

    private void back(Arrival arrival) {
        Turn turn = undoable.getFirst();
        Optional<Sight> before = turn.findBefore();
        List<Table> tables = journal.undo(turn.reading(before));
        push(redoable, undoable.pop());
        arrival.pass(before, tables, turn.step().inView().before());
    }

    private void forth(Arrival arrival) {
        Turn turn = redoable.getFirst();
        Optional<Sight> after = turn.findAfter();
        List<Table> tables = journal.redo(turn.reading(after));
        push(undoable, redoable.pop());
        arrival.pass(after, tables, turn.step().inView().after());
    }

    /** Puts a step on top; of the oldest one of which both sides were kept, they are kept no longer. */
    private static void push(Deque<Turn> turns, Turn turn) {
        turns.push(turn);
        turns.stream().skip(KEPT).findFirst().ifPresent(Turn::forget);
    }

    /** Keeps what is in view now for the steps on both sides of it, that it need not be judged again. */
    void seen(Sight there) {
        change(undoable, turn -> turn.knowingAfter(there));
        change(redoable, turn -> turn.knowingBefore(there));
    }

    private static void change(Deque<Turn> turns, UnaryOperator<Turn> change) {
        if (!turns.isEmpty()) {
            turns.push(change.apply(turns.pop()));
        }
    }

    Optional<String> toUndo(Sight sight) {
        return Optional.ofNullable(undoable.peek())
                .map(turn ->
                        sight.told(turn.step().label(), turn.step().inView().before()));
    }

    Optional<String> toRedo(Sight sight) {
        return Optional.ofNullable(redoable.peek())
                .map(turn ->
                        sight.told(turn.step().label(), turn.step().inView().after()));
    }

    History history(Sight sight) {
        List<String> steps = new ArrayList<>();
        for (Turn turn : undoable.reversed()) {
            steps.add(sight.told(turn.step().label(), turn.step().inView().before()));
        }
        for (Turn turn : redoable) {
            steps.add(sight.told(turn.step().label(), turn.step().inView().after()));
        }
        return new History(steps, undoable.size());
    }
}
