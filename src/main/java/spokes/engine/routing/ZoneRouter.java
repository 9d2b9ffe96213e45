package spokes.engine.routing;

import java.util.Arrays;
import java.util.stream.IntStream;
import spokes.engine.demand.Demand;
import spokes.engine.network.Lanes;

/**
 * Routes areas that lie in the same zone of each center together: they always have the same server, and what they are
 * served is priced alike. So an event costs as much as there are kinds of areas, however many areas there are; distances
 * alone are added up area by area, once at the end, by several threads where one product is judged alone.
 */
final class ZoneRouter implements Router {
    /** Areas for each shelf that make it likely that there are many fewer kinds than areas. */
    private static final int AREAS_A_SHELF = 100;

    /** Areas whose distances one thread adds up at a time. */
    private static final int AREAS_A_PART = 2048;

    private final Choice choice;
    private final Demand demand;
    private final Served deliveries;
    private final Scratch scratch;
    private final int none;
    private final int weeks;
    private final double[][] km;
    private final byte[][] zones;
    private final Alikes kinds;
    private final Spans spans;

    /** By kind: who serves it, and what it asked for until that changed. */
    private final int[] servers;

    private final double[] handedOver;

    /** By server, the one of unmet demand last, and week: units per day. */
    private final double[] draws;

    private int week;
    private double dayOfWeek;

    ZoneRouter(Choice choice, Demand demand, Lanes lanes, int[] centers, Served deliveries, Scratch scratch) {
        this.choice = choice;
        this.demand = demand;
        this.deliveries = deliveries;
        this.scratch = scratch;
        none = choice.shelves();
        weeks = demand.weeks();
        km = new double[none][];
        Arrays.setAll(km, k -> lanes.km(centers[k]));
        zones = choice.zones();
        kinds = new Alikes(demand, lanes.marks(), centers, scratch);
        spans = scratch.spans;
        spans.begin(kinds.count);
        servers = new int[kinds.count];
        handedOver = new double[kinds.count];
        draws = new double[(none + 1) * weeks];
    }

    /** Whether areas are many enough for a number of shelves. */
    static boolean suits(int areas, int shelves) {
        return areas >= AREAS_A_SHELF * shelves;
    }

    @Override
    public void reach(int thatWeek, double daysOver) {
        week = thatWeek;
        dayOfWeek = daysOver;
    }

    @Override
    public double draw(int server) {
        return draws[server * weeks + week];
    }

    @Override
    public void begin() {
        Arrays.fill(servers, none);
        chooseAnew();
    }

    @Override
    public void reroute(int changed) {
        if (changed == none) {
            for (int kind = 0; kind < servers.length; kind++) {
                handOver(kind);
            }
            Arrays.fill(draws, 0);
            chooseAnew();
        } else if (choice.isStocked(changed)) {
            join(changed);
        } else {
            leave(changed);
        }
    }

    private void chooseAnew() {
        int count = 0;
        for (int kind = 0; kind < servers.length; kind++) {
            scratch.moved[count++] = kind;
        }
        choose(count);
    }

    /** Finds servers of kinds that have none. */
    private void choose(int count) {
        int[] chosen = scratch.chosen;
        for (int m = 0; m < count; m++) {
            scratch.next[m] = kinds.first[scratch.moved[m]];
        }
        choice.choose(scratch.next, count, scratch, chosen);
        for (int m = 0; m < count; m++) {
            servers[scratch.moved[m]] = chosen[m];
            addDraw(scratch.moved[m]);
        }
    }

    private void leave(int k) {
        int count = 0;
        for (int kind = 0; kind < servers.length; kind++) {
            if (servers[kind] == k) {
                handOver(kind);
                scratch.moved[count++] = kind;
            }
        }
        Arrays.fill(draws, k * weeks, (k + 1) * weeks, 0);
        choose(count);
    }

    private void join(int k) {
        boolean[] lost = new boolean[none + 1];
        for (int kind = 0; kind < servers.length; kind++) {
            if (choice.isBetter(kinds.first[kind], k, servers[kind])) {
                handOver(kind);
                lost[servers[kind]] = true;
                servers[kind] = k;
            }
        }
        for (int server = 0; server <= none; server++) {
            if (lost[server]) {
                Arrays.fill(draws, server * weeks, (server + 1) * weeks, 0);
            }
        }
        for (int kind = 0; kind < servers.length; kind++) {
            if (servers[kind] == k || lost[servers[kind]]) {
                addDraw(kind);
            }
        }
    }

    private void addDraw(int kind) {
        int to = servers[kind] * weeks;
        RateRows.add(kinds.rates, kind * weeks + week, weeks - week, draws, to + week);
    }

    /** Takes note of what a kind was served until now. */
    private void handOver(int kind) {
        double asked = kinds.asked(kind, week, dayOfWeek);
        int server = servers[kind];
        if (server != none) {
            int zone = zones[server][demand.areas[kinds.first[kind]]];
            deliveries.add(server, zone, asked - handedOver[kind]);
        }
        handedOver[kind] = asked;
        spans.add(kind, server, week, dayOfWeek);
    }

    @Override
    public void finish() {
        for (int kind = 0; kind < servers.length; kind++) {
            handOver(kind);
        }
        spans.layOut();
        int parts = (demand.size() + AREAS_A_PART - 1) / AREAS_A_PART;
        IntStream all = IntStream.range(0, parts);
        boolean isTogether = scratch.isAlone() && !deliveries.isTold();
        (isTogether ? all.parallel() : all).forEach(this::servePart);
        for (int i = 0; i < demand.size(); i++) {
            deliveries.add(demand.areas[i], scratch.unitsOfArea[i], scratch.unitKmOfArea[i]);
        }
    }

    private void servePart(int part) {
        double[] before = new double[weeks + 1];
        for (int i = part * AREAS_A_PART; i < Math.min(demand.size(), (part + 1) * AREAS_A_PART); i++) {
            RateRows.sumUp(demand.rates(), i * weeks, weeks, before, 0);
            serve(i, before);
        }
    }

    /** Goes through the spans of an area. */
    private void serve(int position, double[] before) {
        int area = demand.areas[position];
        int kind = kinds.kind(position);
        double[] rates = demand.rates();
        double unitKm = 0;
        double served = 0;
        double from = 0;
        for (int span = spans.first(kind); span < spans.first(kind + 1); span++) {
            int w = spans.weeks[span];
            double until = 7 * before[w] + rates[position * weeks + w] * spans.days[span];
            int server = spans.servers[span];
            if (server != none) {
                unitKm += (until - from) * km[server][area];
                served += until - from;
            }
            if (deliveries.isTold()) {
                tell(position, server, until - from);
            }
            from = until;
        }
        scratch.unitsOfArea[position] = served;
        scratch.unitKmOfArea[position] = unitKm;
    }

    private void tell(int position, int server, double units) {
        scratch.moved[0] = position;
        scratch.served[0] = units;
        deliveries.tell(server, scratch.moved, scratch.served, 0, 1);
    }

    @Override
    public double nearUnits(Nearness nearness) {
        return nearness.units(kinds.areas, kinds.rates, kinds.count);
    }
}
