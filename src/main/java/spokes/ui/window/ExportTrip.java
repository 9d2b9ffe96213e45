package spokes.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.WritableImage;
import spokes.model.export.CsvProfile;
import spokes.model.export.ExportLayout;
import spokes.session.Session;
import spokes.session.Sight;
import spokes.ui.Background;
import spokes.ui.Exports;
import spokes.ui.FileName;
import spokes.ui.Texts;
import spokes.ui.dialogs.Overlay;
import spokes.ui.export.Approval;
import spokes.ui.export.LayoutDesk;
import spokes.ui.export.LayoutsDialog;
import spokes.ui.export.PictureFile;
import spokes.ui.notice.Notices;

/** From the plan to files of all kinds, in the background. */
final class ExportTrip implements ExportActions.Doing {
    private static final String PROFILE = "export.profile";
    /** What a file system may not take in a name. */
    private static final String LAYOUT_FILE = "export.layout.";

    private final Texts texts = Texts.of("window");
    private final Session session;
    private final Surroundings world;
    private final Background background;
    private final Overlay overlay;
    private final Notices notices;
    private final Supplier<WritableImage> map;
    private final Runnable exported;

    /**
     * The trip.
     *
     * @param map      makes a picture of the map
     * @param exported runs after an export
     */
    ExportTrip(
            Session session,
            Surroundings world,
            Background background,
            Overlay overlay,
            Notices notices,
            Supplier<WritableImage> map,
            Runnable exported) {
        this.session = session;
        this.world = world;
        this.background = background;
        this.overlay = overlay;
        this.notices = notices;
        this.map = map;
        this.exported = exported;
    }

    @Override
    public void exportFolder() {
        ask(sight -> world.choosers().chooseExportFolder().ifPresent(chosen -> {
            Path folder = folder(chosen, sight);
            CsvProfile profile = profile();
            background.start(
                    texts.get("export.writing"),
                    progress -> world.exports().exportFolder(sight.judged(), folder, profile, progress),
                    files -> tell(
                            folder,
                            texts.get(key("export.done", sight), files.size(), folder.toString(), sight.scenario())));
        }));
    }

    /** With a scenario in view it asks which plan is meant: the files of both look alike. */
    private void ask(Consumer<Sight> export) {
        Sight sight = session.state().sight();
        if (sight.isBase()) {
            export.accept(sight);
        } else {
            overlay.open(new ScenarioExportDialog(
                    sight.scenario(), () -> export.accept(sight), () -> export.accept(Sight.of(sight.base()))));
        }
    }

    @Override
    public void exportWorkbook() {
        ask(sight -> world.choosers()
                .chooseNewExport(name(world.desk().workspaceName(), sight, ".xlsx"))
                .ifPresent(file -> {
                    background.start(
                            texts.get("export.writing.workbook"),
                            progress -> world.exports().exportWorkbook(sight.judged(), file, progress),
                            written -> tell(
                                    folderOf(written),
                                    texts.get(key("export.done.file", sight), written.toString(), sight.scenario())));
                }));
    }

    @Override
    public void exportReport() {
        Sight sight = session.state().sight();
        String workspace = world.desk().workspaceName();
        world.choosers()
                .chooseNewExport(name(workspace, sight, ".html"))
                .ifPresent(file -> background.start(
                        texts.get("export.writing.report"),
                        progress -> world.exports().exportReport(workspace, sight, file, progress),
                        written -> tell(folderOf(written), texts.get("export.done.report", written.toString()))));
    }

    @Override
    public void exportApproval() {
        String workspace = world.desk().workspaceName();
        ask(sight -> world.choosers().chooseExportFolder().ifPresent(chosen -> {
            Path folder = folder(chosen, sight);
            Approval approval = new Approval(world.exports(), workspace, sight, profile());
            background.start(
                    texts.get("export.writing.approval"),
                    progress -> approval.write(folder, folder.resolve(name(workspace, sight, ".html")), progress),
                    written -> tell(folder, told(written, folder)));
        }));
    }

    private String told(Exports.Shipping written, Path folder) {
        return texts.get("export.done.approval", written.transfers(), written.notices(), folder.toString());
    }

    /** Where files of a plan go that look like those of another: a scenario's into a folder of its name. */
    private static Path folder(Path chosen, Sight sight) {
        return sight.isBase() ? chosen : chosen.resolve(FileName.of(sight.scenario(), ""));
    }

