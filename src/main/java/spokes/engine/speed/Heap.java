package spokes.engine.speed;

import java.util.List;
import spokes.engine.synthetic.PlanSize;
import spokes.model.Refused;
import spokes.model.Workspace;

/** How much memory plans take. */
final class Heap {
    private static final int COLLECTIONS = 4;

    private static final long BASE_BYTES = 200L << 20;
    private static final long BYTES_PER_PAIR = 104 + 4 + 2 * 64;
    private static final long BYTES_PER_ORDER = 2_000;

    private Heap() {}

    /** Bytes in use once everything is gone that nobody holds. */
    static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    /** Makes all typed values of a workspace, which are made when first asked for, so that no plan is charged for them. */
    static int warm(Workspace workspace) {
        return List.of(
                        workspace.centers(),
                        workspace.products(),
                        workspace.areas(),
                        workspace.stock(),
                        workspace.inbound(),
                        workspace.orders())
                .stream()
                .mapToInt(List::size)
                .sum();
    }

    /** Bytes that measuring a size takes: its rates, two plans while one follows the other, and its orders. */
    static long needed(PlanSize size) {
        return BASE_BYTES + BYTES_PER_PAIR * size.pairs() + BYTES_PER_ORDER * size.orders();
    }

    /**
     * Lets a size pass that this program has the memory for.
     *
     * @throws Refused if it has not
     */
    static void check(PlanSize size, long heapBytes) throws Refused {
        check("size " + size.name(), needed(size), heapBytes);
    }

    /**
     * Lets two sizes pass that this program has the memory for at once.
     *
     * @throws Refused if it has not
     */
    static void check(PlanSize size, PlanSize beside, long heapBytes) throws Refused {
        check("size %s beside size %s".formatted(size.name(), beside.name()), needed(size) + needed(beside), heapBytes);
    }

    private static void check(String what, long needed, long heapBytes) throws Refused {
        if (heapBytes < needed) {
            throw new Refused(
                    "%s needs %,d MB of memory, and this program may use %,d MB; give it more, as in JAVA_TOOL_OPTIONS=-Xmx%dm"
                            .formatted(what, megabytes(needed), megabytes(heapBytes), megabytes(needed)));
        }
    }

    private static long megabytes(long bytes) {
        return (bytes >> 20) + 1;
    }
}
