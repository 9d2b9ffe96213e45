package spokes.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import spokes.engine.JudgedPlan;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.export.ExportLayout;
import spokes.model.export.ExportTable;

/** Layouts that fill the templates of others, and where they are kept; implemented by the application. */
public interface Layouts {

    /**
     * The layouts that this planner keeps, in their order.
     *
     * @throws IOException if they cannot be read
     */
    List<ExportLayout> list() throws IOException;

    /**
     * Keeps these layouts in place of those before.
     *
     * @throws IOException if they cannot be written; those before are then still kept
     */
    void keep(List<ExportLayout> layouts) throws IOException;

    /** The tables of a plan that a layout can list. */
    List<ExportTable> listTables();

    /**
     * Makes a layout of a template's headers, with what they may mean. Called from background threads.
     *
     * @throws Refused     if it is no spreadsheet, or has no headers
     * @throws IOException if it cannot be read
     */
    ExportLayout readTemplate(Path template) throws IOException, Refused;

    /**
     * The first rows that a layout would write, cell by cell. Called from background threads.
     *
     * @throws Refused if the layout names what the plan has not
     */
    List<List<String>> preview(JudgedPlan plan, ExportLayout layout, int rows) throws Refused;

    /**
     * Writes the file of a layout. Called from background threads.
     *
     * @throws Refused     if the layout names what the plan has not
     * @throws IOException if it cannot be written; a file that was there is then as it was
     */
    Path fill(JudgedPlan plan, ExportLayout layout, Path file, Progress progress) throws IOException, Refused;
}
