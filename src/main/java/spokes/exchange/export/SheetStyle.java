package spokes.exchange.export;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** What the sheets of a workbook look like. */
final class SheetStyle {
    private static final String ACCENT = "0B62C4";
    private static final String ACCENT_SOFT = "E3EEFB";
    private static final String LINE = "9FB6D3";
    private static final String MUTED = "57657A";
    private static final int TITLE_SIZE = 18;
    private static final int HEAD_SIZE = 12;

    private SheetStyle() {}

    /** Prints as wide as a page, on as many pages as it takes, with the headers on each where there are any. */
    static void print(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    static void title(Worksheet sheet, int row) {
        sheet.style(row, 0).bold().fontSize(TITLE_SIZE).fontColor(ACCENT).set();
        sheet.rowHeight(row, TITLE_SIZE * 1.6);
    }

    static void head(Worksheet sheet, int row) {
        sheet.style(row, 0).bold().fontSize(HEAD_SIZE).fontColor(ACCENT).set();
        sheet.rowHeight(row, HEAD_SIZE * 1.8);
    }

    static void note(Worksheet sheet, int row, int column) {
        sheet.style(row, column).fontColor(MUTED).set();
    }

    /** Headers of a table. */
    static void headers(Worksheet sheet, int row, int columns) {
        row(sheet, row, columns)
                .style()
                .bold()
                .fillColor(ACCENT_SOFT)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, LINE)
                .verticalAlignment("center")
                .set();
    }

    /** Numbers stand at the right; days and times at the left, apart from the numbers before them. */
    static void format(Range cells, String format) {
        if (ColumnFormats.isMoment(format)) {
            cells.style().format(format).horizontalAlignment("left").set();
        } else {
            cells.style().format(format).set();
        }
    }

    static void right(Worksheet sheet, int row, int column) {
        sheet.style(row, column).horizontalAlignment("right").set();
    }

    /** Text that follows a number: a little apart from it. */
    static void apart(Worksheet sheet, int row, int column) {
        sheet.style(row, column).indent(1).set();
    }

    static void sum(Worksheet sheet, int row, int columns) {
        row(sheet, row, columns)
                .style()
                .bold()
                .borderStyle(BorderSide.TOP, BorderStyle.THIN)
                .borderColor(BorderSide.TOP, LINE)
                .set();
    }

    private static Range row(Worksheet sheet, int row, int columns) {
        return sheet.range(row, 0, row, columns - 1);
    }
}
