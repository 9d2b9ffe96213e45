package spokes.ui.watch;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The queue that the window's thread lives on, with somebody who hears when a piece of work begins and ends. */
final class WatchedQueue extends LinkedBlockingQueue<Runnable> {
    private static final long serialVersionUID = 1;

    private final transient BlockingQueue<Runnable> work;
    private final transient PieceWatch watch;

    /** Stands in front of a queue that may hold work already, and loses none of it. */
    WatchedQueue(BlockingQueue<Runnable> work, PieceWatch watch) {
        this.work = work;
        this.watch = watch;
    }

    @Override
    public boolean add(Runnable piece) {
        return work.add(piece);
    }

    /** The thread asks for more: what it did until now is one piece, also where a dialog waits within another piece. */
    @Override
    public Runnable take() throws InterruptedException {
        watch.end();
        Runnable next = work.take();
        watch.begin();
        return next;
    }
}
