package spokes.optimize.stock;

import java.util.Arrays;
import spokes.engine.placement.StockedProduct;
import spokes.model.goods.Inbound;

/**
 * A cost that no placement of a product goes below, at some prices.
 *
 * <p>At every moment at which there is stock, some centers have it, and each area is served by one of these: that costs at
 * least what the best choice of centers for that moment costs, a location problem of which a dual solution gives a bound.
 * Stock in all centers together is the same however it lies ({@link Timeline}), so its capital and the cheapest space for
 * it are known; what a center asks above the cheapest is charged to the units that are sold from it, by the days that they
 * lay there. A center that asks max(space, fee) asks at least θ · space + (1 − θ) · fee for any θ from 0 to 1.
 */
final class ProductBound {
    /** How a center's charge for stock is told apart into space and fee. */
    enum Split {
        /** By what the plan has there: the larger of the two. */
        BY_PLAN,
        SPACE,
        FEE
    }

    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Spans for which a choice is kept while charges rise. */
    private static final int MOST_AGE = 4;

    private static final int NO_CHOICE = Integer.MIN_VALUE;

    private final ServingTable table;
    private final SharedFees fees = new SharedFees();
    private final int centers;

    private final double[] space;
    private final double[] fee;
    private final double[] receiving;
    private final double[] spaceNow;
    private final double[] feeNow;
    private final double[] extra;
    private final double[] extraBefore;
    private final double[] add;
    private final boolean[] isOld;
    private double[] least = new double[0];
    private double[] above = new double[0];
    private double[] averaged = new double[0];
    private double priceOfOld;

    /** The charges that the last choice was made with, how many spans ago, and what it found. */
    private final double[] used;

    private final Contest contest;
    private final double[] charge;
    private final double[] earned;
    private double[] lower = new double[0];
    private double beyond;
    private boolean isContested;
    private int age;
    private boolean isShared;
    private int[] who = new int[0];
    private final int[] earnersEnd;
    private int[] earnerArea = new int[64];
    private double[] earnerMoney = new double[64];
    private int earners;

    /** Units in the best answer at these prices: of the opening stock, by center. */
    final double[] oldUnits;

    /** The same sold, by center and week. */
    final double[] sold;

    /** The same that arrives fast. */
    double fastUnits;

    ProductBound(ServingTable table) {
        this.table = table;
        centers = table.centers;
        space = new double[centers];
        fee = new double[centers];
        receiving = new double[centers];
        spaceNow = new double[centers];
        feeNow = new double[centers];
        extra = new double[centers];
        extraBefore = new double[centers];
        add = new double[centers];
        isOld = new boolean[centers];
        used = new double[centers];
        contest = new Contest(table);
        charge = new double[centers];
        earned = new double[centers];
        earnersEnd = new int[centers];
        oldUnits = new double[centers];
        sold = new double[centers * table.network.weeks()];
    }

    /**
     * The bound.
     *
     * @param share      by center, the share of stock that the plan has there
     * @param wantsLoads whether to find the units of the best answer
     */
    double of(StockedProduct product, Timeline time, Prices prices, double[] share, Split split, boolean wantsLoads) {
        Arrays.fill(oldUnits, 0);
        Arrays.fill(sold, 0);
        fastUnits = 0;
        if (least.length < table.areas) {
            least = new double[table.areas];
            who = new int[table.areas];
            lower = new double[table.areas];
        }
        if (!time.isCertain) {
            return loose(product, time, prices);
        }
        prepare(product, time, prices, share);
        shareFees(product, time, prices, share, split);
        double money = product.underWay() + received(product, prices) + stored(product, time);
        Arrays.fill(extra, 0);
        Arrays.fill(extraBefore, 0);
        age = NO_CHOICE;
        Arrays.fill(earned, 0);
        beyond = 0;
        isContested = contest.pick(charges(product, prices));
        double unmet = 0;
        for (Timeline.Span span : time.spans) {
            splitCharges(product, share, span, split);
            double cheapest = cheapest(product);
            arrive(span);
            money += cheapest * (span.units() + span.unitsThen()) / 2 * span.days();
            if (span.isServed()) {
                charge(product, prices, span);
                money += span.days() * served(product, span, wantsLoads);
            } else {
                unmet += span.days() * demand(product, span.week());
            }
            pass(span, cheapest);
        }
        return money + unmet * product.lostMargin() + left(product, time, prices) + priceOfOld * time.opening;
    }

