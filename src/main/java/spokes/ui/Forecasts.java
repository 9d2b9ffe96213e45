package spokes.ui;

import java.util.List;
import java.util.Set;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.demand.SalesWeek;
import spokes.model.goods.ProductKey;
import spokes.session.UseForecast;

/** Forecasts from order history; called from background threads, implemented by the application. */
public interface Forecasts {

    /**
     * Forecasts every product that was ordered, for all weeks of the horizon; changes nothing.
     *
     * @return the step that takes it over
     * @throws Refused if there is nothing to forecast from
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    UseForecast make(Workspace workspace, Progress progress) throws Refused;

    /**
     * What some products sold together, week by week before the plan date, the oldest first; what all sold if none is
     * named. Empty if nothing was sold.
     */
    List<SalesWeek> listPast(Workspace workspace, Set<ProductKey> products, Progress progress);
}
