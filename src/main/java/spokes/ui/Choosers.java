package spokes.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What asks the planner for files and folders. An interface, because the platform's own dialogs need a screen. */
public interface Choosers {

    /** Spreadsheets to import; empty if the planner changed their mind. */
    List<Path> chooseSpreadsheets();

    /** A folder to export to, if one was chosen. */
    Optional<Path> chooseExportFolder();

    /** A folder to save rows in that an import leaves out, if one was chosen. */
    Optional<Path> chooseLeftOutFolder();

    /** Where a new CSV file is to lie, if it was chosen. */
    Optional<Path> chooseNewCsv(String name);

    /**
     * Where a new export is to lie, if it was chosen.
     *
     * @param name suggested name with its ending, as {@code plan.xlsx}
     */
    Optional<Path> chooseNewExport(String name);

    /** A template that is to be filled, if one was chosen. */
    Optional<Path> chooseTemplate();

    /** A workspace that is there, if one was chosen. */
    Optional<Path> chooseWorkspace();

    /** Where a new workspace is to lie, if it was chosen. */
    Optional<Path> chooseNewWorkspace();
}
