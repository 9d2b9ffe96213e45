package spokes.engine.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The ways back of all areas: to which center, in which zone. Areas that send back alike share a number, so that what comes
 * back adds up by it and is priced once.
 */
public final class ReturnWays {
    private final int[] ofArea;
    private final int[] centers;
    private final byte[] zones;

    /**
     * Ways back.
     *
     * @param center by area, {@link Lanes#NO_CENTER} if none takes what comes from there
     * @param zone   by area
     */
    ReturnWays(int[] center, byte[] zone) {
        int[] keys = IntStream.range(0, center.length)
                .map(area -> center[area] << Byte.SIZE | zone[area])
                .toArray();
        int[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
        ofArea = IntStream.of(keys)
                .map(key -> Arrays.binarySearch(distinct, key))
                .toArray();
        centers = IntStream.of(distinct).map(key -> key >> Byte.SIZE).toArray();
        zones = new byte[distinct.length];
        for (int way = 0; way < zones.length; way++) {
            zones[way] = (byte) distinct[way];
        }
    }

    /** How many there are. */
    public int count() {
        return centers.length;
    }

    /** The number of each area's way; to be read only. */
    public int[] ofAreas() {
        return ofArea;
    }

    /** The center at the end of a way, or {@link Lanes#NO_CENTER}. */
    public int center(int way) {
        return centers[way];
    }

    /** The zone from the area to that center; 0 without one. */
    public int zone(int way) {
        return zones[way];
    }
}
