package spokes.ui.export;

import java.util.function.Consumer;
import spokes.engine.JudgedPlan;
import spokes.model.export.ExportLayout;
import spokes.ui.Background;
import spokes.ui.Choosers;
import spokes.ui.Layouts;

/**
 * What the dialog of layouts works with.
 *
 * @param layouts    reads templates and keeps layouts
 * @param choosers   asks for a template
 * @param background reads templates and makes previews
 * @param plan       what previews show
 * @param fill       fills a layout
 */
public record LayoutDesk(
        Layouts layouts, Choosers choosers, Background background, JudgedPlan plan, Consumer<ExportLayout> fill) {}
