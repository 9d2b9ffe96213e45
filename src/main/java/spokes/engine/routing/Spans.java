package spokes.engine.routing;

import java.util.Arrays;

/**
 * Who served each kind of areas until when. Noted as it happens; then laid out kind by kind. Its arrays are used again from
 * product to product.
 */
final class Spans {
    private static final int NONE = -1;

    private int kinds;
    private int count;

    /** By kind: its last span, and where its spans begin once they are laid out; one more at the end. */
    private int[] last = new int[0];

    private int[] first = new int[1];

    /** By span as noted: the one before it of its kind, who served, and the week and the day of it at which it ended. */
    private int[] before = new int[0];

    private int[] notedServers = new int[0];
    private int[] notedWeeks = new int[0];
    private double[] notedDays = new double[0];

    /** By span as laid out: who served, and the week and the day of it at which it ended. */
    int[] servers = new int[0];

    int[] weeks = new int[0];
    double[] days = new double[0];

    /** Forgets all, and begins for so many kinds. */
    void begin(int howMany) {
        kinds = howMany;
        count = 0;
        if (last.length < howMany) {
            last = new int[howMany];
            first = new int[howMany + 1];
        }
        Arrays.fill(last, 0, howMany, NONE);
        Arrays.fill(first, 0, howMany + 1, 0);
    }

    /** Takes note that a kind was served until a moment. */
    void add(int kind, int server, int week, double day) {
        if (count == before.length) {
            int more = Math.max(64, 2 * count);
            before = Arrays.copyOf(before, more);
            notedServers = Arrays.copyOf(notedServers, more);
            notedWeeks = Arrays.copyOf(notedWeeks, more);
            notedDays = Arrays.copyOf(notedDays, more);
        }
        before[count] = last[kind];
        notedServers[count] = server;
        notedWeeks[count] = week;
        notedDays[count] = day;
        first[kind + 1]++;
        last[kind] = count++;
    }

    /** Lays all spans so far side by side. */
    void layOut() {
        if (servers.length < count) {
            servers = new int[before.length];
            weeks = new int[before.length];
            days = new double[before.length];
        }
        for (int kind = 0; kind < kinds; kind++) {
            first[kind + 1] += first[kind];
            int at = first[kind + 1];
            for (int span = last[kind]; span != NONE; span = before[span]) {
                at--;
                servers[at] = notedServers[span];
                weeks[at] = notedWeeks[span];
                days[at] = notedDays[span];
            }
        }
    }

    /** The first span of a kind, once they are laid out; those of the next kind begin where its own end. */
    int first(int kind) {
        return first[kind];
    }
}
