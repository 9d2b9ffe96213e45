package spokes.app.workspace;

import java.util.List;
import java.util.Set;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.demand.SalesWeek;
import spokes.model.goods.ProductKey;
import spokes.session.UseForecast;
import spokes.ui.Forecasts;

/** Forecasts of the open workspace. */
public final class PlanForecasts implements Forecasts {
    @Override
    public UseForecast make(Workspace workspace, Progress progress) throws Refused {
        throw new Refused("TEMPORARY");
    }

    @Override
    public List<SalesWeek> listPast(Workspace workspace, Set<ProductKey> products, Progress progress) {
        return List.of();
    }
}
