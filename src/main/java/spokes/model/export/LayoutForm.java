package spokes.model.export;

import java.util.Optional;

/** What kind of file a layout makes. */
public enum LayoutForm {
    COMMA(",", ".csv"),
    /** With decimal commas, as programs write it that put semicolons between cells. */
    SEMICOLON(";", ".csv"),
    TAB("\t", ".txt"),
    BAR("|", ".txt"),
    WORKBOOK("", ".xlsx");

    private final String separator;
    private final String ending;

    LayoutForm(String separator, String ending) {
        this.separator = separator;
        this.ending = ending;
    }

    /** The usual ending of such a file's name. */
    public String ending() {
        return ending;
    }

    /** How it is written; empty for a workbook. */
    public Optional<CsvStyle> style() {
        return separator.isEmpty()
                ? Optional.empty()
                : Optional.of(new CsvStyle(separator.charAt(0), this == SEMICOLON ? ',' : '.', false));
    }

    /** The form of text files with this separator; commas where none has it. */
    public static LayoutForm separatedBy(char separator) {
        for (LayoutForm form : values()) {
            if (form.separator.equals(String.valueOf(separator))) {
                return form;
            }
        }
        return COMMA;
    }
}
