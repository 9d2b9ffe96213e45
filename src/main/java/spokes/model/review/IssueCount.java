package spokes.model.review;

import spokes.model.reading.ImportIssue.Severity;

/**
 * How many problems there are in one column of one sheet, whether or not each of them is told.
 *
 * @param file     the file's name
 * @param sheet    the sheet's name in the file
 * @param column   the header as the file spells it; empty if they are whole rows' or the whole sheet's
 * @param severity whether their rows were left out
 * @param count    how many, 1 or more
 */
public record IssueCount(String file, String sheet, String column, Severity severity, int count) {}
