package spokes.optimize.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.stream.IntStream;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;
import spokes.model.goods.Inbound;

/**
 * What serving costs at least if any part of each area's demand may come from any center: one linear program over all products,
 * centers and areas. Demand is lost only where there is no stock for it, as the engine has it; where stock lies, when it comes
 * and what it costs there is left out, so no placement costs less.
 */
final class RoutingProgram {
    private final StockNetwork network;
    private final MPSolver solver;
    private final MPConstraint[] orders;
    private final int centers;
    private double beside;

    private RoutingProgram(StockNetwork network) {
        Loader.loadNativeLibraries();
        this.network = network;
        solver = MPSolver.createSolver("GLOP");
        solver.objective().setMinimization();
        centers = network.sites().size();
        orders = IntStream.range(0, centers)
                .mapToObj(c -> solver.makeConstraint(
                        Double.NEGATIVE_INFINITY, network.sites().ordersPerDay(c) * network.horizonDays()))
                .toArray(MPConstraint[]::new);
        beside = IntStream.range(0, centers).mapToDouble(network.sites()::fixed).sum();
    }

    /** Money of the best routing, with what open centers cost anyway. */
    static double best(StockNetwork network) {
        RoutingProgram program = new RoutingProgram(network);
        IntStream.range(0, network.products()).forEach(p -> program.add(network.product(p)));
        MPSolver.ResultStatus status = program.solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("routing ended " + status);
        }
        return program.beside + program.solver.objective().value();
    }

    private void add(StockedProduct product) {
        double opening =
                IntStream.range(0, centers).mapToDouble(product::opening).sum();
        double coming = product.inbound().stream().mapToDouble(Inbound::units).sum();
        double asked = IntStream.range(0, product.areas())
                .mapToDouble(i -> demand(product, i))
                .sum();
        MPConstraint stock = solver.makeConstraint(Math.min(opening, asked), opening + coming);
        double[] money = new double[centers * product.areas()];
        product.serving(money);
        for (int i = 0; i < product.areas(); i++) {
            double demand = demand(product, i);
            MPConstraint wanted = solver.makeConstraint(demand, demand);
            MPVariable lost = solver.makeNumVar(0, demand, "");
            wanted.setCoefficient(lost, 1);
            solver.objective().setCoefficient(lost, product.lostMargin());
            for (int c = 0; c < centers; c++) {
                if (product.canServe(c, i)) {
                    MPVariable served = solver.makeNumVar(0, demand, "");
                    wanted.setCoefficient(served, 1);
                    stock.setCoefficient(served, 1);
                    orders[c].setCoefficient(served, product.ordersPerUnit());
                    solver.objective().setCoefficient(served, money[c * product.areas() + i]);
                }
            }
        }
    }

    private double demand(StockedProduct product, int area) {
        return IntStream.range(0, network.weeks())
                .mapToDouble(week -> product.rate(area, week) * network.daysOfWeek(week))
                .sum();
    }
}
