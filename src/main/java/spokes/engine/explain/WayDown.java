package spokes.engine.explain;

import static spokes.engine.question.Dimension.AREA;
import static spokes.engine.question.Dimension.CENTER;
import static spokes.engine.question.Dimension.DAYS;
import static spokes.engine.question.Dimension.LINE;
import static spokes.engine.question.Dimension.PRODUCT;
import static spokes.engine.question.Dimension.SHIPMENT;

import java.util.List;
import spokes.engine.question.Dimension;
import spokes.engine.question.Measure;

/** By what a measure is usually taken apart, one dimension after the other, before its single steps. */
final class WayDown {
    private WayDown() {}

    static List<Dimension> of(Measure measure) {
        return switch (measure) {
            case TOTAL, COST_PER_ORDER -> List.of(LINE, CENTER, AREA, PRODUCT, SHIPMENT);
            case CAPITAL, LOSS_AND_DAMAGE, CO2E -> List.of(CENTER, AREA, PRODUCT, SHIPMENT);
            case TRANSFERS, INBOUND -> List.of(SHIPMENT, PRODUCT);
            case RECEIVING, STORAGE, SURPLUS, STOCK_OUTS -> List.of(CENTER, PRODUCT);
            case FIXED -> List.of(CENTER);
            case LOST_MARGIN, UNITS_UNMET -> List.of(AREA, PRODUCT);
            case P50_DAYS, P90_DAYS, P95_DAYS -> List.of(DAYS);
            default -> List.of(CENTER, AREA, PRODUCT);
        };
    }
}
