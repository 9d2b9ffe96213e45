package spokes.app.tile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.ui.map.tile.Tile;

/** A polite guest of a tile server: a real one, on this machine. */
class OnlineTilesTest {
    private static final Tile TILE = new Tile(4, 3, 6);

    @TempDir
    private Path folder;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private Pause before = () -> {};
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private int status = 200;
    private String cacheControl = "max-age=3600";
    private String contentType = "image/png";
    private final ExecutorService executor = Executors.newFixedThreadPool(2);
    private HttpServer server;
    private OnlineTiles tiles;

    /** What a server does before it answers. */
    private interface Pause {
        void pass() throws InterruptedException;
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(executor);
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort() + "/%d/%d/%d.png";
        tiles = new OnlineTiles(url, folder, () -> now);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        executor.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            before.pass();
        } catch (InterruptedException e) {
            throw new InterruptedIOException(e.getMessage());
        }
        String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
        requests.add(exchange.getRequestURI() + " " + tag + " "
                + exchange.getRequestHeaders().getFirst("User-Agent"));
        exchange.getResponseHeaders().set("ETag", "\"v1\"");
        exchange.getResponseHeaders().set("Cache-Control", cacheControl);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        if (status == 200 && !"\"v1\"".equals(tag)) {
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write(new byte[] {1, 2, 3});
        } else {
            exchange.sendResponseHeaders(status == 200 ? 304 : status, -1);
        }
        exchange.close();
    }

    private void get() throws Exception {
        assertThat(tiles.find(TILE)).isPresent();
    }

    @Test
    void itReachesForTheNetWithTheFirstTileOnly() throws Exception {
        Set<Thread> before = connections();
        OnlineTiles idle = new OnlineTiles("http://localhost:9/%d/%d/%d.png", folder, () -> now);
        assertThat(idle.attribution()).isNotBlank();
        assertThat(connections()).isEqualTo(before);

        get();
        assertThat(connections()).hasSizeGreaterThan(before.size());
    }

    /** Threads that keep connections to servers. */
    private static Set<Thread> connections() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("HttpClient-"))
                .collect(Collectors.toSet());
    }

    @Test
    void itSaysWhoItIs() throws Exception {
        get();

        assertThat(requests).singleElement().asString().startsWith("/4/3/6.png null Spokes/");
    }

    @Test
    void aTileIsKeptAsLongAsItsServerSaysAndThenAskedForByItsTag() throws Exception {
        get();
        now = now.plus(Duration.ofMinutes(59));
        get();
        assertThat(requests).hasSize(1);

        now = now.plus(Duration.ofMinutes(2));
        get();
        assertThat(requests).hasSize(2);
        assertThat(requests.getLast()).startsWith("/4/3/6.png \"v1\"");

        get();
        assertThat(requests).as("it is good again").hasSize(2);
    }

    @Test
    void itIsKeptForSevenDaysWhereTheServerSaysNothing() throws Exception {
        cacheControl = "public";
        get();
        now = now.plus(Duration.ofDays(6));
        get();
        assertThat(requests).hasSize(1);

        now = now.plus(Duration.ofDays(2));
        get();
        assertThat(requests).hasSize(2);
    }

    @Test
    void afterAFailureItRestsLongerEachTime() throws Exception {
        status = 503;
        assertThat(tiles.find(TILE)).isEqualTo(Optional.empty());
        assertThat(tiles.find(new Tile(4, 3, 7))).isEqualTo(Optional.empty());
        assertThat(requests).hasSize(1);

        now = now.plus(Duration.ofSeconds(31));
        tiles.find(TILE);
        now = now.plus(Duration.ofSeconds(31));
        tiles.find(TILE);
        assertThat(requests).as("it rests a minute now").hasSize(2);

        status = 200;
        now = now.plus(Duration.ofSeconds(31));
        get();
        assertThat(requests).hasSize(3);
    }

    @Test
    void withoutANetworkAnOldTileIsBetterThanNone() throws Exception {
        get();
        server.stop(0);
        now = now.plus(Duration.ofDays(30));

        assertThat(tiles.find(TILE))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2, 3));
    }

    @Test
    void aPageInPlaceOfAPictureIsNotKept() throws Exception {
        contentType = "text/html; charset=utf-8";
        assertThat(tiles.find(TILE)).isEqualTo(Optional.empty());

        contentType = "image/png";
        now = now.plus(Duration.ofSeconds(31));
        get();
        assertThat(requests).hasSize(2);
    }

    @Test
    void whatIsForgottenIsNotAskedForAndCanBeWantedAgain() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(2);
        before = () -> {
            begun.countDown();
            go.await();
        };
        for (int row = 0; row < 8; row++) {
            tiles.load(new Tile(4, 3, row), _ -> {});
        }
        begun.await();
        tiles.forget();
        tiles.load(new Tile(4, 3, 7), _ -> {});
        go.countDown();
        while (requests.size() < 3) {
            Thread.onSpinWait();
        }
        tiles.find(new Tile(4, 4, 4));

        assertThat(requests).hasSize(4).anyMatch(request -> request.startsWith("/4/3/7.png"));
    }
}
