package spokes.ui.move;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.place.Center;
import spokes.session.MoveStock;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** Why a move loses money, in the words of the cost lines that matter most: "the bin fee exceeds the zone saving". */
final class LossReason {
    /** Less than this is not worth a word, in money. */
    private static final double WORTH_A_WORD = 0.005;

    private final Texts texts;
    private final Figures figures;

    LossReason(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /**
     * The reason, for goods that come to a center and a change of cost above 0.
     *
     * @param to code of the center
     */
    String of(Workspace workspace, String to, List<MoveStock.Load> goods, Costs change) {
        boolean isBinFee = isBinFee(workspace, to, goods);
        List<Map.Entry<CostLine, Double>> falling = change.lines().entrySet().stream()
                .filter(line -> line.getValue() < -WORTH_A_WORD)
                .sorted(Map.Entry.comparingByValue())
                .toList();
        List<Map.Entry<CostLine, Double>> rising = change.lines().entrySet().stream()
                .filter(line -> line.getValue() > WORTH_A_WORD)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        if (rising.isEmpty()) {
            return texts.get("loss.many");
        }
        CostLine first = rising.getFirst().getKey();
        String worst = rise(isBinFee, first);
        double worstMoney = rising.getFirst().getValue();
        if (falling.isEmpty()) {
            return texts.get("loss.nothing-saved", worst, figures.money(worstMoney));
        }
        String saving = texts.get("saving." + falling.getFirst().getKey().key());
        double savedMoney = -falling.getFirst().getValue();
        boolean second =
                rising.size() > 1 && (worstMoney < savedMoney || rising.get(1).getValue() > savedMoney);
        if (!second) {
            return texts.get("loss.one", worst, saving, figures.money(worstMoney), figures.money(savedMoney));
        }
        return texts.get("loss.two", worst, rise(isBinFee, rising.get(1).getKey()), saving);
    }

    private String rise(boolean isBinFee, CostLine line) {
        return texts.get(isBinFee && line == CostLine.STORAGE ? "cost.bin_fee" : "cost." + line.key());
    }

    /** Whether what moves is so small that the receiver charges its bin fee rather than the space it takes. */
    private static boolean isBinFee(Workspace workspace, String to, List<MoveStock.Load> goods) {
        double rate = 0;
        double fee = 0;
        for (Center center : workspace.centers()) {
            if (center.code().equals(to)) {
                rate = center.storagePerM3Month();
                fee = center.binFeePerMonth();
            }
        }
        double space = 0;
        for (MoveStock.Load load : goods) {
            for (Product product : workspace.products()) {
                space += product.key().equals(load.product()) ? load.units() * product.volumeM3() : 0;
            }
        }
        double filled = workspace.settings().number("storage_fill");
        return fee * goods.size() > space / filled * rate;
    }
}