    /** What may come in a span is new at its beginning, and at its end. */
    private void arrive(Timeline.Span span) {
        if (span.isNew()) {
            System.arraycopy(extra, 0, extraBefore, 0, centers);
        }
    }

    private void pass(Timeline.Span span, double cheapest) {
        for (int c = 0; c < centers; c++) {
            extra[c] += Math.max(0, spaceNow[c] - cheapest) * span.days();
        }
        arrive(span);
    }

    /** What a unit pays for what is shared, by center. */
    private double[] charges(StockedProduct product, Prices prices) {
        for (int c = 0; c < centers; c++) {
            double order = 0;
            for (int week = 0; week < table.network.weeks(); week++) {
                order += prices.order(c, week) / table.network.weeks();
            }
            charge[c] =
                    product.isAllowed(c) ? product.ordersPerUnit() * order + product.spaceM3() * prices.space()[c] : 0;
        }
        return charge;
    }

    private void prepare(StockedProduct product, Timeline time, Prices prices, double[] share) {
        double leastReceiving = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centers; c++) {
            double kept = 1 - prices.bill()[c];
            space[c] = product.spacePerDay(c) * kept;
            fee[c] = product.binPerDay(c) * kept;
            receiving[c] = product.receiving(c) * kept;
            leastReceiving = product.isAllowed(c) ? Math.min(leastReceiving, receiving[c]) : leastReceiving;
        }
        priceOfOld = 0;
        for (int c = 0; c < centers; c++) {
            receiving[c] = product.coming().isEmpty() ? Math.max(0, receiving[c] - leastReceiving) : 0;
            priceOfOld += time.arriving > 0 ? share[c] * prices.space()[c] * product.spaceM3() : 0;
        }
    }

    private double received(StockedProduct product, Prices prices) {
        double units = product.inbound().stream().mapToDouble(Inbound::units).sum();
        double cheapest = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centers; c++) {
            double money = product.receiving(c) * (1 - prices.bill()[c]);
            cheapest = product.isAllowed(c) ? Math.min(cheapest, money) : cheapest;
        }
        double money = units > 0 && cheapest < Double.POSITIVE_INFINITY ? units * cheapest : 0;
        for (StockedProduct.Coming coming : product.coming()) {
            money += coming.units() * product.receiving(coming.center()) * (1 - prices.bill()[coming.center()]);
        }
        return money;
    }

    private static double stored(StockedProduct product, Timeline time) {
        double unitDays = 0;
        for (Timeline.Span span : time.spans) {
            unitDays += (span.units() + span.unitsThen()) / 2 * span.days();
        }
        return unitDays * product.capitalPerDay();
    }

    private static double demand(StockedProduct product, int week) {
        double perDay = 0;
        for (int i = 0; i < product.areas(); i++) {
            perDay += product.rate(i, week);
        }
        return perDay;
    }

    private void splitCharges(StockedProduct product, double[] share, Timeline.Span span, Split split) {
        double typical = 0;
        for (double part : share) {
            typical = Math.max(typical, part);
        }
        for (int c = 0; c < centers; c++) {
            double units = (share[c] > 0 ? share[c] : typical) * span.units();
            boolean isSpace =
                    split == Split.SPACE || fee[c] == 0 || (split == Split.BY_PLAN && space[c] * units > fee[c]);
            spaceNow[c] = isSpace ? space[c] : 0;
            feeNow[c] = isSpace ? 0 : fee[c];
            if (!product.isAllowed(c)) {
                spaceNow[c] = 0;
                feeNow[c] = 0;
            }
        }
    }

    private double cheapest(StockedProduct product) {
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centers; c++) {
            least = product.isAllowed(c) ? Math.min(least, spaceNow[c]) : least;
        }
        return least < Double.POSITIVE_INFINITY ? least : 0;
    }

    /** What a unit that is sold in a span pays beside serving, by center. */
    private void charge(StockedProduct product, Prices prices, Timeline.Span span) {
        for (int c = 0; c < centers; c++) {
            add[c] = asStock(product, prices, c, span.hasNew())
                    + (product.ordersPerUnit() > 0 ? product.ordersPerUnit() * prices.order(c, span.week()) : 0);
        }
    }

    /** What a unit at a center pays for having lain there: as opening stock, or as what came last if that is less. */
    private double asStock(StockedProduct product, Prices prices, int c, boolean hasNew) {
        double old = extra[c] + prices.space()[c] * product.spaceM3() - priceOfOld;
        double young = extra[c] - extraBefore[c] + receiving[c];
        isOld[c] = !hasNew || old <= young;
        return isOld[c] ? old : young;
    }

    private double served(StockedProduct product, Timeline.Span span, boolean wantsLoads) {
        int n = table.areas;
        double[] rates = product.rates();
        int from = product.isSteady() ? 0 : span.week() * n;
        if (!isUsable()) {
            choose();
        }
        double base = 0;
        double raised = 0;
        for (int i = 0; i < n; i++) {
            base += rates[from + i] * least[i];
            raised += rates[from + i] * above[i];
        }
        double free = raised > 0 ? base + withFees(rates, from, raised) : base;
        double money = isContested ? Math.max(free, contested(rates, from)) : free;
        if (wantsLoads) {
            load(rates, from, span);
        }
        return money;
    }

    /** What a moment costs at least if dear centers draw every area that ranks them first. */
    private double contested(double[] rates, int from) {
        double plain = NEVER;
        double raised = NEVER;
        for (int set = 0; set < contest.combinations(); set++) {
            double fees = 0;
            double unearned = 0;
            for (int k = 0; k < contest.dearCenters(); k++) {
                int c = contest.dear(k);
                boolean isIn = (set & 1 << k) != 0;
                fees += isIn ? feeNow[c] : 0;
                unearned += isIn ? Math.max(0, feeNow[c] - earned[c]) : 0;
            }
            double money = fees + contest.plain(set, rates, from);
            if (money < plain) {
                plain = money;
                set(set);
            }
            raised = isShared ? Math.min(raised, unearned + contest.raised(set, rates, from)) : raised;
        }
        return isShared ? Math.max(plain, raised - beyond) : plain;
    }

    private void set(int combination) {
        for (int i = 0; i < table.areas; i++) {
            who[i] = contest.who(combination, i);
        }
    }

    /** Whether the choice that was made before is still a bound, and not yet a poor one. */
    private boolean isUsable() {
        age++;
        boolean isSame = true;
        for (int c = 0; c < centers; c++) {
            if (add[c] < used[c] || age < 0) {
                return false;
            }
            isSame &= add[c] == used[c];
        }
        return isSame || age < MOST_AGE;
    }

    /** Finds the cheapest center of each area, and who would earn something of what areas pay above that. */
    private void choose() {
        int n = table.areas;
        double[] money = table.money;
        System.arraycopy(add, 0, used, 0, centers);
        age = 0;
        Arrays.fill(least, 0, n, NEVER);
        Arrays.fill(who, 0, n, 0);
        for (int c = 0; c < centers; c++) {
            double a = add[c];
            int at = c * n;
            for (int i = 0; i < n; i++) {
                double m = money[at + i] + a;
                who[i] = m < least[i] ? c : who[i];
                least[i] = Math.min(least[i], m);
            }
        }
        earners = 0;
        for (int c = 0; c < centers && isShared; c++) {
            for (int i = 0; i < n; i++) {
                double earned = least[i] + above[i] - money[c * n + i] - add[c];
                if (earned > 0) {
                    earn(i, earned);
                }
            }
            earnersEnd[c] = earners;
        }
        if (isContested) {
            for (int i = 0; i < n; i++) {
                lower[i] = least[i] + above[i];
            }
            contest.fill(add, lower);
        }
    }

    private void earn(int area, double money) {
        if (earners == earnerArea.length) {
            earnerArea = Arrays.copyOf(earnerArea, 2 * earners + 64);
            earnerMoney = Arrays.copyOf(earnerMoney, 2 * earners + 64);
        }
        earnerArea[earners] = area;
        earnerMoney[earners++] = money;
    }

    /** What fees add to a moment: all that areas pay above their least, or so much that no center earns more than its fee. */
    private double withFees(double[] rates, int from, double raised) {
        double scale = 1;
        beyond = 0;
        int at = 0;
        for (int c = 0; c < centers; c++) {
            double sum = 0;
            for (; at < earnersEnd[c]; at++) {
                sum += rates[from + earnerArea[at]] * earnerMoney[at];
            }
            earned[c] = sum;
            beyond += Math.max(0, sum - feeNow[c]);
            scale = sum > feeNow[c] ? Math.min(scale, feeNow[c] / sum) : scale;
        }
        return Math.max(scale * raised, raised - beyond);
    }

    private void load(double[] rates, int from, Timeline.Span span) {
        int weeks = table.network.weeks();
        for (int i = 0; i < table.areas; i++) {
            double units = rates[from + i] * span.days();
            int c = who[i];
            sold[c * weeks + span.week()] += units;
            oldUnits[c] += isOld[c] ? units : 0;
            fastUnits += table.fast.length > 0 && table.fast[c * table.areas + i] ? units : 0;
        }
    }

    /** What stock at the end pays. */
    private double left(StockedProduct product, Timeline time, Prices prices) {
        double best = Double.POSITIVE_INFINITY;
        int where = -1;
        for (int c = 0; c < centers; c++) {
            if (product.isAllowed(c)) {
                double money = asStock(product, prices, c, time.arriving > 0);
                where = money < best ? c : where;
                best = Math.min(best, money);
            }
        }
        if (where < 0 || time.closing <= 0) {
            return 0;
        }
        oldUnits[where] += isOld[where] ? time.closing : 0;
        double wanted = 0;
        for (int week = 0; week < table.network.weeks(); week++) {
            wanted += demand(product, week) * table.network.daysOfWeek(week);
        }
        double covered = table.network.coverTargetDays() * wanted / table.network.horizonDays();
        return time.closing * best + Math.max(0, time.closing - covered) * product.writeDown();
    }

    /** Finds what areas can pay for fees over the horizon. */
    private void shareFees(StockedProduct product, Timeline time, Prices prices, double[] share, Split split) {
        int n = table.areas;
        double[] all = new double[centers];
        double[] weight = new double[n];
        double[] mean = new double[centers];
        double served = 0;
        Arrays.fill(extra, 0);
        Arrays.fill(extraBefore, 0);
        for (Timeline.Span span : time.spans) {
            splitCharges(product, share, span, split);
            double cheapest = cheapest(product);
            arrive(span);
            if (span.isServed()) {
                charge(product, prices, span);
                double units = 0;
                for (int i = 0; i < n; i++) {
                    weight[i] += product.rate(i, span.week()) * span.days();
                    units += product.rate(i, span.week()) * span.days();
                }
                served += units;
                for (int c = 0; c < centers; c++) {
                    all[c] += feeNow[c] * span.days();
                    mean[c] += add[c] * units;
                }
            }
            pass(span, cheapest);
        }
        above = new double[n];
        isShared = served > 0 && Arrays.stream(all).anyMatch(f -> f > 0);
        if (isShared) {
            average(mean, served);
            above = fees.share(weight, n, averaged, all);
        }
    }

    private void average(double[] mean, double served) {
        int n = table.areas;
        if (averaged.length < centers * n) {
            averaged = new double[centers * n];
        }
        for (int c = 0; c < centers; c++) {
            for (int i = 0; i < n; i++) {
                averaged[c * n + i] = table.money[c * n + i] + mean[c] / served;
            }
        }
    }

    /** A bound where what is served depends on where stock lies. */
    private double loose(StockedProduct product, Timeline time, Prices prices) {
        int n = table.areas;
        boolean isForced = !product.isBound();
        double money = product.underWay();
        for (Timeline.Span span : time.spans) {
            isForced &= span.isServed();
            for (int i = 0; i < n; i++) {
                double best = Double.POSITIVE_INFINITY;
                boolean isReached = true;
                for (int c = 0; c < centers; c++) {
                    if (product.isAllowed(c)) {
                        double order = product.ordersPerUnit() * prices.order(c, span.week());
                        best = Math.min(best, table.money[c * n + i] + order);
                        isReached &= table.money[c * n + i] < Double.POSITIVE_INFINITY;
                    }
                }
                double each = isForced && isReached ? best : Math.min(best, product.lostMargin());
                money += product.rate(i, span.week()) * span.days() * (each < Double.POSITIVE_INFINITY ? each : 0);
            }
        }
        return money;
    }
}
