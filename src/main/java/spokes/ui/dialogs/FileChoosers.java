package spokes.ui.dialogs;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import spokes.ui.Choosers;
import spokes.ui.Memory;
import spokes.ui.Texts;

/** The platform's own dialogs for files; each opens where the planner was last. */
public final class FileChoosers implements Choosers {
    private final Texts texts = Texts.of("dialogs");
    private final Window owner;
    private final Memory memory;

    /** Choosers that belong to a window. */
    public FileChoosers(Window owner, Memory memory) {
        this.owner = owner;
        this.memory = memory;
    }

    @Override
    public List<Path> chooseSpreadsheets() {
        FileChooser chooser = chooser("choose.import", "import");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                texts.get("choose.import.all"), "*.csv", "*.tsv", "*.txt", "*.xlsx", "*.xls", "*.ods"),
                        new ExtensionFilter(texts.get("choose.any"), "*"));
        @Nullable List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files == null) {
            return List.of();
        }
        files.stream().findFirst().ifPresent(file -> remember("import", file.getParentFile()));
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseExportFolder() {
        return chooseFolder("choose.export", "export");
    }

    @Override
    public Optional<Path> chooseLeftOutFolder() {
        return chooseFolder("choose.leftout", "import");
    }

    private Optional<Path> chooseFolder(String title, String use) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get(title));
        folder(use).ifPresent(chooser::setInitialDirectory);
        @Nullable File folder = chooser.showDialog(owner);
        return taken(use, folder, folder);
    }

    @Override
    public Optional<Path> chooseNewCsv(String name) {
        FileChooser chooser = chooser("choose.csv", "import");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("choose.csv.files"), "*.csv"));
        @Nullable File file = chooser.showSaveDialog(owner);
        return taken("import", file, file == null ? null : file.getParentFile());
    }

    @Override
    public Optional<Path> chooseNewExport(String name) {
        FileChooser chooser = chooser("choose.export.file", "export");
        String ending = name.substring(name.lastIndexOf('.'));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.get("choose.export.kind", ending), "*" + ending),
                        new ExtensionFilter(texts.get("choose.any"), "*"));
        @Nullable File file = chooser.showSaveDialog(owner);
        return taken("export", file, file == null ? null : file.getParentFile()).map(path -> withEnding(path, ending));
    }

    /** Some platforms leave the ending to the program. */
    private static Path withEnding(Path path, String ending) {
        String name = String.valueOf(path.getFileName());
        return name.indexOf('.') < 0 ? path.resolveSibling(name + ending) : path;
    }

    @Override
    public Optional<Path> chooseTemplate() {
        FileChooser chooser = chooser("choose.template", "template");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                texts.get("choose.import.all"), "*.csv", "*.tsv", "*.txt", "*.xlsx", "*.xls", "*.ods"),
                        new ExtensionFilter(texts.get("choose.any"), "*"));
        @Nullable File file = chooser.showOpenDialog(owner);
        return taken("template", file, file == null ? null : file.getParentFile());
    }

    @Override
    public Optional<Path> chooseWorkspace() {
        @Nullable File file = workspaceChooser("choose.open").showOpenDialog(owner);
        return taken("workspace", file, file == null ? null : file.getParentFile());
    }

    @Override
    public Optional<Path> chooseNewWorkspace() {
        @Nullable File file = workspaceChooser("choose.new").showSaveDialog(owner);
        return taken("workspace", file, file == null ? null : file.getParentFile());
    }

    private FileChooser workspaceChooser(String title) {
        FileChooser chooser = chooser(title, "workspace");
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("choose.workspace"), "*.mv.db"));
        return chooser;
    }

    private FileChooser chooser(String title, String use) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        folder(use).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> folder(String use) {
        return memory.recall("folder." + use).map(File::new).filter(File::isDirectory);
    }

    private Optional<Path> taken(String use, @Nullable File chosen, @Nullable File folder) {
        remember(use, folder);
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private void remember(String use, @Nullable File folder) {
        if (folder != null) {
            memory.keep("folder." + use, folder.getPath());
        }
    }
}
