package spokes.engine.parcel;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The fewest centers that together have all lines, exactly: ever more centers are tried, the line that the fewest
 * centers have first, and a branch ends when the centers left could not have all lines left.
 */
final class Cover {
    private final int[] lines;
    private final BitSet[] centersOfLine;
    private final int mostLines;
    private final int[] chosen;

    private Cover(BitSet[] centersOfLine) {
        this.centersOfLine = centersOfLine;
        lines = IntStream.range(0, centersOfLine.length)
                .boxed()
                .sorted(Comparator.comparingInt(line -> centersOfLine[line].cardinality()))
                .mapToInt(Integer::intValue)
                .toArray();
        mostLines = mostLines(centersOfLine);
        chosen = new int[centersOfLine.length];
    }

    private static int mostLines(BitSet[] centersOfLine) {
        int[] linesOfCenter = new int[0];
        int most = 0;
        for (BitSet centers : centersOfLine) {
            linesOfCenter = Arrays.copyOf(linesOfCenter, Math.max(linesOfCenter.length, centers.length()));
            for (int c = centers.nextSetBit(0); c >= 0; c = centers.nextSetBit(c + 1)) {
                most = Math.max(most, ++linesOfCenter[c]);
            }
        }
        return most;
    }

    /**
     * The centers.
     *
     * @param centersOfLine who has each line, none empty
     */
    static int[] fewest(BitSet[] centersOfLine) {
        Cover cover = new Cover(centersOfLine);
        int limit = 1;
        while (!cover.search(0, limit)) {
            limit++;
        }
        return Arrays.copyOf(cover.chosen, limit);
    }

    private boolean search(int taken, int limit) {
        int missing = 0;
        int first = -1;
        for (int line : lines) {
            if (!isCovered(line, taken)) {
                first = first < 0 ? line : first;
                missing++;
            }
        }
        if (missing == 0) {
            return true;
        }
        if (missing > (limit - taken) * mostLines) {
            return false;
        }
        BitSet centers = centersOfLine[first];
        for (int c = centers.nextSetBit(0); c >= 0; c = centers.nextSetBit(c + 1)) {
            chosen[taken] = c;
            if (search(taken + 1, limit)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCovered(int line, int taken) {
        for (int i = 0; i < taken; i++) {
            if (centersOfLine[line].get(chosen[i])) {
                return true;
            }
        }
        return false;
    }
}
