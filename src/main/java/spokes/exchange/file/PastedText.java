package spokes.exchange.file;

import java.io.IOException;
import spokes.model.sheet.WrittenForm;

/** Rows from the clipboard, as spreadsheet programs put them there: cells with tabs between them, or CSV. */
public record PastedText(String text) {
    /** What the file and the sheet are called, where the text has no name. */
    public static final String NAME = "clipboard";

    /**
     * Pushes its rows as those of one sheet.
     *
     * @param sink takes them
     * @param said what the planner says about how it is written
     * @throws BadFile if it is no rows
     */
    public void read(RowSink sink, WrittenForm said) throws BadFile, IOException {
        if (Blanks.strip(text).isEmpty()) {
            throw new BadFile("the clipboard holds no text: copy some cells first");
        }
        CsvForm form = CsvForm.guess(text, said);
        sink.begin(NAME);
        form.guesses().forEach(sink::guess);
        sink.written(WrittenForm.GUESSED.withSeparator(String.valueOf(form.separator())));
        new CsvRows(NAME, form).push(sink, (builder, handler) -> builder.build(handler, text), () -> 0);
    }
}
