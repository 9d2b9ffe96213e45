package spokes.app.tile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import spokes.ui.map.tile.Tile;
import spokes.ui.map.tile.TileSource;

/** Tiles from disk while they are good, else from their server; after a failure it rests, longer each time. */
public final class OnlineTiles implements TileSource {
    private static final Logger LOG = System.getLogger(OnlineTiles.class.getName());
    private static final int NOT_MODIFIED = 304;
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** How long it rests after a first failure, and at most. */
    private static final Duration FIRST_REST = Duration.ofSeconds(30);

    private static final Duration LONGEST_REST = Duration.ofMinutes(30);

    private final ResourceBundle said = ResourceBundle.getBundle("spokes.app.tile.tiles");
    private final String url;
    private final TileCache cache;
    private final InstantSource clock;
    /** Two at a time: that is what servers ask for. */
    private final ThreadPoolExecutor asking = new ThreadPoolExecutor(
            2,
            2,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("tiles").factory());

    private final Set<Tile> asked = ConcurrentHashMap.newKeySet();
    private Instant silentUntil = Instant.MIN;
    private Duration rest = FIRST_REST;
    private Optional<HttpClient> client = Optional.empty();

    /** The map that this application shows, kept in a folder. */
    public static OnlineTiles keptIn(Path folder) {
        return new OnlineTiles(
                ResourceBundle.getBundle("spokes.app.tile.tiles").getString("url"), folder, InstantSource.system());
    }

    /**
     * Tiles of a server.
     *
     * @param url with %d for zoom, column and row
     */
    OnlineTiles(String url, Path folder, InstantSource clock) {
        this.url = url;
        this.cache = new TileCache(folder);
        this.clock = clock;
    }

    @Override
    public String attribution() {
        return said.getString("attribution");
    }

    @Override
    public void load(Tile tile, Consumer<Image> arrived) {
        if (asked.add(tile)) {
            asking.execute(new Asked(tile, arrived));
        }
    }

    @Override
    public void forget() {
        List<Runnable> waiting = new ArrayList<>();
        asking.getQueue().drainTo(waiting);
        waiting.forEach(work -> {
            if (work instanceof Asked forgotten) {
                asked.remove(forgotten.tile);
            }
        });
    }

    /** Work on a tile that somebody waits for. */
    private final class Asked implements Runnable {
        private final Tile tile;
        private final Consumer<Image> arrived;

        Asked(Tile tile, Consumer<Image> arrived) {
            this.tile = tile;
            this.arrived = arrived;
        }

        @Override
        public void run() {
            try {
                find(tile)
                        .map(bytes -> new Image(new ByteArrayInputStream(bytes)))
                        .filter(image -> !image.isError())
                        .ifPresent(arrived);
            } catch (IOException e) {
                LOG.log(Logger.Level.DEBUG, "no tile", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                asked.remove(tile);
            }
        }
    }

    /** The bytes of a tile: of the kept one while it is good, or as long as there is no other. */
    Optional<byte[]> find(Tile tile) throws IOException, InterruptedException {
        Optional<TileCache.Kept> kept = cache.find(tile);
        boolean isGood = kept.filter(k -> clock.instant().isBefore(k.until())).isPresent();
        if (isGood || isSilent()) {
            return kept.map(TileCache.Kept::bytes);
        }
        try {
            Optional<byte[]> fetched = fetch(tile, kept);
            return fetched.isPresent() ? fetched : kept.map(TileCache.Kept::bytes);
        } catch (IOException e) {
            beSilent();
            LOG.log(Logger.Level.DEBUG, "the online map cannot be reached", e);
            return kept.map(TileCache.Kept::bytes);
        }
    }

    private Optional<byte[]> fetch(Tile tile, Optional<TileCache.Kept> kept) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(url.formatted(tile.zoom(), tile.column(), tile.row())))
                .timeout(PATIENCE)
                .header("User-Agent", said.getString("agent"));
        kept.map(TileCache.Kept::tag)
                .filter(tag -> !tag.isEmpty())
                .ifPresent(tag -> request.header("If-None-Match", tag));
        HttpResponse<byte[]> response = client().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        boolean isSame = response.statusCode() == NOT_MODIFIED && kept.isPresent();
        if (!isSame && (response.statusCode() != OK || !isImage(response))) {
            beSilent();
            return Optional.empty();
        }
        beActive();
        byte[] bytes = isSame ? kept.get().bytes() : response.body();
        String tag = response.headers()
                .firstValue("ETag")
                .or(() -> kept.map(TileCache.Kept::tag))
                .orElse("");
        cache.keep(tile, new TileCache.Kept(bytes, clock.instant().plus(goodFor(response)), tag));
        return Optional.of(bytes);
    }

    /** Made for the first tile: with its threads and keys it is nothing for a planner who never asks for the online map. */
    private synchronized HttpClient client() {
        HttpClient made = client.orElseGet(() -> HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build());
        client = Optional.of(made);
        return made;
    }

    /** Whether it is a picture, and not the page of somebody on the way who wants a name and a password first. */
    private static boolean isImage(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Content-Type")
                .filter(type -> !type.startsWith("image/"))
                .isEmpty();
    }

    /** As long as the server says, else the days of the settings. */
    private Duration goodFor(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Cache-Control")
                .flatMap(MaxAge::of)
                .orElseGet(() -> Duration.ofDays(Integer.parseInt(said.getString("days"))));
    }

    private synchronized boolean isSilent() {
        return clock.instant().isBefore(silentUntil);
    }

    private synchronized void beSilent() {
        silentUntil = clock.instant().plus(rest);
        rest = rest.multipliedBy(2).compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
    }

    private synchronized void beActive() {
        rest = FIRST_REST;
    }
}
