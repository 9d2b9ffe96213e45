package spokes.forecast.group;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import spokes.model.Progress;

/** Work on many series, on all processors, that tells where it is. The answers do not depend on how many there are. */
public final class Work {
    private static final int CHUNK = 256;

    private final Progress progress;
    private final double all;
    private double done;

    /** Work of so many pieces. */
    public Work(Progress progress, double all) {
        this.progress = progress;
        this.all = all;
    }

    /** Work that is a part of a piece of this: it can be cancelled and does not count. */
    Work part() {
        return new Work((share, what) -> progress.report(Math.min(1, done / all), what), 1);
    }

    /**
     * Does something for each number from 0 on.
     *
     * @throws CancellationException if the progress says that the work is no longer wanted
     */
    <T> List<T> each(int count, String what, IntFunction<T> piece) {
        List<T> answers = new ArrayList<>(count);
        for (int from = 0; from < count; from += CHUNK) {
            int to = Math.min(count, from + CHUNK);
            answers.addAll(IntStream.range(from, to).parallel().mapToObj(piece).toList());
            report(to - from, what);
        }
        return answers;
    }

    /** Says that some pieces are done. */
    void report(double pieces, String what) {
        done += pieces;
        if (!progress.report(Math.min(1, done / all), what)) {
            throw new CancellationException("the forecast was cancelled");
        }
    }
}
