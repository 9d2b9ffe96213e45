package spokes.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import spokes.ui.MapPart;

/** Carries out what menu, toolbar and keys ask for, with what is around the window. */
final class WindowWork implements WindowActions.Doing {
    private final Surroundings world;
    private final MapPart map;
    private final Rest rest;

    /** What only the window itself can do. */
    interface Rest {
        void importFiles(List<Path> files);

        void importText(String text);

        void showHistory();

        void search();

        void filterProducts();

        void showKeys();

        void changeTheme();

        void openSettings();

        void showHints();
    }

    WindowWork(Surroundings world, MapPart map, Rest rest) {
        this.world = world;
        this.map = map;
        this.rest = rest;
    }

    @Override
    public void importFiles() {
        rest.importFiles(world.choosers().chooseSpreadsheets());
    }

    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<File> files = clipboard.hasFiles() ? clipboard.getFiles() : List.of();
        if (files.isEmpty()) {
            rest.importText(clipboard.hasString() ? clipboard.getString() : "");
        } else {
            rest.importFiles(files.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void changeTheme() {
        rest.changeTheme();
    }

    @Override
    public void openSettings() {
        rest.openSettings();
    }

    @Override
    public void fitMap() {
        map.fit().run();
    }

    @Override
    public void moveStock() {
        map.openMove().run();
    }

    @Override
    public void showHelp() {
        rest.showKeys();
    }

    @Override
    public void showHistory() {
        rest.showHistory();
    }

    @Override
    public void search() {
        rest.search();
    }

    @Override
    public void filterProducts() {
        rest.filterProducts();
    }

    @Override
    public void showHints() {
        rest.showHints();
    }

    @Override
    public void createWorkspace() {
        world.choosers().chooseNewWorkspace().ifPresent(world.desk()::create);
    }

    @Override
    public void openWorkspace() {
        world.choosers().chooseWorkspace().ifPresent(world.desk()::open);
    }

    @Override
    public void openSample() {
        world.desk().openSample();
    }

    @Override
    public void quit() {
        world.desk().quit();
    }
}
