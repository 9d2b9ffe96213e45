package spokes.ui.map.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Node;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.ground.Viewport;
import spokes.ui.map.layer.Layer;
import spokes.ui.map.layer.Layers;

/** What flows of the plan shown: read in the background, drawn for what is selected, or the largest of all. */
public final class Flows {
    private static final int MOST_LANES = 80;

    private final FlowLayer layer;
    private final Executor background;
    private final Figures figures;
    private final Texts texts;
    private final Runnable told;
    private Lanes lanes = Lanes.NONE;
    private Optional<Workspace> workspace = Optional.empty();
    private boolean isOn = true;
    private boolean isOfAll;
    private boolean isLinking;
    private Optional<String> center = Optional.empty();
    private Optional<String> area = Optional.empty();
    private long asked;

    /**
     * No flows yet.
     *
     * @param background reads all flows, one plan after another; there may be many
     * @param told       hears when there is something else to be told of them
     */
    public Flows(Palette palette, Figures figures, Texts texts, Executor background, Runnable told) {
        layer = new FlowLayer(palette);
        this.figures = figures;
        this.texts = texts;
        this.told = told;
        this.background = background;
    }

    /** What they are painted on. */
    public Node layer() {
        return layer;
    }

    /** Shows the flows of a plan, of these products alone or of all if there are none, as soon as they are read. */
    public void show(JudgedPlan plan, Set<ProductKey> alone) {
        long number = ++asked;
        background.execute(() -> {
            Lanes read = Lanes.of(plan.listFlows(), alone);
            Platform.runLater(() -> {
                if (number == asked) {
                    lanes = read;
                    workspace = Optional.of(plan.workspace());
                    plain();
                    told.run();
                }
            });
        });
    }

    /** Shows the layers that the planner chose. */
    public void show(Layers chosen) {
        isOn = chosen.has(Layer.FLOWS);
        isOfAll = chosen.has(Layer.ALL_FLOWS);
        draw();
        told.run();
    }

    /** Draws the lanes to an area; without one, those from a center. */
    public void select(Optional<String> selectedCenter, Optional<String> selectedArea) {
        center = selectedCenter;
        area = selectedArea;
        draw();
    }

    /** Makes ready to draw which areas a site would serve, where it lies in another workspace. */
    public Runnable linking(Workspace after, List<AreaService> served, String site) {
        List<Lanes.Lane> links = Lanes.links(served, site, MOST_LANES);
        return () -> {
            layer.place(after);
            layer.show(links, List.of());
            isLinking = true;
        };
    }

    /** Draws the plan's own flows again. */
    public void endLinking() {
        if (isLinking) {
            plain();
        }
    }

    private void plain() {
        isLinking = false;
        workspace.ifPresent(layer::place);
        draw();
    }

    private void draw() {
        List<Lanes.Lane> shown = area.map(lanes::to)
                .or(() -> center.map(code -> lanes.from(code, MOST_LANES)))
                .orElse(List.of());
        layer.show(isOn ? shown : List.of(), isOfAll ? lanes.largest().lanes() : List.of());
    }

    /** How much of all that flows is drawn, if the flows of all centers are. */
    public Optional<String> hint() {
        Lanes.Largest largest = lanes.largest();
        if (!isOfAll || largest.of() == 0) {
            return Optional.empty();
        }
        String all = figures.number(largest.of(), 0);
        String drawn = figures.number(largest.lanes().size(), 0);
        return Optional.of(
                largest.lanes().size() == largest.of()
                        ? texts.get("legend.flows.all", all)
                        : texts.get("legend.flows", drawn, all, figures.percent(largest.share())));
    }

    /** Shows a part of the world. */
    public void show(Viewport part) {
        layer.show(part);
    }

    /** Paints all of it anew. */
    public void repaint() {
        layer.repaint();
    }

    /** Paints so many pixels to one of the pane's from now on. */
    public void setDensity(double pixelsPerPixel) {
        layer.setDensity(pixelsPerPixel);
    }

    /** An area's part of all shipping and picking money, 0 to 1; 0 as long as that is not known. */
    public double costShare(String code) {
        return lanes.costShare(code);
    }
}
