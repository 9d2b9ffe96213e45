package spokes.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import spokes.app.forecast.PlanForecasts;
import spokes.app.optimize.OptimizerDesk;
import spokes.app.workspace.KeptLayouts;
import spokes.app.workspace.PlanFiles;
import spokes.app.workspace.Spreadsheets;
import spokes.ui.Choosers;
import spokes.ui.Desk;
import spokes.ui.Figures;
import spokes.ui.MapPart;
import spokes.ui.Memory;
import spokes.ui.Selection;
import spokes.ui.map.MapView;
import spokes.ui.map.tile.TileSource;
import spokes.ui.settings.PreferenceDesk;
import spokes.ui.window.PlannerWindow;
import spokes.ui.window.Surroundings;

/**
 * What every window of this process is made with, whatever workspace it is for.
 *
 * @param layouts where the layouts of others are kept
 * @param tiles the online map
 */
record PlanWindow(
        Choosers choosers,
        Desk desk,
        Memory memory,
        PreferenceDesk preferences,
        Path layouts,
        TileSource tiles,
        Executor executor) {

    /** A window on an open plan, in the language and the units that are set now. */
    PlannerWindow open(OpenedPlan plan, Selection selection) {
        Figures figures = new Figures(
                Locale.getDefault(), plan.currency(), preferences.preferences().units());
        MapView map = new MapView(plan.outlines(), plan.session(), selection, figures, memory);
        map.setTiles(tiles);
        PlannerWindow window = new PlannerWindow(plan.session(), selection, figures, part(map, plan), around(plan));
        map.setOnTold(window::tell);
        map.setOnPerformed(window::performed);
        return window;
    }

    private static MapPart part(MapView map, OpenedPlan plan) {
        return new MapPart(
                map,
                map::show,
                map::fitToNetwork,
                map::openKeyboardMove,
                map::cancelMove,
                map::compare,
                map.inbound(),
                map::picture,
                map.actions(),
                plan.outlines());
    }

    private Surroundings around(OpenedPlan plan) {
        return new Surroundings(
                new Spreadsheets(),
                new PlanFiles(Locale.getDefault(Locale.Category.FORMAT)),
                new KeptLayouts(layouts),
                new OptimizerDesk(),
                new PlanForecasts(),
                choosers,
                desk,
                memory,
                preferences,
                AppStudies.list(plan.workspace()),
                executor);
    }
}
