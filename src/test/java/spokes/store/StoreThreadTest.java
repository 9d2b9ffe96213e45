package spokes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The one thread at the file: callers wait for it, though not for ever where they say so. */
class StoreThreadTest {
    private final StoreThread thread = new StoreThread();

    @AfterEach
    void end() {
        thread.end();
    }

    @Test
    void workThatHangsIsLeftToItself() {
        CountDownLatch never = new CountDownLatch(1);

        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> thread.run(() -> wait(never), Duration.ofMillis(20)));
        never.countDown();
    }

    private static boolean wait(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        SQLException failure = new SQLException(new IOException("No space left on device"));

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> thread.run(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void workIsDoneOnAThreadThatLeavesTheProgramFreeToEnd() throws SQLException {
        assertThat(thread.run(() -> Thread.currentThread().isDaemon())).isTrue();
    }
}
