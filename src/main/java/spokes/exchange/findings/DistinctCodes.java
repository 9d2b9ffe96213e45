package spokes.exchange.findings;

/**
 * Counts different codes in 16 bytes each, by their 64-bit hashes: of ten million codes two share one with a probability
 * of 3 in a million.
 */
final class DistinctCodes {
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] slots = new long[1 << 10];
    private int size;

    void add(String code) {
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        size += put(slots, hash(code)) ? 1 : 0;
    }

    int size() {
        return size;
    }

    private static boolean put(long[] slots, long hash) {
        int at = (int) (hash ^ (hash >>> 32)) & (slots.length - 1);
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = hash;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long hash : slots) {
            if (hash != 0) {
                put(larger, hash);
            }
        }
        slots = larger;
    }

    /** FNV-1a (Fowler, Noll, Vo) over the characters, mixed once more (Stafford's variant 13); never 0. */
    private static long hash(String code) {
        long hash = FNV_BASIS;
        for (int i = 0; i < code.length(); i++) {
            hash = (hash ^ code.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
