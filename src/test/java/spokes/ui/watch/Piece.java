package spokes.ui.watch;

import java.util.List;

/**
 * One piece of work of the window's thread.
 *
 * @param test    in which test it was
 * @param cpu     milliseconds of the processor: a loaded machine lengthens the time by the clock, hardly this
 * @param wall    milliseconds by the clock
 * @param classes classes that were loaded meanwhile: many mean that code ran for the first time
 * @param opening whether it built a window's content, or laid it out for the first time
 * @param samples stacks that were seen in it, innermost frame first
 */
record Piece(String test, double cpu, double wall, long classes, boolean opening, List<Stack> samples) {
    /** Some lambdas are made whenever; more than these classes mean that a part of the program runs for the first time. */
    private static final int A_FEW_CLASSES = 20;

    Piece {
        samples = List.copyOf(samples);
    }

    /** What it is judged as. */
    enum Kind {
        ORDINARY,
        OPENING,
        FIRST_TIME
    }

    Kind kind() {
        if (classes > A_FEW_CLASSES) {
            return Kind.FIRST_TIME;
        }
        return opening ? Kind.OPENING : Kind.ORDINARY;
    }

    /**
     * Milliseconds of the processor that the program itself needed: without what the test did there (a picture of the
     * window) and without work that belongs on another thread and that the test runs on this one.
     */
    double own() {
        if (samples.isEmpty()) {
            return cpu;
        }
        long own = samples.stream().filter(Stack::isOfTheProgram).count();
        return cpu * own / samples.size();
    }
}
