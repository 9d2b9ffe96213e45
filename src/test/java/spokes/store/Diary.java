package spokes.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What a {@link RestlessPlanner} has said: the steps that are in force and those that were undone.
 *
 * @param inForce numbers of its steps, the oldest first
 * @param undone  numbers of its steps, the one to redo first first
 */
record Diary(List<Integer> inForce, List<Integer> undone) {
    Diary {
        inForce = List.copyOf(inForce);
        undone = List.copyOf(undone);
    }

    static Diary empty() {
        return new Diary(List.of(), List.of());
    }

    /** After a word: "made 7", "undone", "redone"; what it only began changes nothing. */
    Diary after(String word) {
        List<Integer> here = new ArrayList<>(inForce);
        List<Integer> gone = new ArrayList<>(undone);
        if (word.startsWith("made ")) {
            here.add(Integer.valueOf(word.substring("made ".length())));
            gone.clear();
        } else if (word.equals("undone")) {
            gone.addFirst(here.removeLast());
        } else if (word.equals("redone")) {
            here.add(gone.removeFirst());
        }
        return new Diary(here, gone);
    }

    /** What it would be if a step that was only begun had come true. */
    Diary ifDone(String begun) {
        return switch (begun) {
            case "undoing" -> after("undone");
            case "redoing" -> after("redone");
            default -> begun.startsWith("making ") ? after("made " + begun.substring("making ".length())) : this;
        };
    }

    /** Number of the newest step that is in the file. */
    int newest() {
        return Math.max(inForce.isEmpty() ? 0 : inForce.getLast(), undone.isEmpty() ? 0 : undone.getLast());
    }
}
