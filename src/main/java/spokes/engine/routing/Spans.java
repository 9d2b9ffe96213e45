package spokes.engine.routing;

import java.util.Arrays;

/** Who served each kind of areas until when. Noted as it happens; then laid out kind by kind. */
final class Spans {
    private static final int NONE = -1;

    /** By kind: its last span, and how many it has. */
    private final int[] last;

    private final int[] counts;

    /** By span: the one before it, who served, and the week and the day of it at which it ended. */
    private int[] before;

    private int[] servers;
    private int[] weeks;
    private double[] days;
    private int count;

    Spans(int kinds) {
        last = new int[kinds];
        counts = new int[kinds];
        Arrays.fill(last, NONE);
        int expected = 8 * kinds;
        before = new int[expected];
        servers = new int[expected];
        weeks = new int[expected];
        days = new double[expected];
    }

    /** Takes note that a kind was served until a moment. */
    void add(int kind, int server, int week, double day) {
        if (count == before.length) {
            before = Arrays.copyOf(before, 2 * count);
            servers = Arrays.copyOf(servers, 2 * count);
            weeks = Arrays.copyOf(weeks, 2 * count);
            days = Arrays.copyOf(days, 2 * count);
        }
        before[count] = last[kind];
        servers[count] = server;
        weeks[count] = week;
        days[count] = day;
        counts[kind]++;
        last[kind] = count++;
    }

    /** All spans so far, side by side. */
    Laid layOut() {
        Laid laid = new Laid(last.length, count);
        int end = 0;
        for (int kind = 0; kind < last.length; kind++) {
            end += counts[kind];
            laid.first[kind + 1] = end;
            int at = end;
            for (int span = last[kind]; span != NONE; span = before[span]) {
                at--;
                laid.servers[at] = servers[span];
                laid.weeks[at] = weeks[span];
                laid.days[at] = days[span];
            }
        }
        return laid;
    }

    /** The spans of one kind after those of the other. */
    static final class Laid {
        /** By kind: its first span; one more at the end. */
        final int[] first;

        /** By span: who served, and the week and the day of it at which it ended. */
        final int[] servers;

        final int[] weeks;
        final double[] days;

        private Laid(int kinds, int count) {
            first = new int[kinds + 1];
            servers = new int[count];
            weeks = new int[count];
            days = new double[count];
        }
    }
}