    /** What a file is called that is about a plan: the scenario's name is in it. */
    private String name(String what, Sight sight, String ending) {
        String name = sight.isBase() ? what : texts.get("export.name.scenario", what, sight.scenario());
        return FileName.of(name, ending);
    }

    /** The rows of a scenario are exported as those of a plan without scenarios, which the planner has to know. */
    private static String key(String done, Sight sight) {
        return sight.isBase() ? done : done + ".scenario";
    }

    @Override
    public void exportShipments() {
        ask(sight -> world.choosers().chooseExportFolder().ifPresent(folder -> {
            CsvProfile profile = profile();
            background.start(
                    texts.get("export.writing.shipments"),
                    progress -> world.exports().exportShipments(sight.judged(), folder, profile, progress),
                    written -> tellShipments(folder, written));
        }));
    }

    @Override
    public void exportMap() {
        Sight sight = session.state().sight();
        world.choosers()
                .chooseNewExport(name(texts.get("export.name.map", world.desk().workspaceName()), sight, ".png"))
                .ifPresent(file -> {
                    WritableImage picture = map.get();
                    background.start(
                            texts.get("export.writing.map"),
                            _ -> PictureFile.write(picture, file),
                            written -> tell(folderOf(written), texts.get("export.done.map", written.toString())));
                });
    }

    private void tellShipments(Path folder, Exports.Shipping written) {
        if (written.transfers() + written.notices() == 0) {
            notices.refuse(texts.get("export.shipments.none"));
        } else {
            tell(folder, texts.get(key(written), written.transfers(), written.notices(), folder.toString()));
        }
    }

    private static String key(Exports.Shipping written) {
        if (written.transfers() == 0) {
            return "export.done.notices";
        }
        return written.notices() == 0 ? "export.done.transfers" : "export.done.shipments";
    }

    /** Fills a layout where it was filled last; the first time, when that folder is gone, and for a scenario it asks where. */
    @Override
    public void fill(ExportLayout layout) {
        ask(sight -> world.memory()
                .recall(LAYOUT_FILE + layout.name())
                .filter(_ -> sight.isBase())
                .map(Path::of)
                .filter(file -> Files.isDirectory(folderOf(file))
                        && ending(file).equals(layout.form().ending()))
                .or(() -> choosePlace(layout, sight))
                .ifPresent(file -> fill(layout, file, sight)));
    }

    /** Asks where a layout is to be filled, also if it was filled before. */
    private void fillElsewhere(ExportLayout layout) {
        ask(sight -> choosePlace(layout, sight).ifPresent(file -> fill(layout, file, sight)));
    }

    private Optional<Path> choosePlace(ExportLayout layout, Sight sight) {
        String ending = layout.form().ending();
        return world.choosers().chooseNewExport(name(layout.name(), sight, ending));
    }

    private void fill(ExportLayout layout, Path file, Sight sight) {
        background.start(
                texts.get("export.filling", layout.name()),
                progress -> world.layouts().fill(sight.judged(), layout, file, progress),
                written -> {
                    if (sight.isBase()) {
                        world.memory().keep(LAYOUT_FILE + layout.name(), file.toString());
                    }
                    tell(folderOf(written), texts.get("export.filled", layout.name(), written.toString()));
                });
    }

    @Override
    public void editLayouts() {
        LayoutDesk desk = new LayoutDesk(
                world.layouts(), world.choosers(), background, session.state().judged(), this::fillElsewhere);
        overlay.open(new LayoutsDialog(desk));
    }

    @Override
    public List<ExportLayout> listLayouts() {
        try {
            return world.layouts().list();
        } catch (IOException e) {
            notices.refuse(texts.get("export.layouts.unread", String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    @Override
    public CsvProfile profile() {
        return world.memory()
                .recall(PROFILE)
                .filter(CsvProfile.EXCEL.name()::equals)
                .map(CsvProfile::valueOf)
                .orElse(CsvProfile.RFC_4180);
    }

    @Override
    public void choose(CsvProfile profile) {
        world.memory().keep(PROFILE, profile.name());
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    private void tell(Path folder, String words) {
        notices.offer(words, texts.get("export.show"), () -> world.desk().reveal(folder));
        exported.run();
    }
}
