package spokes.optimize.placement;

import java.util.Arrays;
import spokes.optimize.product.Prices;

/**
 * Steps toward the prices of the best bound. Each price goes up where more is asked than there is, else down; its step
 * grows while the direction stays and is halved when it turns (M. Riedmiller, H. Braun: resilient propagation, 1993), so
 * no price needs to know the scale of another.
 */
public final class Climb {
    private static final double GROWTH = 1.4;
    private static final double LEAST = 1e-4;

    private final int centers;
    private final double[] now;
    private final double[] step;
    private final double[] first;
    private final double[] last;

    /**
     * A climb from no prices.
     *
     * @param perOrder money that an order is about worth
     * @param perM3    money that a cubic meter of stock is about worth
     * @param perUnit  money that a unit is about worth
     */
    public Climb(int centers, int weeks, double perOrder, double perM3, double perUnit) {
        this.centers = centers;
        int size = 2 * centers + centers * weeks + 1;
        now = new double[size];
        step = new double[size];
        last = new double[size];
        Arrays.fill(step, 0, centers, perM3 / 50);
        Arrays.fill(step, centers, 2 * centers, 0.2);
        Arrays.fill(step, 2 * centers, size - 1, perOrder / 50);
        step[size - 1] = perUnit / 50;
        first = step.clone();
    }

    /** The prices to look at now. */
    public Prices prices() {
        return new Prices(
                Arrays.copyOfRange(now, 0, centers),
                Arrays.copyOfRange(now, 2 * centers, now.length - 1),
                Arrays.copyOfRange(now, centers, 2 * centers),
                now[now.length - 1]);
    }

    /** Whether no step is worth it any more. */
    public boolean isOver() {
        for (int i = 0; i < step.length; i++) {
            if (step[i] > LEAST * first[i]) {
                return false;
            }
        }
        return true;
    }

    /** How what is asked compares with what there is, each as a share of what there is; above 0 if it is too much. */
    public interface Excess {
        /** Of the space of a center. */
        double ofSpace(int center);

        /** Of the orders of a center and week. */
        double ofOrders(int at);

        /** Of a center's minimum above what it is paid. */
        double ofBill(int center);

        /** Of what is to be fast above what is. */
        double ofFast();
    }

    /** Goes on from what the prices led to. */
    public void next(Excess excess) {
        for (int c = 0; c < centers; c++) {
            move(c, excess.ofSpace(c), Double.POSITIVE_INFINITY);
            move(centers + c, excess.ofBill(c), 1);
        }
        for (int at = 2 * centers; at < now.length - 1; at++) {
            move(at, excess.ofOrders(at - 2 * centers), Double.POSITIVE_INFINITY);
        }
        move(now.length - 1, excess.ofFast(), Double.POSITIVE_INFINITY);
    }

    private void move(int i, double slope, double most) {
        boolean isStuck = slope == 0 || (slope < 0 && now[i] <= 0) || (slope > 0 && now[i] >= most);
        if (isStuck) {
            last[i] = 0;
            step[i] = now[i] <= 0 && slope <= 0 ? step[i] / 2 : step[i];
            return;
        }
        double sign = Math.signum(slope);
        step[i] *= sign == last[i] ? GROWTH : last[i] == 0 ? 1 : 0.5;
        last[i] = sign;
        now[i] = Math.clamp(now[i] + sign * step[i], 0, most);
    }

    /** Goes back to prices that were good; from there in small steps. */
    public void goBack(Prices good) {
        System.arraycopy(good.space(), 0, now, 0, centers);
        System.arraycopy(good.bill(), 0, now, centers, centers);
        System.arraycopy(good.order(), 0, now, 2 * centers, good.order().length);
        now[now.length - 1] = good.fast();
        for (int i = 0; i < step.length; i++) {
            step[i] = Math.max(step[i] / 2, 2 * LEAST * first[i]);
            last[i] = 0;
        }
    }
}
