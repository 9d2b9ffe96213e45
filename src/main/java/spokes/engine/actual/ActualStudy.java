package spokes.engine.actual;

import static java.util.Objects.requireNonNull;

import java.util.List;
import spokes.engine.result.PastComparison;
import spokes.engine.result.ReplayWindow;

/**
 * A past week: the plan as it was against what happened. Every list begins with what is about the most money.
 *
 * @param window    the days
 * @param products  forecast and orders by product
 * @param areas     the same by area
 * @param past      freight, days and parcels in all: really, as modeled for what really happened, and by the plan
 * @param shipments orders that differ, together by reason and centers
 * @param orders    every order of which it is known where it left from
 * @param unknown   orders of which that is not known
 * @param transfers transfers that were to leave then
 * @param stock     what was counted since and differs; empty if there is no earlier count
 * @param isCounted whether there is an earlier count
 */
public record ActualStudy(
        ReplayWindow window,
        List<ForecastGap> products,
        List<ForecastGap> areas,
        PastComparison past,
        List<ShipmentGap> shipments,
        List<OrderGap> orders,
        int unknown,
        List<TransferGap> transfers,
        List<StockGap> stock,
        boolean isCounted) {
    public ActualStudy {
        requireNonNull(window, "window");
        products = List.copyOf(products);
        areas = List.copyOf(areas);
        requireNonNull(past, "past");
        shipments = List.copyOf(shipments);
        orders = List.copyOf(orders);
        transfers = List.copyOf(transfers);
        stock = List.copyOf(stock);
    }

    /** Units that were forecast. */
    public double forecastUnits() {
        return products.stream().mapToDouble(ForecastGap::forecast).sum();
    }

    /** Units that were ordered. */
    public double orderedUnits() {
        return products.stream().mapToDouble(ForecastGap::ordered).sum();
    }

    /** Σ |ordered − forecast| / Σ ordered over products; 0 without orders. */
    public double wape() {
        return wape(products);
    }

    /** The same over areas. */
    public double wapeOfAreas() {
        return wape(areas);
    }

    private static double wape(List<ForecastGap> gaps) {
        double ordered = gaps.stream().mapToDouble(ForecastGap::ordered).sum();
        return ordered > 0 ? gaps.stream().mapToDouble(ForecastGap::error).sum() / ordered : 0;
    }

    /** Share by which all forecasts together were above what was ordered; 0 without orders. */
    public double bias() {
        return orderedUnits() > 0 ? forecastUnits() / orderedUnits() - 1 : 0;
    }
}
