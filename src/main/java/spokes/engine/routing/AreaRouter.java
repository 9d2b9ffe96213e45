package spokes.engine.routing;

import spokes.engine.demand.Demand;

/**
 * Routes area by area. A change of stock costs what it changes: areas hang in a list by server, so that an empty center
 * hands on its own ones and no others.
 */
final class AreaRouter implements Router {
    private final Choice choice;
    private final int none;
    private final Demand demand;
    private final AreaLists lists;
    private final Scratch scratch;
    private final boolean isTold;

    /** A router of a product whose areas have no server yet. */
    AreaRouter(Choice choice, Demand demand, Served deliveries, Scratch scratch) {
        this.choice = choice;
        this.scratch = scratch;
        this.demand = demand;
        isTold = deliveries.isTold();
        none = choice.shelves();
        lists = new AreaLists(demand, none + 1, deliveries, scratch);
    }

    @Override
    public void reach(int week, double daysOver) {
        lists.reach(week, daysOver);
    }

    @Override
    public double draw(int server) {
        return lists.draw(server);
    }

    @Override
    public void begin() {
        int areas = demand.size();
        for (int i = 0; i < areas; i++) {
            scratch.moved[i] = i;
        }
        choice.choose(scratch.moved, areas, scratch, scratch.servers);
        lists.addAll(scratch.moved, scratch.servers, areas);
    }

    @Override
    public void reroute(int changed) {
        if (changed < none && !choice.isStocked(changed)) {
            leave(changed);
            return;
        }
        int count = 0;
        for (int k = 0; k <= none; k++) {
            if (k != changed || none == changed) {
                count = part(k, changed, count);
            }
        }
        lists.addAll(scratch.moved, scratch.servers, count);
    }

    /** Parts those areas from a server that have a better one now, beside some that left others; returns how many left. */
    private int part(int k, int changed, int before) {
        int count = before;
        int i = lists.detach(k);
        while (i != AreaLists.NOBODY) {
            int following = scratch.next[i];
            int best = changed == none ? choice.best(i) : choice.isBetter(i, changed, k) ? changed : k;
            if (best == k) {
                lists.hang(i, k);
            } else {
                scratch.servers[count] = best;
                scratch.moved[count++] = i;
            }
            i = following;
        }
        if (count > before) {
            lists.handOver(k, before, count);
            lists.drawAnew(k);
        }
        return count;
    }

    private void leave(int k) {
        int count = lists.handOver(k, k);
        lists.detach(k);
        int only = choice.only();
        if (only >= 0) {
            for (int m = 0; m < count; m++) {
                lists.hang(scratch.moved[m], only);
            }
            lists.addDraws(k, only);
        } else {
            choice.choose(scratch.moved, count, scratch, scratch.servers);
            lists.addAll(scratch.moved, scratch.servers, count);
        }
        lists.forget(k);
    }

    @Override
    public void finish() {
        for (int k = 0; k < (isTold ? none + 1 : none); k++) {
            lists.handOver(k, k);
        }
    }

    @Override
    public double nearUnits(Nearness nearness) {
        return nearness.units(demand.areas, demand.rates(), demand.size());
    }
}
