package spokes.optimize.lagrangian;

import java.util.Arrays;
import java.util.stream.IntStream;
import spokes.optimize.location.Limits;
import spokes.optimize.location.LocationProblem;

/** What is decided of each center in a branch of the search. */
public final class Standing {
    /** Not decided. */
    public static final byte FREE = 0;

    /** Open in every plan of the branch. */
    public static final byte OPEN = 1;

    /** Closed in every plan of the branch. */
    public static final byte CLOSED = 2;

    private final byte[] states;

    private Standing(byte... states) {
        this.states = states;
    }

    /** Nothing is decided. */
    public static Standing free(int centers) {
        return new Standing(new byte[centers]);
    }

    /** What is decided before a search: centers that have to be open are, and those that no budget pays for are not. */
    public static Standing of(LocationProblem problem) {
        Standing standing = free(problem.centers());
        Limits limits = problem.rules().limits();
        for (int i = 0; i < standing.states.length; i++) {
            if (limits.isPinned(i)) {
                standing.decide(i, OPEN);
            } else if (limits.money(i) > limits.budget()) {
                standing.decide(i, CLOSED);
            }
        }
        return standing;
    }

    /** How many centers there are. */
    public int size() {
        return states.length;
    }

    /** What is decided of a center. */
    public byte of(int center) {
        return states[center];
    }

    /** Whether nothing is decided of a center. */
    public boolean isFree(int center) {
        return states[center] == FREE;
    }

    /** Whether a center is closed. */
    public boolean isClosed(int center) {
        return states[center] == CLOSED;
    }

    /** Decides on a center. */
    public void decide(int center, byte state) {
        states[center] = state;
    }

    /** Whether all is decided. */
    public boolean isComplete() {
        return count(FREE) == 0;
    }

    /** How many centers are in a state. */
    public int count(byte state) {
        int count = 0;
        for (byte s : states) {
            count += s == state ? 1 : 0;
        }
        return count;
    }

    /** Numbers of the centers that are open. */
    public int[] listOpen() {
        return IntStream.range(0, states.length).filter(i -> states[i] == OPEN).toArray();
    }

    /** A copy to decide on. */
    public Standing copy() {
        return new Standing(Arrays.copyOf(states, states.length));
    }
}
