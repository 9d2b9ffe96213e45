package spokes.ui.sheets;

import spokes.model.sheet.Sheet;

/** The sheets that are shown as grids. */
enum SheetKind {
    CENTERS(Sheet.CENTERS),
    PRODUCTS(Sheet.PRODUCTS),
    AREAS(Sheet.AREAS),
    LANES(Sheet.LANES),
    TRANSFERS(Sheet.TRANSFERS);

    private final Sheet sheet;

    SheetKind(Sheet sheet) {
        this.sheet = sheet;
    }

    Sheet sheet() {
        return sheet;
    }

    /** What its grid is called, for css, tests and files. */
    String id() {
        return "sheet-" + sheet.title();
    }
}
