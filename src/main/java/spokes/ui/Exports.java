package spokes.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import spokes.engine.JudgedPlan;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.export.CsvProfile;
import spokes.session.Sight;

/**
 * Writes a plan for others; called from background threads, implemented by the application. Files that were there before
 * are as they were if one cannot be written, or if the work is cancelled.
 */
public interface Exports {

    /**
     * Writes the plan, its results and its input as CSV files into a folder, which is made if it is not there.
     *
     * @return the files that were written
     * @throws IOException if one cannot be written
     */
    List<Path> exportFolder(JudgedPlan plan, Path folder, CsvProfile profile, Progress progress) throws IOException;

    /**
     * Writes all of it as one workbook.
     *
     * @throws IOException if it cannot be written
     */
    Path exportWorkbook(JudgedPlan plan, Path file, Progress progress) throws IOException;

    /**
     * Writes planned transfers as pairs of files, an order for the sender and a notice for the receiver, and of inbound
     * shipments a notice for each center that gets some.
     *
     * @return how many were written, none if nothing is planned
     * @throws IOException if one cannot be written
     */
    Shipping exportShipments(JudgedPlan plan, Path folder, CsvProfile profile, Progress progress) throws IOException;

    /**
     * Writes the report that gets a plan approved, and all tables as a workbook beside it.
     *
     * @param workspace what people call the workspace
     * @param sight     the plan in view, and the base plan
     * @param file      the document; the workbook has its name with another ending
     * @return the document
     * @throws IOException if one of them cannot be written
     * @throws Refused     if no center is open
     */
    Path exportReport(String workspace, Sight sight, Path file, Progress progress) throws IOException, Refused;

    /**
     * Writes a table as it is in view, as a CSV file for people and programs.
     *
     * @param rows cells as files write them, under the headers
     * @return the file
     * @throws IOException if it cannot be written
     */
    Path exportTable(List<String> headers, List<List<String>> rows, Path file) throws IOException;

    /**
     * What was written of shipments.
     *
     * @param transfers shipments between centers, an order and a notice each
     * @param notices   notices of inbound shipments
     */
    record Shipping(int transfers, int notices) {}
}
