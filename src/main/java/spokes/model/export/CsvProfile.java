package spokes.model.export;

import java.util.Locale;

/** Whom CSV files are written for. */
public enum CsvProfile {
    /** Programs: the same everywhere. */
    RFC_4180,
    /** People who open them in Excel: with a byte order mark, and the separator and decimal mark of their language. */
    EXCEL;

    /** How files are written for readers who write numbers like this locale. */
    public CsvStyle style(Locale locale) {
        return this == EXCEL ? CsvStyle.excel(locale) : CsvStyle.RFC_4180;
    }
}
