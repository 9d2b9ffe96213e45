package spokes.ui.map.shade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import spokes.engine.result.AreaService;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.map.ground.Ink;

/** Areas by what a delivered unit costs there in shipping and picking, in five classes of about as many units each. */
public final class CostShading implements Shading {
    private static final List<Ink> INKS = List.of(Ink.COST_1, Ink.COST_2, Ink.COST_3, Ink.COST_4, Ink.COST_5);

    private final double[] upTo;
    private final Figures figures;
    private final Texts texts;

    private CostShading(double[] upTo, Figures figures, Texts texts) {
        this.upTo = upTo;
        this.figures = figures;
        this.texts = texts;
    }

    /** Classes for areas that are served like these: also for what a move would make of them. */
    public static CostShading of(List<AreaService> services, Figures figures, Texts texts) {
        List<AreaService> rising = services.stream()
                .filter(service -> service.costPerUnit() > 0)
                .sorted(Comparator.comparingDouble(AreaService::costPerUnit))
                .toList();
        double all = rising.stream().mapToDouble(CostShading::delivered).sum();
        double[] upTo = new double[INKS.size() - 1];
        double sum = 0;
        for (AreaService service : rising) {
            sum += delivered(service);
            for (int i = 0; i < upTo.length; i++) {
                if (upTo[i] == 0 && sum >= all * (i + 1) / INKS.size()) {
                    upTo[i] = service.costPerUnit();
                }
            }
        }
        return new CostShading(upTo, figures, texts);
    }

    private static double delivered(AreaService service) {
        return service.demandUnits() - service.unmetUnits();
    }

    @Override
    public Optional<Shade> of(AreaService service) {
        int at = 0;
        while (at < upTo.length && service.costPerUnit() > upTo[at]) {
            at++;
        }
        return Served.shade(service, shade(at));
    }

    private static Shade shade(int at) {
        Hatch hatch = at < INKS.size() - 2 ? Hatch.NONE : at < INKS.size() - 1 ? Hatch.SPARSE : Hatch.DENSE;
        return new Shade(INKS.get(at), hatch);
    }

    @Override
    public List<Entry> legend() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < INKS.size(); i++) {
            boolean isEmpty = i > 0 && i < upTo.length && upTo[i] == upTo[i - 1];
            if (isEmpty) {
                continue;
            }
            String text = i < upTo.length
                    ? texts.get("legend.up-to", figures.money(upTo[i]))
                    : texts.get("legend.over", figures.money(upTo[upTo.length - 1]));
            entries.add(new Entry(shade(i), text));
        }
        return Served.with(entries, texts);
    }
}
