package spokes.engine.demand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import spokes.model.sheet.KeyHash;
import spokes.model.sheet.KeyIndex;

/**
 * Numbers of orders, by client and order id, in the order they came. The ids of millions of orders would take hundreds of
 * megabytes, so orders are told apart by two different hashes of 64 bits: of ten million orders the chance that two have both in
 * common is below 1e-24.
 */
final class OrderNumbers {
    /** Start and factor of FNV-1a, 64 bits (Fowler, Noll, Vo 1991). */
    private static final long FNV_START = 0xcbf29ce484222325L;

    private static final long FNV_FACTOR = 0x100000001b3L;

    private final KeyIndex index;
    private final Map<String, Integer> others = new HashMap<>();
    private long[] second = new long[1024];
    private int size;

    /** For so many orders at most. */
    OrderNumbers(int atMost) {
        index = new KeyIndex(atMost);
    }

    int of(String client, String id) {
        String key = client + '\u001f' + id;
        int number = index.putIfAbsent(KeyHash.of(key), size);
        long check = fnv(key);
        if (number == size) {
            note(check);
            return number;
        }
        if (second[number] == check) {
            return number;
        }
        Integer other = others.putIfAbsent(key, size);
        if (other == null) {
            note(check);
            return size - 1;
        }
        return other;
    }

    private static long fnv(String key) {
        long hash = FNV_START;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_FACTOR;
        }
        return hash;
    }

    private void note(long check) {
        if (size == second.length) {
            second = Arrays.copyOf(second, size * 2);
        }
        second[size++] = check;
    }

    int size() {
        return size;
    }
}
